import type { Reading } from './reading';

/**
 * Stripe's pages that show somebody's billing to whoever holds the link: a portal session, a hosted invoice
 * and its PDF, a receipt, Checkout. The portal's login page is not one: it asks for a code by mail.
 */
const WITHOUT_LOGIN =
  /https:\/\/(?:invoice\.stripe\.com\/|pay\.stripe\.com\/|checkout\.stripe\.com\/|buy\.stripe\.com\/r\/|billing\.stripe\.com\/(?:p\/session|session))/;

/** Whether a text holds a link that opens without a login. */
export function opensWithoutLogin(text: string): boolean {
  return WITHOUT_LOGIN.test(text);
}

/**
 * Whether a text holds one of the links that Stripe gave for this reading and that open without a login, on
 * whatever host: Checkout and invoices may stand on a domain of the account's own.
 */
export function holdsOwnLink(text: string, { customers, related, guest }: Reading): boolean {
  const holders = [...customers, ...related.map(({ reading }) => reading)];
  const sessions = [...holders, ...(guest ? [guest] : [])].flatMap((each) => each.checkoutSessions);
  const charges = [...holders, ...(guest ? [guest] : [])].flatMap((each) => each.charges);
  const links = [
    ...holders
      .flatMap((each) => each.invoices)
      .flatMap((inv) => [inv.hostedInvoiceUrl, inv.pdfUrl]),
    ...holders.flatMap((each) => each.creditNotes).map(({ pdfUrl }) => pdfUrl),
    ...charges.map(({ receiptUrl }) => receiptUrl),
    ...sessions.flatMap(({ url, recovery }) => [url, recovery?.url]),
  ];
  return links.some((link) => link && text.includes(link));
}

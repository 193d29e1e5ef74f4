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

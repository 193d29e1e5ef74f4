import { chosenReading, type Reading } from '../billing/reading';
import type { DraftLanguage } from './draft-language';
import { REPLY_LANGUAGES } from './reply-languages';

/**
 * One sentence and the invoice's page, where the customer sees, downloads or pays it. The page opens without a
 * login: ask only where the ladder's row for it is enabled.
 *
 * @returns null where the invoice has no page, as drafts have none
 * @see https://docs.stripe.com/invoicing/hosted-invoice-page
 */
export function invoiceLinkText(
  reading: Reading,
  invoiceId: string,
  language: DraftLanguage,
): string | null {
  const invoice = chosenReading(reading)?.invoices.find(({ id }) => id === invoiceId);
  if (!invoice?.hostedInvoiceUrl) return null;
  const { number, status, hostedInvoiceUrl } = invoice;
  const { linkSentences } = REPLY_LANGUAGES[language];
  return `${linkSentences.invoice({ number, open: status === 'open' })}\n\n${hostedInvoiceUrl}`;
}

import type { Invoice } from '../billing/invoice';
import type { CaseFacts } from './case-facts';
import { mentionedInvoices } from './mentioned';

/**
 * The invoice of the customer's own whose document is wanted: the one the message names, else the newest that was paid, else the newest
 * that was sent. Null where there is none, or all are wanted.
 */
export function wantedInvoice({ invoices, ownIds, matter }: CaseFacts): Invoice | null {
  if (matter.signs.includes('all_invoices')) return null;
  const issued = invoices.filter(
    ({ status, total, customerId }) =>
      (status === 'paid' || status === 'open') &&
      total > 0 &&
      customerId !== null &&
      ownIds.includes(customerId),
  );
  const named = mentionedInvoices(issued, matter.mentions);
  return named.find(({ status }) => status === 'paid') ?? named[0] ?? null;
}

import type { CreditNote } from '../../../billing/credit-note';
import type { CustomerReading } from '../../../billing/reading';
import { mapCreditNote } from '../../map/credit-note';
import { type Reads, readListOr } from '../reads';

const NOTES_READ = 50;

/** Credit notes, only where an invoice says that it has one. */
export async function readCreditNotes(
  reads: Reads,
  { customer, invoices }: CustomerReading,
): Promise<CreditNote[]> {
  const credited = invoices.some(
    ({ creditedBeforePayment, creditedAfterPayment }) =>
      creditedBeforePayment + creditedAfterPayment > 0,
  );
  if (!credited) return [];
  return readListOr(
    reads,
    { list: 'credit_notes', customerId: customer.id },
    () => reads.stripe.creditNotes.list({ customer: customer.id, limit: NOTES_READ }),
    mapCreditNote,
  );
}

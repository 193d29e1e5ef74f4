import type { PendingInvoiceItem } from '../../../billing/invoice-item';
import type { CustomerReading } from '../../../billing/reading';
import { isLive } from '../../../billing/subscription-life';
import { mapPendingItem } from '../../map/pending-item';
import { type Reads, readListOr } from '../reads';

const ITEMS_READ = 50;

/** What waits for the next invoice, such as the proration of a change already made. */
export async function readPendingItems(
  reads: Reads,
  { customer, subscriptions }: CustomerReading,
): Promise<PendingInvoiceItem[]> {
  if (!subscriptions.some(isLive)) return [];
  return readListOr(
    reads,
    { list: 'pending_items', customerId: customer.id },
    () =>
      reads.stripe.invoiceItems.list({ customer: customer.id, pending: true, limit: ITEMS_READ }),
    mapPendingItem,
  );
}

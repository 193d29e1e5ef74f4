import type { Invoice } from '../../../billing/invoice';
import type { CustomerReading } from '../../../billing/reading';
import { mapInvoice } from '../../map/invoice';
import { newestFirst } from '../find/found';
import { isWhole, type Reads, readOr, readPage } from '../reads';

const OPEN_READ = 100;

/** What is still to pay, where the first page did not hold every invoice. */
export async function readOpenInvoices(
  reads: Reads,
  { customer, invoices }: CustomerReading,
): Promise<Invoice[]> {
  if (isWhole(reads, 'invoices', customer.id)) return invoices;
  const open = await readOr(reads, { list: 'invoices', customerId: customer.id }, [], async () => {
    const request = reads.stripe.invoices.list({
      customer: customer.id,
      status: 'open',
      limit: OPEN_READ,
      expand: ['data.payments'],
    });
    return (await readPage(reads, request, mapInvoice)).items;
  });
  return newestFirst([...invoices, ...open]);
}

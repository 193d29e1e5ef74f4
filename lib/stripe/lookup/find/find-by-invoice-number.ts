import type { Customer } from '../../../billing/customer';
import { z } from '../../../zod';
import { mapCustomer } from '../../map/customer';
import { behindCustomer, expandOr } from '../expand-or';
import { type Reads, readPage } from '../reads';
import { invoiceQuery } from '../search-queries';

const SEARCHED = 10;

const wireBilled = z.object({ customer: z.unknown() });

/**
 * Whose invoices have this number, or this receipt number. Numbers are unique in an account, but for those that were
 * set by hand.
 *
 * @throws StripeError
 * @see https://docs.stripe.com/api/invoices/search
 */
export async function findByInvoiceNumber(
  reads: Reads,
  number: string,
): Promise<{ customers: Customer[]; more: boolean }> {
  const query = invoiceQuery(number);
  const page = await expandOr(reads, behindCustomer('data.customer'), (card) =>
    readPage(
      reads,
      reads.stripe.invoices.search({ query, limit: SEARCHED, expand: ['data.customer', ...card] }),
      (wire) => wireBilled.parse(wire).customer,
    ),
  );
  const whole = page.items.filter((each) => typeof each === 'object' && each !== null);
  return { customers: whole.map(mapCustomer), more: page.after !== null };
}

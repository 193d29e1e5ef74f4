import type { Reading } from './reading';
import type { Discount, Subscription } from './subscription';

/**
 * The discounts that count for a subscription: its own, else its customer's. One of its own that could not be
 * read whole keeps the customer's away, too.
 *
 * @see https://docs.stripe.com/api/subscriptions/create#create_subscription-discounts
 */
export function discountsOf(
  { discounts, discountsUnread }: Subscription,
  ofCustomer: Discount[],
): Discount[] {
  return discounts.length > 0 || discountsUnread ? discounts : ofCustomer;
}

/** The discounts of the customer whom a subscription belongs to. */
export function holderDiscounts(
  { customerId }: Subscription,
  { customers, related }: Pick<Reading, 'customers' | 'related'>,
): Discount[] {
  const holders = [...customers, ...related.map(({ reading }) => reading)];
  return holders.find(({ customer }) => customer.id === customerId)?.customer.discounts ?? [];
}

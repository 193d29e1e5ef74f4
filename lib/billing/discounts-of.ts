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

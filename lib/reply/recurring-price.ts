import type { Money } from '../billing/amounts';
import { discountsOf } from '../billing/discounts-of';
import type { Discount, Interval, Subscription, SubscriptionItem } from '../billing/subscription';

/** What a subscription costs each time it renews, as far as that is certain. */
export interface RecurringPrice {
  money: Money;
  interval: Interval;
  intervalCount: number;
  /** The price of one, where several are paid for. */
  each: Money | null;
}

/**
 * The list price of one period, in minor units. Null where it cannot be told exactly: metered or tiered items,
 * fractions of a minor unit, several rhythms, or a discount, be it the customer's or one that could not be read.
 */
export function recurringPrice(
  subscription: Subscription,
  ofCustomer: Discount[],
): RecurringPrice | null {
  const { items, currency } = subscription;
  const [first] = items;
  if (!first || subscription.discountsUnread) return null;
  if (discountsOf(subscription, ofCustomer).length > 0) return null;
  let amount = 0;
  for (const item of items) {
    const unit = unitPrice(item);
    if (unit === null || item.interval !== first.interval) return null;
    if (item.intervalCount !== first.intervalCount || item.quantity === null) return null;
    amount += unit * item.quantity;
  }
  const unit = unitPrice(first);
  const each =
    items.length === 1 && (first.quantity ?? 0) > 1 && unit !== null
      ? { amount: unit, currency }
      : null;
  const { interval, intervalCount } = first;
  return { money: { amount, currency }, interval, intervalCount, each };
}

function unitPrice(item: SubscriptionItem): number | null {
  if (item.usage !== 'licensed' || item.tiered || item.tiers || item.transformQuantity) return null;
  if (item.discountsUnread || item.discounts.length > 0 || item.unitAmount === null) return null;
  return /^\d{1,12}(?:\.0+)?$/.test(item.unitAmount) ? Number(item.unitAmount) : null;
}

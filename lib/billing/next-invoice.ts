import type { Money, UnixSeconds } from './amounts';
import { discountsOf } from './discounts-of';
import { nextChargeAt } from './next-charge';
import type { CustomerReading, Unread } from './reading';
import { priceOfInterval } from './revenue';
import { scheduleOf } from './schedule-of';
import type { Subscription } from './subscription';

export interface NextInvoice {
  at: UnixSeconds;
  /** Null where it is not certain: usage, tax, a discount, credit, or a change may alter it. */
  amount: Money | null;
}

/**
 * The invoice that Stripe will make next for a subscription by itself; null where none will come. Its amount is told
 * only where the last one came to just that, and nothing is known that would make this one differ.
 *
 * @param unread what the lookup could not read
 */
export function nextInvoice(
  subscription: Subscription,
  reading: CustomerReading,
  unread: Unread[],
): NextInvoice | null {
  const at = nextChargeAt(subscription, reading.schedules);
  if (at === null) return null;
  const allRead =
    reading.depth === 'whole' && !unread.some(({ list }) => MAY_ALTER_IT.includes(list));
  const certain = allRead && isPlain(subscription, reading, at);
  return { at, amount: certain ? amountAt(subscription, reading) : null };
}

const MAY_ALTER_IT: Unread['list'][] = ['pending_items', 'schedules', 'discounts', 'tiers'];

function isPlain(
  subscription: Subscription,
  { customer, pendingItems, schedules }: CustomerReading,
  at: UnixSeconds,
): boolean {
  const { items, status, hasPendingUpdate, discountsUnread } = subscription;
  return (
    status === 'active' &&
    !hasPendingUpdate &&
    !discountsUnread &&
    !customer.discountsUnread &&
    scheduleOf(subscription, schedules) === null &&
    subscription.scheduleId === null &&
    pendingItems.length === 0 &&
    customer.balance === 0 &&
    discountsOf(subscription, customer.discounts).length === 0 &&
    items.every((each) => each.discounts.length === 0 && !each.discountsUnread) &&
    // One that renews on another day would not be on it.
    items.every(({ periodEnd }) => periodEnd === at)
  );
}

function amountAt(
  { id, items, currency }: Subscription,
  { invoices }: CustomerReading,
): Money | null {
  const prices = items.map(priceOfInterval);
  const sum = prices.reduce<number>((total, price) => total + (price ?? 0), 0);
  const last = invoices.find(
    (each) => each.subscriptionId === id && each.status !== 'draft' && each.status !== 'void',
  );
  const known = prices.every((price) => price !== null) && last?.total === sum && last.tax === 0;
  return known ? { amount: sum, currency } : null;
}

import { differentWorkspaces } from '../identify/same-person';
import type { UnixSeconds } from './amounts';
import type { CustomerReading } from './reading';
import type { Subscription, SubscriptionStatus } from './subscription';
import { isLive, overlapSeconds, seatsOf } from './subscription-life';

/** How two subscriptions of one person stand to each other. */
export interface Overlap {
  /** `duplicate`: one of the two has all that the other has, and maybe more. */
  kind:
    | 'duplicate'
    | 'different_products'
    | 'different_workspaces'
    | 'several_seats'
    | 'plan_change'
    | 'successive';
  older: Subscription;
  later: Subscription;
  /** Between their beginnings. */
  secondsApart: number;
  bothLive: boolean;
  /** They belong to two customers in Stripe. */
  acrossCustomers: boolean;
}

const DAY = 86_400;

/** An ended subscription older than this is history, not half of a duplicate. */
const RECENT_SECONDS = 90 * DAY;

const STARTED = new Set<SubscriptionStatus>([
  'active',
  'trialing',
  'past_due',
  'unpaid',
  'paused',
  'canceled',
]);

/** Every pair of subscriptions of these customers that ran lately, newest pair first. */
export function findOverlaps(readings: CustomerReading[], now: UnixSeconds): Overlap[] {
  const owned = readings
    .flatMap(({ customer, subscriptions, invoices }) =>
      subscriptions.map((subscription) => ({ subscription, customer, invoices })),
    )
    .filter(({ subscription }) => STARTED.has(subscription.status) && ranLately(subscription, now))
    .filter(({ subscription }) => !isEmpty(subscription))
    .sort((a, b) => a.subscription.startDate - b.subscription.startDate);
  const overlaps: Overlap[] = [];
  owned.forEach((first, index) => {
    for (const second of owned.slice(index + 1)) {
      const [older, later] = [first.subscription, second.subscription];
      const workspaces =
        differentWorkspaces(older.metadata, later.metadata) ||
        differentWorkspaces(first.customer.metadata, second.customer.metadata);
      const credited = first.invoices.some((invoice) =>
        invoice.lines.some(
          (line) => line.proration && line.amount < 0 && line.subscriptionId === older.id,
        ),
      );
      overlaps.push({
        kind: kindOf(older, later, { workspaces, credited, now }),
        older,
        later,
        secondsApart: later.startDate - older.startDate,
        bothLive: isLive(older) && isLive(later),
        acrossCustomers: first.customer.id !== second.customer.id,
      });
    }
  });
  return overlaps.sort((a, b) => b.later.startDate - a.later.startDate);
}

function ranLately(subscription: Subscription, now: UnixSeconds): boolean {
  return isLive(subscription) || (subscription.endedAt ?? 0) > now - RECENT_SECONDS;
}

function kindOf(
  older: Subscription,
  later: Subscription,
  around: { workspaces: boolean; credited: boolean; now: UnixSeconds },
): Overlap['kind'] {
  const product = shareProduct(older, later);
  if (replaced(older, later) && (!product || !samePrice(older, later) || around.credited)) {
    return 'plan_change';
  }
  if (overlapSeconds(older, later, around.now) === 0) return 'successive';
  if (!product) return 'different_products';
  if (around.workspaces) return 'different_workspaces';
  if (Math.max(seatsOf(older), seatsOf(later)) > 1) return 'several_seats';
  return holdsAllOf(older, later) || holdsAllOf(later, older) ? 'duplicate' : 'different_products';
}

/** The older one ended about when the later one began. */
function replaced(older: Subscription, later: Subscription): boolean {
  return older.endedAt !== null && Math.abs(older.endedAt - later.startDate) <= DAY;
}

function shareProduct(a: Subscription, b: Subscription): boolean {
  return licensed(a).some((x) => licensed(b).some((y) => x.productId === y.productId));
}

/**
 * Whether the one has every licensed product of the other, so that ending the other takes nothing away. False where
 * the other has none: usage is never the same thing twice.
 */
export function holdsAllOf(one: Subscription, other: Subscription): boolean {
  const wanted = licensed(other);
  return (
    wanted.length > 0 && wanted.every((x) => licensed(one).some((y) => x.productId === y.productId))
  );
}

function samePrice(a: Subscription, b: Subscription): boolean {
  return licensed(a).some((x) => licensed(b).some((y) => x.priceId === y.priceId));
}

/** Every item of it is kept at no seats: it bills nothing, and is half of nothing. */
function isEmpty({ items }: Subscription): boolean {
  return items.length > 0 && items.every((item) => item.quantity === 0);
}

/** What it has in truth: an item kept at no seats is not held. */
function licensed({ items }: Subscription) {
  return items.filter((item) => item.usage === 'licensed' && item.quantity !== 0);
}

import type { UnixSeconds } from './amounts';
import type { Subscription, SubscriptionStatus } from './subscription';

/** Still running, in whatever health. An unknown status is never counted as live. */
const LIVE = new Set<SubscriptionStatus>(['active', 'trialing', 'past_due', 'unpaid', 'paused']);

export function isLive(subscription: Subscription): boolean {
  return LIVE.has(subscription.status);
}

/** Live, and paid for as far as Stripe knows; one whose collection is paused is not. */
export function isHealthy({ status, pauseCollection }: Subscription): boolean {
  return (status === 'active' || status === 'trialing') && pauseCollection === null;
}

/**
 * When it ended, or will: `ended_at`, else `cancel_at`; null where no end is set.
 * Never `canceled_at`, which is when the end was asked for.
 */
export function effectiveEnd(subscription: Subscription): UnixSeconds | null {
  return subscription.endedAt ?? subscription.cancelAt;
}

/** Live, with an end that is set and not yet reached. */
export function isScheduledToEnd(subscription: Subscription): boolean {
  return isLive(subscription) && (subscription.cancelAtPeriodEnd || subscription.cancelAt !== null);
}

export interface Period {
  start: UnixSeconds;
  end: UnixSeconds;
}

/** The running period: from the earliest start to the latest end of its items. */
export function currentPeriod(subscription: Subscription): Period | null {
  const { items } = subscription;
  if (items.length === 0) return null;
  return {
    start: Math.min(...items.map((item) => item.periodStart)),
    end: Math.max(...items.map((item) => item.periodEnd)),
  };
}

/** When access ends if nothing renews: the set end, else the end of the running period. */
export function accessEnd(subscription: Subscription): UnixSeconds | null {
  return effectiveEnd(subscription) ?? currentPeriod(subscription)?.end ?? null;
}

/** For how many seconds both lived; zero where one ended before the other began. */
export function overlapSeconds(a: Subscription, b: Subscription, now: UnixSeconds): number {
  const start = Math.max(a.startDate, b.startDate);
  const end = Math.min(livedUntil(a, now), livedUntil(b, now));
  return Math.max(0, end - start);
}

function livedUntil(subscription: Subscription, now: UnixSeconds): UnixSeconds {
  return subscription.endedAt ?? Math.max(now, subscription.startDate);
}

/** Licensed seats: the largest quantity of its licensed items. */
export function seatsOf(subscription: Subscription): number {
  const licensed = subscription.items.filter((item) => item.usage === 'licensed');
  return Math.max(0, ...licensed.map((item) => item.quantity ?? 0));
}

export function isMetered(subscription: Subscription): boolean {
  return subscription.items.some((item) => item.usage === 'metered');
}

/** Billed once a year or less often: by the year, or by twelve months and more. */
export function isAnnual(subscription: Subscription): boolean {
  return subscription.items.some(
    ({ interval, intervalCount }) =>
      interval === 'year' || (interval === 'month' && intervalCount >= 12),
  );
}

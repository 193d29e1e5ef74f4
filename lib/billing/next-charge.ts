import type { UnixSeconds } from './amounts';
import { collectionPaused } from './collection-paused';
import { scheduledEnd } from './scheduled-end';
import type { Subscription } from './subscription';
import type { SubscriptionSchedule } from './subscription-schedule';

/**
 * When a subscription is charged next: at the end of its trial, else at the first of its items to renew. Null
 * where nothing more is charged by itself, because it does not run, ends before, or its collection is paused then.
 */
export function nextChargeAt(
  subscription: Subscription,
  schedules: SubscriptionSchedule[],
): UnixSeconds | null {
  const { status, trialEnd, items } = subscription;
  if (status !== 'active' && status !== 'trialing' && status !== 'past_due') return null;
  const first = Math.min(...items.map((item) => item.periodEnd));
  const next = status === 'trialing' && trialEnd !== null ? trialEnd : first;
  if (!Number.isFinite(next) || collectionPaused(subscription, next)) return null;
  const end = scheduledEnd(subscription, schedules);
  return end !== null && (end.at === null || end.at <= next) ? null : next;
}

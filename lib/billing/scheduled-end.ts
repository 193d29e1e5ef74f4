import type { UnixSeconds } from './amounts';
import { scheduleOf } from './schedule-of';
import type { Subscription } from './subscription';
import { accessEnd, isLive, isScheduledToEnd } from './subscription-life';
import type { SubscriptionSchedule } from './subscription-schedule';

export interface ScheduledEnd {
  /** Null where Stripe does not say when. */
  at: UnixSeconds | null;
  /** The schedule that ends it, where not the subscription itself says so. */
  scheduleId: string | null;
}

/**
 * The end that is set for a live subscription: by `cancel_at` or `cancel_at_period_end`, or by a schedule that
 * cancels after its last phase. Null where it goes on.
 *
 * @see https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-end_behavior
 */
export function scheduledEnd(
  subscription: Subscription,
  schedules: SubscriptionSchedule[],
): ScheduledEnd | null {
  if (!isLive(subscription)) return null;
  if (isScheduledToEnd(subscription)) return { at: accessEnd(subscription), scheduleId: null };
  const schedule = scheduleOf(subscription, schedules);
  const last = schedule?.phases.at(-1);
  if (schedule?.endBehavior !== 'cancel' || !last) return null;
  return { at: last.end, scheduleId: schedule.id };
}

import type { UnixSeconds } from './amounts';
import { scheduleOf } from './schedule-of';
import type { Subscription } from './subscription';
import type { SchedulePhase, SubscriptionSchedule } from './subscription-schedule';

export interface ComingPhase {
  scheduleId: string;
  phase: SchedulePhase;
  /** The prices and quantities stay; something else about them changes. */
  sameItems: boolean;
}

/** What a subscription's schedule changes next; null where nothing is to come but its end. */
export function comingPhase(
  subscription: Subscription,
  schedules: SubscriptionSchedule[],
  now: UnixSeconds,
): ComingPhase | null {
  const schedule = scheduleOf(subscription, schedules);
  const phase = schedule?.phases.find(({ start }) => start > now);
  if (!schedule || !phase) return null;
  const sameItems = signature(phase.items) === signature(subscription.items);
  return { scheduleId: schedule.id, phase, sameItems };
}

function signature(items: { priceId: string; quantity: number | null }[]): string {
  return items
    .map(({ priceId, quantity }) => `${priceId} ${quantity ?? ''}`)
    .sort()
    .join();
}

import type { Subscription } from './subscription';
import type { SubscriptionSchedule } from './subscription-schedule';

/** The schedule that still stands over a subscription; null where none does, or it was let go of. */
export function scheduleOf(
  subscription: Subscription,
  schedules: SubscriptionSchedule[],
): SubscriptionSchedule | null {
  return (
    schedules.find(
      (each) =>
        isStanding(each) &&
        (each.subscriptionId === subscription.id || each.id === subscription.scheduleId),
    ) ?? null
  );
}

/** It will still change something. An unknown status is taken for one that will not. */
export function isStanding({ status }: SubscriptionSchedule): boolean {
  return status === 'active' || status === 'not_started';
}

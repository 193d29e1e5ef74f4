import { holderOf } from '../billing/holder-of';
import { scheduledEnd } from '../billing/scheduled-end';
import type { Subscription } from '../billing/subscription';
import type { CaseFacts } from './case-facts';

/** Whether a live subscription is going to end already: by itself, or by the schedule that stands over it. */
export function endIsSet(
  subscription: Subscription,
  { reading }: Pick<CaseFacts, 'reading'>,
): boolean {
  const holder = holderOf(subscription.customerId, reading);
  return scheduledEnd(subscription, holder?.schedules ?? []) !== null;
}

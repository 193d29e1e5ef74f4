import { scheduledEnd } from '../billing/scheduled-end';
import type { Subscription } from '../billing/subscription';
import type { CaseFacts } from './case-facts';

/** Whether a live subscription is going to end already: by itself, or by the schedule that stands over it. */
export function endIsSet(subscription: Subscription, { reading }: Pick<CaseFacts, 'reading'>): boolean {
  return scheduledEnd(subscription, schedulesOver(subscription, reading)) !== null;
}

/** The schedules of the customer who holds a subscription. */
function schedulesOver({ customerId }: Subscription, { customers, related }: CaseFacts['reading']) {
  return [...customers, ...related.map(({ reading }) => reading)]
    .filter(({ customer }) => customer.id === customerId)
    .flatMap(({ schedules }) => schedules);
}

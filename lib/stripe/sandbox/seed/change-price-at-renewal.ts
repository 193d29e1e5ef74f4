import type Stripe from 'stripe';
import type { UnixSeconds } from '../../../billing/amounts';
import { schedulePhase, subscriptionSchedule } from '../build/subscription-schedule';
import type { Wire } from '../wire';
import type { Books } from './books';
import { monthsAfter } from './calendar';
import { stripeId } from './stripe-id';

/** Sets a schedule for a monthly subscription: this period at the old price, then a year at the new one. */
export function changePriceAtRenewal(
  { objects }: Books,
  subscription: Wire<Stripe.Subscription>,
  change: { from: Wire<Stripe.Price>; to: Wire<Stripe.Price>; setAt: UnixSeconds },
): void {
  const [item] = subscription.items.data;
  if (!item || typeof subscription.customer !== 'string') return;
  const { current_period_start: start, current_period_end: renewal, quantity = 1 } = item;
  const schedule = subscriptionSchedule({
    id: stripeId('sub_sched_1', subscription.id),
    created: change.setAt,
    customer: subscription.customer,
    subscription: subscription.id,
    current_phase: { start_date: start, end_date: renewal },
    phases: [
      schedulePhase({ start, end: renewal, price: change.from, quantity }),
      schedulePhase({ start: renewal, end: monthsAfter(renewal, 12), price: change.to, quantity }),
    ],
  });
  subscription.schedule = schedule.id;
  objects.subscription_schedules.push(schedule);
}

import type Stripe from 'stripe';
import type { UnixSeconds } from '../../../billing/amounts';
import { cardDestination, refund } from '../build/refund';
import type { Wire } from '../wire';
import type { Books } from './books';
import { stripeId } from './stripe-id';

/** Refunds a whole charge, and writes it down where Stripe shows it. */
export function giveBack(
  { objects }: Books,
  charge: Wire<Stripe.Charge>,
  how: { at: UnixSeconds; reason: 'duplicate' | 'requested_by_customer'; bankReference: string },
): void {
  const given = refund({
    id: stripeId('re_3', charge.id),
    created: how.at,
    amount: charge.amount,
    currency: charge.currency,
    charge: charge.id,
    customer: charge.customer,
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: how.reason,
    destination_details: cardDestination(how.bankReference),
  });
  charge.amount_refunded = charge.amount;
  charge.refunded = true;
  charge.refunds?.data.push(given);
  objects.refunds.push(given);
}

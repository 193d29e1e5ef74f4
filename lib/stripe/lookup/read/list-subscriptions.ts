import type Stripe from 'stripe';
import { DISCOUNTS, expandOr, SUBSCRIPTION_CARD } from '../expand-or';
import type { Reads } from '../reads';

/** Subscriptions with their discounts and cards, as far as the key may read those. */
export function listSubscriptions(
  reads: Reads,
  wanted: Stripe.SubscriptionListParams,
): Promise<Stripe.ApiList<Stripe.Subscription>> {
  return expandOr(reads, [DISCOUNTS, SUBSCRIPTION_CARD], (expand) =>
    reads.stripe.subscriptions.list({ ...wanted, expand }),
  );
}

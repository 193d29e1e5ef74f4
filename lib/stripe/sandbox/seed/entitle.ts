import type Stripe from 'stripe';
import { activeEntitlement } from '../build/entitlement';
import type { SandboxObjects } from '../sandbox-objects';
import type { Wire } from '../wire';
import { featuresOf } from './features';
import { stripeId } from './stripe-id';

/** Gives a customer the features of what they bought, each once, as Stripe does. */
export function entitle(
  { active_entitlements: all }: SandboxObjects,
  customer: string,
  price: Wire<Stripe.Price>,
): void {
  for (const feature of featuresOf(price)) {
    if (all.some((each) => each.customer === customer && each.feature === feature.id)) continue;
    const id = stripeId('ent_test_61', `${customer} ${feature.lookup_key}`);
    all.push(activeEntitlement({ id, customer, feature }));
  }
}

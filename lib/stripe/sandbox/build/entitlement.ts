import type Stripe from 'stripe';
import type { HeldEntitlement } from '../sandbox-objects';
import type { Wire } from '../wire';
import type { Given } from './given';

type BuiltFeature = Wire<Stripe.Entitlements.Feature>;

/** @see https://docs.stripe.com/api/entitlements/feature/object */
export function entitlementFeature(
  given: Given<BuiltFeature, 'id' | 'lookup_key' | 'name'>,
): BuiltFeature {
  return {
    object: 'entitlements.feature',
    active: true,
    livemode: false,
    metadata: {},
    ...given,
  };
}

/**
 * A feature that a customer has now.
 *
 * @see https://docs.stripe.com/api/entitlements/active-entitlement/object
 */
export function activeEntitlement(given: {
  id: string;
  customer: string;
  feature: BuiltFeature;
}): HeldEntitlement {
  return {
    id: given.id,
    object: 'entitlements.active_entitlement',
    customer: given.customer,
    feature: given.feature.id,
    livemode: given.feature.livemode,
    lookup_key: given.feature.lookup_key,
  };
}

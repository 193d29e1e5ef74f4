import type Stripe from 'stripe';
import { entitlementFeature } from '../build/entitlement';
import type { Wire } from '../wire';
import { PRO, STUDIO, TEAM } from './products';
import { stripeId } from './stripe-id';

const feature = (lookupKey: string, name: string) =>
  entitlementFeature({ id: stripeId('feat_test_61', lookupKey), lookup_key: lookupKey, name });

const CUSTOM_STYLES = feature('custom_styles', 'Custom map styles');
const SHARED_WORKSPACE = feature('shared_workspace', 'Shared workspace');
const EXPORTS = feature('exports', 'Exports');

/** What a product lets its customers do; the rest every plan has. */
const FEATURES_OF = new Map([
  [PRO.id, [CUSTOM_STYLES]],
  [TEAM.id, [CUSTOM_STYLES, SHARED_WORKSPACE]],
  [STUDIO.id, [CUSTOM_STYLES, EXPORTS]],
]);

export const FEATURES = [CUSTOM_STYLES, SHARED_WORKSPACE, EXPORTS];

export function featuresOf({ product }: Wire<Stripe.Price>): Wire<Stripe.Entitlements.Feature>[] {
  const id = typeof product === 'string' ? product : product.id;
  return FEATURES_OF.get(id) ?? [];
}

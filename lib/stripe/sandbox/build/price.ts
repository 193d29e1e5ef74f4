import type Stripe from 'stripe';
import type { Wire } from '../wire';
import type { Given } from './given';

type Built = Wire<Stripe.Price>;

/**
 * A licensed monthly price unless told otherwise.
 *
 * @param given `unit_amount` in minor units
 * @see https://docs.stripe.com/api/prices/object
 */
export function price(
  given: Given<Built, 'id' | 'created' | 'currency' | 'product' | 'unit_amount'>,
): Built {
  return {
    object: 'price',
    active: true,
    billing_scheme: 'per_unit',
    custom_unit_amount: null,
    livemode: false,
    lookup_key: null,
    metadata: {},
    nickname: null,
    recurring: {
      interval: 'month',
      interval_count: 1,
      meter: null,
      trial_period_days: null,
      usage_type: 'licensed',
    },
    tax_behavior: 'unspecified',
    tiers_mode: null,
    transform_quantity: null,
    type: 'recurring',
    unit_amount_decimal: given.unit_amount === null ? null : String(given.unit_amount),
    ...given,
  };
}

/** The plan that Stripe still shows beside each recurring price. */
export function planOf(of: Built): Wire<Stripe.Plan> {
  return {
    id: of.id,
    object: 'plan',
    active: of.active,
    amount: of.unit_amount,
    amount_decimal: of.unit_amount_decimal,
    billing_scheme: of.billing_scheme,
    created: of.created,
    currency: of.currency,
    interval: of.recurring?.interval ?? 'month',
    interval_count: of.recurring?.interval_count ?? 1,
    livemode: of.livemode,
    metadata: {},
    meter: null,
    nickname: of.nickname,
    product: of.product,
    tiers_mode: of.tiers_mode,
    transform_usage: null,
    trial_period_days: null,
    usage_type: of.recurring?.usage_type ?? 'licensed',
  };
}

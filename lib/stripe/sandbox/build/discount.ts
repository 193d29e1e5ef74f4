import type Stripe from 'stripe';
import type { Wire } from '../wire';
import type { Given } from './given';

type Built = Wire<Stripe.Coupon>;

/** @see https://docs.stripe.com/api/coupons/object */
export function coupon(given: Given<Built, 'id' | 'created'>): Built {
  return {
    object: 'coupon',
    amount_off: null,
    currency: null,
    duration: 'forever',
    duration_in_months: null,
    livemode: false,
    max_redemptions: null,
    metadata: {},
    name: null,
    percent_off: null,
    redeem_by: null,
    times_redeemed: 1,
    valid: true,
    ...given,
  };
}

/** A coupon at work on a subscription. @see https://docs.stripe.com/api/discounts/object */
export function discount({
  coupon: applied,
  ...given
}: Given<Wire<Stripe.Discount>, 'id' | 'customer' | 'start'> & {
  coupon: Built;
}): Wire<Stripe.Discount> {
  return {
    object: 'discount',
    checkout_session: null,
    customer_account: null,
    end: null,
    invoice: null,
    invoice_item: null,
    promotion_code: null,
    source: { coupon: applied, type: 'coupon' },
    subscription: null,
    subscription_item: null,
    ...given,
  };
}

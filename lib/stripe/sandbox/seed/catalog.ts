import type Stripe from 'stripe';
import { price } from '../build/price';
import type { SandboxObjects } from '../sandbox-objects';
import type { Wire } from '../wire';
import { FEATURES } from './features';
import { OPENED, PRO, PRODUCTS, RENDERING, REPORT, STARTER, STUDIO, TEAM } from './products';
import { stripeId } from './stripe-id';

type Price = Wire<Stripe.Price>;

const monthly = (of: { id: string }, currency: string, amount: number, more: Partial<Price> = {}) =>
  price({
    id: stripeId('price_1', `${of.id} month ${currency}`),
    created: OPENED,
    currency,
    product: of.id,
    unit_amount: amount,
    ...more,
  });

export const STARTER_MONTHLY = monthly(STARTER, 'usd', 1_200);
export const PRO_MONTHLY = monthly(PRO, 'usd', 2_900);
export const PRO_MONTHLY_EUR = monthly(PRO, 'eur', 2_700);
export const PRO_MONTHLY_JPY = monthly(PRO, 'jpy', 3_480);
/** What Pro will cost in Japan from the next renewal on. */
export const PRO_MONTHLY_JPY_NEXT = monthly(PRO, 'jpy', 3_980, {
  id: stripeId('price_1', 'pro month jpy next'),
});
export const TEAM_SEAT_MONTHLY = monthly(TEAM, 'usd', 1_500, { nickname: 'per seat' });
export const STUDIO_MONTHLY = monthly(STUDIO, 'usd', 7_900);
export const STUDIO_MONTHLY_EUR = monthly(STUDIO, 'eur', 7_400);

export const PRO_YEARLY = monthly(PRO, 'usd', 29_000, {
  id: stripeId('price_1', 'pro year usd'),
  recurring: {
    interval: 'year',
    interval_count: 1,
    meter: null,
    trial_period_days: null,
    usage_type: 'licensed',
  },
});

/** By the minute, counted and then billed. */
export const RENDERING_METERED = monthly(RENDERING, 'usd', 5, {
  recurring: {
    interval: 'month',
    interval_count: 1,
    meter: stripeId('mtr_test_61', 'rendering minutes'),
    trial_period_days: null,
    usage_type: 'metered',
  },
});

/** Bought once, without an account: the price of a guest's payment. */
export const REPORT_ONCE = price({
  id: stripeId('price_1', 'migration report'),
  created: OPENED,
  currency: 'usd',
  product: REPORT.id,
  unit_amount: 12_000,
  recurring: null,
  type: 'one_time',
});

/** What Northwind Apps sells, and the features that come with it. */
export function catalog(): Pick<SandboxObjects, 'products' | 'prices' | 'entitlement_features'> {
  return {
    products: PRODUCTS,
    entitlement_features: FEATURES,
    prices: [
      STARTER_MONTHLY,
      PRO_MONTHLY,
      PRO_MONTHLY_EUR,
      PRO_MONTHLY_JPY,
      PRO_MONTHLY_JPY_NEXT,
      PRO_YEARLY,
      TEAM_SEAT_MONTHLY,
      STUDIO_MONTHLY,
      STUDIO_MONTHLY_EUR,
      RENDERING_METERED,
      REPORT_ONCE,
    ],
  };
}

/** The product's name, as it stands on invoices. */
export function productNameOf({ product: id }: Price): string {
  return PRODUCTS.find((each) => each.id === id)?.name ?? '';
}

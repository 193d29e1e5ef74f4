import type Stripe from 'stripe';
import type { UnixSeconds } from '../../../billing/amounts';
import { price } from '../build/price';
import { product } from '../build/product';
import type { SandboxObjects } from '../sandbox-objects';
import type { Wire } from '../wire';
import { stripeId } from './stripe-id';

type Price = Wire<Stripe.Price>;

/** 3 September 2022, when Northwind Apps opened its shop: older than any of its customers. */
export const OPENED: UnixSeconds = 1_662_199_200;

const sold = (name: string, unitLabel: string | null = null) =>
  product({
    id: stripeId('prod_', name),
    name,
    created: OPENED,
    unit_label: unitLabel,
  });

const STARTER = sold('Starter');
const PRO = sold('Pro');
const TEAM = sold('Team', 'seat');
const STUDIO = sold('Studio');
const REPORT = sold('Migration report');

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

/** What Northwind Apps sells. */
export function catalog(): Pick<SandboxObjects, 'products' | 'prices'> {
  return {
    products: [STARTER, PRO, TEAM, STUDIO, REPORT],
    prices: [
      STARTER_MONTHLY,
      PRO_MONTHLY,
      PRO_MONTHLY_EUR,
      PRO_MONTHLY_JPY,
      PRO_YEARLY,
      TEAM_SEAT_MONTHLY,
      STUDIO_MONTHLY,
      STUDIO_MONTHLY_EUR,
      REPORT_ONCE,
    ],
  };
}

/** The product's name, as it stands on invoices. */
export function productNameOf({ product: id }: Price): string {
  return catalog().products.find((each) => each.id === id)?.name ?? '';
}

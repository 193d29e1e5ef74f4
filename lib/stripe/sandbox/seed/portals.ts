import type Stripe from 'stripe';
import { portalConfiguration } from '../build/portal-configuration';
import type { SandboxObjects } from '../sandbox-objects';
import type { Wire } from '../wire';
import {
  PRO_MONTHLY,
  PRO_YEARLY,
  STARTER_MONTHLY,
  STUDIO_MONTHLY,
  TEAM_SEAT_MONTHLY,
} from './catalog';
import { OPENED } from './products';
import { stripeId } from './stripe-id';

type Price = Wire<Stripe.Price>;

const MOST_SEATS = 50;

/** One product that customers can change to. */
const offered = (prices: [Price, ...Price[]], seats = false) => ({
  product: String(prices[0].product),
  prices: prices.map(({ id }) => id),
  adjustable_quantity: { enabled: seats, minimum: 1, maximum: seats ? MOST_SEATS : null },
});

/** What Northwind Apps lets its customers do; those who came through a reseller may do less. */
export function portals(): Pick<SandboxObjects, 'portal_configurations'> {
  const own = portalConfiguration(
    {
      id: stripeId('bpc_1', 'northwind apps'),
      created: OPENED,
      login_page: {
        enabled: true,
        url: 'https://billing.stripe.com/p/login/test_NorthwindAppsSample',
      },
    },
    [
      offered([STARTER_MONTHLY]),
      offered([PRO_MONTHLY, PRO_YEARLY]),
      offered([TEAM_SEAT_MONTHLY], true),
      offered([STUDIO_MONTHLY]),
    ],
  );
  const { subscription_cancel: cancel, subscription_update: change } = own.features;
  const resold = {
    ...own,
    id: stripeId('bpc_1', 'northwind apps resellers'),
    name: 'Resellers',
    is_default: false,
    login_page: { enabled: false, url: null },
    features: {
      ...own.features,
      subscription_cancel: { ...cancel, enabled: false },
      subscription_update: { ...change, enabled: false, products: [] },
    },
  };
  return { portal_configurations: [own, resold] };
}

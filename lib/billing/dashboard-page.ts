import type { Mode } from './reading';

/**
 * The Dashboard's pages by what is done there. Stripe's own documentation links each of them.
 *
 * @see https://docs.stripe.com/customer-management/activate-no-code-customer-portal
 * @see https://docs.stripe.com/payments/checkout/limit-subscriptions
 * @see https://docs.stripe.com/api/checkout/sessions/create
 */
const PATHS = {
  portal: 'settings/billing/portal',
  checkout: 'settings/checkout#subscriptions',
  public_details: 'settings/public',
  keys: 'apikeys',
};

export type DashboardPage = keyof typeof PATHS;

/** The address of a Dashboard page, in the mode of the connected key. */
export function dashboardPage(mode: Mode, page: DashboardPage): string {
  return `https://dashboard.stripe.com/${mode === 'test' ? 'test/' : ''}${PATHS[page]}`;
}

import type { Mode } from '../../lib/billing/reading';

/** What Billside reads, in the slugs of Stripe's permissions. */
const READ_ONLY = [
  'rak_customer_read',
  'rak_subscription_read',
  'rak_invoice_read',
  'rak_charge_read',
  'rak_payment_intent_read',
  'rak_checkout_session_read',
  'rak_customer_portal_read',
  'rak_product_read',
  'rak_plan_read',
  'rak_dispute_read',
  'rak_coupon_read',
];

/** Rehearsals live by test clocks, which live mode does not have. */
const TEST_ONLY = ['rak_billing_clock_read'];

/**
 * Stripe's page for a new restricted key, with exactly the permissions to read chosen.
 * Undocumented but widely used; slugs that Stripe does not know are ignored there.
 *
 * @see https://docs.stripe.com/keys#create-restricted-api-secret-key
 */
export function readOnlyKeyUrl(mode: Mode): string {
  const slugs = mode === 'test' ? [...READ_ONLY, ...TEST_ONLY] : READ_ONLY;
  const query = ['name=Billside', ...slugs.map((slug) => `permissions[]=${slug}`)].join('&');
  return `https://dashboard.stripe.com/${mode === 'test' ? 'test/' : ''}apikeys/create?${query}`;
}

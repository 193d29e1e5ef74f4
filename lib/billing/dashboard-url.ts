import type { Mode } from './reading';

/** Where the Stripe Dashboard shows an object, by the id's prefix. */
const PAGES = new Map([
  ['cus', 'customers'],
  ['sub', 'subscriptions'],
  ['sub_sched', 'subscription_schedules'],
  ['in', 'invoices'],
  ['ch', 'payments'],
  ['py', 'payments'],
  ['pi', 'payments'],
  ['dp', 'disputes'],
  ['du', 'disputes'],
  ['prod', 'products'],
  ['price', 'prices'],
  ['promo', 'promotion_codes'],
  ['bpc', 'settings/billing/portal'],
]);

const STRIPE_ID = /^(sub_sched|[a-z]+)_[A-Za-z0-9_]+$/;

/**
 * The Dashboard's page of a Stripe object; the Dashboard's search for an object without a page of its own.
 *
 * @param id any Stripe id; what is not one leads to the search too, encoded
 * @see https://docs.stripe.com/dashboard/basics
 */
export function dashboardUrl(mode: Mode, id: string): string {
  const root = `https://dashboard.stripe.com/${mode === 'test' ? 'test/' : ''}`;
  const page = PAGES.get(STRIPE_ID.exec(id)?.[1] ?? '');
  if (page === 'settings/billing/portal') return root + page;
  return page ? `${root}${page}/${id}` : `${root}search?query=${encodeURIComponent(id)}`;
}

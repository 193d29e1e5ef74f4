import type Stripe from 'stripe';
import type { UnixSeconds } from '../../billing/amounts';
import type { PaymentIntent } from '../../billing/charge';
import type { CheckoutSession } from '../../billing/checkout-session';
import type { Customer } from '../../billing/customer';
import type { CustomerReading, Unread } from '../../billing/reading';
import { mapCharge } from '../map/charge';
import { mapCheckoutSession } from '../map/checkout-session';
import { mapInvoice } from '../map/invoice';
import { mapPaymentIntent } from '../map/payment-intent';
import { mapSubscription } from '../map/subscription';
import { nameFailure } from '../name-failure';
import { readOr } from './read-or';
import { frozenTime } from './test-clocks';

/** How much of each list is read; the first pages decide nearly every case. */
const DEPTH = {
  whole: { subscriptions: 100, invoices: 100, charges: 100, paymentIntents: 20, sessions: 20 },
  glance: { subscriptions: 20, invoices: 20, charges: 20, paymentIntents: 0, sessions: 0 },
} as const;

/**
 * Everything of one customer, in one round trip.
 *
 * Subscriptions, invoices and charges must be readable: a decision without one of them would be a guess.
 *
 * @param depth `glance` for people who only may be related
 * @throws StripeError
 */
export async function readCustomer(
  stripe: Stripe,
  customer: Customer,
  now: UnixSeconds,
  depth: keyof typeof DEPTH,
  unread: Unread[],
): Promise<CustomerReading> {
  const limits = DEPTH[depth];
  const of = { customer: customer.id };
  const [subscriptions, invoices, charges, paymentIntents, checkoutSessions, clock] =
    await Promise.all([
      listSubscriptions(stripe, customer.id, limits.subscriptions, unread),
      stripe.invoices.list({ ...of, limit: limits.invoices, expand: ['data.payments'] }),
      stripe.charges.list({ ...of, limit: limits.charges, expand: ['data.refunds'] }),
      readOr(
        [],
        'payment_intents',
        listIntents(stripe, of.customer, limits.paymentIntents),
        unread,
      ),
      readOr([], 'checkout_sessions', listSessions(stripe, of.customer, limits.sessions), unread),
      customer.testClockId === null
        ? now
        : readOr(now, 'test_clock', frozenTime(stripe, customer.testClockId), unread),
    ]);
  const pages = { subscriptions, invoices, charges };
  for (const [list, page] of Object.entries(pages) as ['subscriptions', { has_more: boolean }][]) {
    if (page.has_more) unread.push({ list, because: 'more_pages', permission: null });
  }
  return {
    customer,
    now: clock,
    subscriptions: subscriptions.data.map(mapSubscription),
    invoices: invoices.data.map(mapInvoice),
    charges: charges.data.map(mapCharge),
    paymentIntents,
    checkoutSessions,
    disputes: [],
    fraudWarnings: [],
    creditNotes: [],
    pendingItems: [],
    schedules: [],
    billingCredit: null,
    entitlements: null,
  };
}

/**
 * With their discounts, or, where the key may not read coupons, without: the amounts before discount are then
 * shown, and that is said.
 */
async function listSubscriptions(
  stripe: Stripe,
  customer: string,
  limit: number,
  unread: Unread[],
): Promise<Stripe.ApiList<Stripe.Subscription>> {
  const wanted = { customer, status: 'all', limit } as const;
  try {
    const expand = ['data.discounts.source.coupon'];
    return await stripe.subscriptions.list({ ...wanted, expand });
  } catch (error) {
    const failure = nameFailure(error);
    const missing = failure.kind === 'permission_missing' ? failure.permissions : [];
    if (!missing.includes('rak_coupon_read')) throw error;
    unread.push({ list: 'discounts', because: 'permission', permission: 'rak_coupon_read' });
    return stripe.subscriptions.list(wanted);
  }
}

async function listIntents(
  stripe: Stripe,
  customer: string,
  limit: number,
): Promise<PaymentIntent[]> {
  if (limit === 0) return [];
  const page = await stripe.paymentIntents.list({ customer, limit });
  return page.data.map(mapPaymentIntent);
}

async function listSessions(
  stripe: Stripe,
  customer: string,
  limit: number,
): Promise<CheckoutSession[]> {
  if (limit === 0) return [];
  const page = await stripe.checkout.sessions.list({ customer, limit });
  return page.data.map(mapCheckoutSession);
}

import type Stripe from 'stripe';
import { charge } from '../../../lib/stripe/sandbox/build/charge';
import { coupon, discount } from '../../../lib/stripe/sandbox/build/discount';
import { dispute } from '../../../lib/stripe/sandbox/build/dispute';
import { invoice } from '../../../lib/stripe/sandbox/build/invoice';
import { invoiceLine } from '../../../lib/stripe/sandbox/build/invoice-line';
import { invoicePayment } from '../../../lib/stripe/sandbox/build/invoice-payment';
import { cardDetails } from '../../../lib/stripe/sandbox/build/payment-method-details';
import { price } from '../../../lib/stripe/sandbox/build/price';
import { refund } from '../../../lib/stripe/sandbox/build/refund';
import { subscription, subscriptionItem } from '../../../lib/stripe/sandbox/build/subscription';
import type { Wire } from '../../../lib/stripe/sandbox/wire';

/** Objects as Stripe sends them, whole; the declarations of `stripe` check their shape. */
export const START = 1_795_000_000;
export const END = START + 30 * 86_400;

const base = { created: START, currency: 'usd' };
const period = { start: START, end: END };

const proPrice = price({ id: 'price_1', product: 'prod_1', unit_amount: 2900, ...base });

export const wireItem = subscriptionItem({
  id: 'si_1',
  created: START,
  subscription: 'sub_1',
  price: proPrice,
  current_period_start: START,
  current_period_end: END,
  current_trial: { start_date: START, end_date: END, trial_offer: 'to_1' },
});

const tenth = discount({
  id: 'di_1',
  customer: 'cus_1',
  start: START,
  end: END,
  promotion_code: 'promo_1',
  coupon: coupon({
    id: 'tenth',
    created: START,
    name: 'A tenth off',
    percent_off: 10,
    duration: 'repeating',
    duration_in_months: 3,
  }),
});

export const wireSubscription: Wire<Stripe.Subscription> = {
  ...subscription({ id: 'sub_1', customer: 'cus_1', items: [wireItem], ...base }),
  cancellation_details: {
    comment: 'Too much for us',
    feedback: 'too_expensive',
    feedback_option: null,
    reason: 'cancellation_requested',
  },
  discounts: [tenth],
  pause_collection: { behavior: 'void', resumes_at: END },
  pending_update: {
    billing_cycle_anchor: null,
    cancel_at_period_end: null,
    discount: null,
    discounts: null,
    expires_at: END,
    metadata: null,
    subscription_items: [wireItem],
    trial_end: null,
    trial_from_plan: null,
  },
  schedule: 'sub_sched_1',
  status_details: {
    paused: {
      subscription: { type: 'pause_requested' },
      transitioned_at: START,
      type: 'subscription',
    },
  },
  trial_start: START,
  trial_end: END,
};

export const wireInvoice = invoice({
  id: 'in_1',
  customer: 'cus_1',
  status: 'paid',
  subscription: 'sub_1',
  token: 'token',
  number: 'NW-1',
  lines: [
    invoiceLine({
      id: 'il_1',
      invoice: 'in_1',
      amount: 2900,
      description: 'Pro',
      price: proPrice,
      quantity: 1,
      subscription: 'sub_1',
      subscriptionItem: 'si_1',
      period,
      prorationOf: 'ii_1',
    }),
  ],
  payments: [
    invoicePayment({
      id: 'inpay_1',
      invoice: 'in_1',
      amount_requested: 2900,
      status: 'paid',
      paymentIntent: 'pi_1',
      ...base,
    }),
  ],
  ...base,
});

export const wireRefund: Wire<Stripe.Refund> = {
  ...refund({ id: 're_1', amount: 900, charge: 'ch_1', ...base }),
  failure_reason: 'expired_or_canceled_card',
  pending_reason: 'charge_pending',
};

export const wireCharge = charge({
  id: 'ch_1',
  amount: 2900,
  status: 'failed',
  failure_code: 'card_declined',
  outcome: {
    advice_code: 'try_again_later',
    network_advice_code: '02',
    network_decline_code: '51',
    network_status: 'declined_by_network',
    reason: 'insufficient_funds',
    risk_level: 'normal',
    seller_message: 'The bank returned the decline code `insufficient_funds`.',
    type: 'issuer_declined',
  },
  payment_method_details: cardDetails(
    {
      brand: 'visa',
      last4: '4242',
      exp_month: 8,
      exp_year: 2028,
      fingerprint: 'fp_1',
      country: 'US',
    },
    null,
  ),
  refunds: [wireRefund],
  ...base,
});

export const wireDispute = dispute({
  id: 'du_1',
  amount: 2900,
  charge: 'ch_1',
  reason: 'fraudulent',
  dueBy: END,
  ...base,
});

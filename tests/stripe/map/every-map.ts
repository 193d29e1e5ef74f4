import { mapCheckoutSession } from '../../../lib/stripe/map/checkout-session';
import { mapCreditBalance } from '../../../lib/stripe/map/credit-balance';
import { mapCreditGrant } from '../../../lib/stripe/map/credit-grant';
import { mapCreditNote } from '../../../lib/stripe/map/credit-note';
import { mapCustomer } from '../../../lib/stripe/map/customer';
import { mapDispute } from '../../../lib/stripe/map/dispute';
import { mapEntitlement } from '../../../lib/stripe/map/entitlement';
import { mapFraudWarning } from '../../../lib/stripe/map/fraud-warning';
import { mapPaymentIntent } from '../../../lib/stripe/map/payment-intent';
import { mapPendingItem } from '../../../lib/stripe/map/pending-item';
import { mapSchedule } from '../../../lib/stripe/map/schedule';
import { checkoutSession } from '../../../lib/stripe/sandbox/build/checkout-session';
import { customer } from '../../../lib/stripe/sandbox/build/customer';
import { paymentIntent } from '../../../lib/stripe/sandbox/build/payment-intent';
import {
  wireCreditBalance,
  wireCreditGrant,
  wireCreditNote,
  wireEntitlement,
  wireFraudWarning,
  wirePendingItem,
  wireSchedule,
} from './added-wires';
import { BILLED, type MapToTry } from './billed-maps';
import { START, wireDispute } from './wires';

const base = { created: START, currency: 'usd' };

/** Each map with a whole object to map. */
export const EVERY_MAP: MapToTry[] = [
  ...BILLED,
  {
    name: 'customer',
    map: mapCustomer,
    wire: customer({ id: 'cus_1', created: START }),
    enums: [],
    optional: [
      'balance',
      'currency',
      'delinquent',
      'discount',
      'email',
      'invoice_settings',
      'invoice_settings.default_payment_method',
      'name',
      'preferred_locales',
      'test_clock',
    ],
  },
  {
    name: 'Checkout session',
    map: mapCheckoutSession,
    wire: {
      ...checkoutSession({
        id: 'cs_1',
        amount_total: 2900,
        mode: 'subscription',
        payer: { name: 'Ana', email: 'ana@np.example' },
        ...base,
      }),
      after_expiration: { recovery: { enabled: true, url: null, expires_at: null } },
    },
    enums: ['status', 'payment_status', 'mode', 'ui_mode'],
    optional: [
      'after_expiration',
      'after_expiration.recovery',
      'after_expiration.recovery.url',
      'amount_total',
      'currency',
      'customer',
      'customer_details',
      'customer_details.email',
      'customer_email',
      'invoice',
      'payment_intent',
      'recovered_from',
      'status',
      'subscription',
      'url',
    ],
  },
  {
    name: 'payment intent',
    map: mapPaymentIntent,
    wire: paymentIntent({
      id: 'pi_1',
      amount: 2900,
      next_action: { type: 'use_stripe_sdk', use_stripe_sdk: {} },
      ...base,
    }),
    enums: ['status', 'capture_method', 'next_action.type'],
    optional: ['customer', 'last_payment_error', 'latest_charge', 'next_action'],
  },
  {
    name: 'dispute',
    map: mapDispute,
    wire: wireDispute,
    enums: ['status', 'reason', 'payment_method_details.card.case_type'],
    optional: ['evidence_details.due_by', 'payment_intent', 'payment_method_details'],
  },
  {
    name: 'early fraud warning',
    map: mapFraudWarning,
    wire: wireFraudWarning,
    enums: ['fraud_type'],
    optional: ['payment_intent'],
  },
  {
    name: 'credit note',
    map: mapCreditNote,
    wire: wireCreditNote,
    enums: ['status', 'reason', 'type', 'refunds.0.type'],
    optional: ['memo', 'out_of_band_amount', 'reason', 'refunds.0.refund', 'refunds.0.type'],
  },
  {
    name: 'pending invoice item',
    map: mapPendingItem,
    wire: wirePendingItem,
    enums: ['parent.type', 'pricing.type'],
    optional: [
      'description',
      'parent',
      'parent.subscription_details',
      'pricing',
      'pricing.price_details',
    ],
  },
  {
    name: 'subscription schedule',
    map: mapSchedule,
    wire: wireSchedule,
    enums: ['status', 'end_behavior', 'phases.0.proration_behavior', 'billing_mode.type'],
    optional: ['subscription', 'current_phase', 'phases.0.items.0.quantity'],
  },
  {
    name: 'credit grant',
    map: mapCreditGrant,
    wire: wireCreditGrant,
    enums: ['category', 'amount.type'],
    optional: ['amount.monetary', 'effective_at', 'expires_at', 'name', 'voided_at'],
  },
  {
    name: 'credit balance',
    map: mapCreditBalance,
    wire: wireCreditBalance,
    enums: ['balances.0.available_balance.type'],
    optional: ['balances.0.available_balance.monetary'],
  },
  {
    name: 'entitlement',
    map: mapEntitlement,
    wire: wireEntitlement,
    enums: [],
    optional: [],
  },
];

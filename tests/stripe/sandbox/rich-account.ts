import { charge } from '../../../lib/stripe/sandbox/build/charge';
import { creditGrant } from '../../../lib/stripe/sandbox/build/credit-grant';
import { creditNote } from '../../../lib/stripe/sandbox/build/credit-note';
import { customer } from '../../../lib/stripe/sandbox/build/customer';
import { earlyFraudWarning } from '../../../lib/stripe/sandbox/build/early-fraud-warning';
import {
  activeEntitlement,
  entitlementFeature,
} from '../../../lib/stripe/sandbox/build/entitlement';
import { invoice } from '../../../lib/stripe/sandbox/build/invoice';
import { invoiceItem } from '../../../lib/stripe/sandbox/build/invoice-item';
import { paymentIntent } from '../../../lib/stripe/sandbox/build/payment-intent';
import {
  cardPaymentMethod,
  sepaPaymentMethod,
} from '../../../lib/stripe/sandbox/build/payment-method';
import { cardDetails } from '../../../lib/stripe/sandbox/build/payment-method-details';
import { price } from '../../../lib/stripe/sandbox/build/price';
import { product } from '../../../lib/stripe/sandbox/build/product';
import { refund } from '../../../lib/stripe/sandbox/build/refund';
import { subscription } from '../../../lib/stripe/sandbox/build/subscription';
import {
  schedulePhase,
  subscriptionSchedule,
} from '../../../lib/stripe/sandbox/build/subscription-schedule';
import { testClock } from '../../../lib/stripe/sandbox/build/test-clock';
import type { SandboxObjects } from '../../../lib/stripe/sandbox/sandbox-objects';
import { NOW } from './connect';

/** Behind and ahead of the account's own time. */
export const CLOCK_TIME = NOW + 500;

const CARD = {
  brand: 'visa' as const,
  last4: '4242',
  exp_month: 8,
  exp_year: 2030,
  fingerprint: 'FpAda',
  country: 'GB',
};
const PRICE = price({
  id: 'price_pro',
  created: 1,
  currency: 'usd',
  product: 'prod_pro',
  unit_amount: 2900,
});
const EXPORTS = entitlementFeature({ id: 'feat_exports', lookup_key: 'exports', name: 'Exports' });
const BACKUPS = entitlementFeature({
  id: 'feat_backups',
  lookup_key: 'backups',
  name: 'Backups',
  active: false,
});

const ada = { customer: 'cus_ada' };
const clock = { customer: 'cus_clock', test_clock: 'clock_1' };
const usd = { currency: 'usd' };

/** Each kind of object twice for Ada, once on a test clock, and once in live mode. */
export function richAccount(): SandboxObjects {
  return {
    customers: [
      customer({
        id: 'cus_ada',
        created: 10,
        invoice_settings: {
          custom_fields: null,
          default_payment_method: 'pm_card',
          footer: null,
          rendering_options: null,
        },
      }),
      customer({
        id: 'cus_bob',
        created: 11,
        invoice_settings: {
          custom_fields: null,
          default_payment_method: 'pm_not_held',
          footer: null,
          rendering_options: null,
        },
      }),
      customer({ id: 'cus_clock', created: 12, test_clock: 'clock_1' }),
    ],
    test_clocks: [testClock({ id: 'clock_1', created: 2, frozen_time: CLOCK_TIME })],
    products: [product({ id: 'prod_pro', name: 'Pro', created: 1 })],
    prices: [PRICE],
    subscriptions: [
      subscription({
        id: 'sub_ada',
        created: 20,
        ...ada,
        ...usd,
        items: [],
        schedule: 'sub_sched_now',
        default_payment_method: 'pm_sepa',
      }),
    ],
    subscription_schedules: [
      schedule('sub_sched_old', 100, {
        ...ada,
        status: 'released',
        released_at: 150,
        released_subscription: 'sub_ada',
        subscription: null,
      }),
      schedule('sub_sched_now', 200, ada),
      schedule('sub_sched_clock', 300, { ...clock, status: 'not_started' }),
      schedule('sub_sched_live', 400, { ...ada, livemode: true }),
    ],
    invoices: [
      invoice({
        id: 'in_ada',
        created: 50,
        ...ada,
        ...usd,
        status: 'paid',
        default_payment_method: 'pm_card',
        lines: [],
        payments: [],
        subscription: 'sub_ada',
        token: 'ada',
      }),
    ],
    invoice_payments: [],
    invoiceitems: [
      item('ii_billed', 100, { ...ada, invoice: 'in_ada' }),
      item('ii_pending', 200, {
        ...ada,
        amount: -800,
        price: PRICE,
        subscription: 'sub_ada',
        subscriptionItem: 'si_ada',
      }),
      item('ii_clock', 300, clock),
      item('ii_live', 400, { ...ada, livemode: true }),
    ],
    credit_notes: [
      note('cn_open', 100, ada),
      note('cn_refunded', 200, {
        ...ada,
        post_payment_amount: 500,
        reason: 'duplicate',
        refunds: [{ refund: 're_ada', amount: 500 }],
      }),
      note('cn_clock', 300, { customer: 'cus_clock' }),
      note('cn_live', 400, { ...ada, livemode: true }),
    ],
    credit_grants: [
      grant('credgr_used', 100, { ...ada, value: 5000, left: 1200, name: 'Prepaid' }),
      grant('credgr_gift', 200, { ...ada, value: 1000, category: 'promotional' }),
      grant('credgr_clock', 300, { ...clock, value: 700, expires_at: CLOCK_TIME + 1 }),
      grant('credgr_live', 400, { ...ada, value: 9, livemode: true }),
    ],
    entitlement_features: [EXPORTS, BACKUPS, { ...EXPORTS, id: 'feat_live', livemode: true }],
    active_entitlements: [
      activeEntitlement({ id: 'ent_exports', ...ada, feature: EXPORTS }),
      activeEntitlement({ id: 'ent_backups', ...ada, feature: BACKUPS }),
      activeEntitlement({ id: 'ent_clock', customer: 'cus_clock', feature: EXPORTS }),
      activeEntitlement({ id: 'ent_live', ...ada, feature: { ...EXPORTS, livemode: true } }),
    ],
    charges: [paid('ch_ada', 'cus_ada'), paid('ch_gone', 'cus_not_held')],
    payment_intents: [
      paymentIntent({
        id: 'pi_ada',
        created: 60,
        ...ada,
        ...usd,
        amount: 2900,
        payment_method: 'pm_card',
        latest_charge: 'ch_ada',
      }),
    ],
    refunds: [refund({ id: 're_ada', created: 70, ...usd, amount: 500, charge: 'ch_ada' })],
    early_fraud_warnings: [
      earlyFraudWarning({ id: 'issfr_old', created: 100, charge: 'ch_gone', actionable: false }),
      earlyFraudWarning({
        id: 'issfr_new',
        created: 200,
        charge: 'ch_ada',
        payment_intent: 'pi_ada',
      }),
      earlyFraudWarning({ id: 'issfr_live', created: 400, charge: 'ch_ada', livemode: true }),
    ],
    payment_methods: [
      cardPaymentMethod({ id: 'pm_card', created: 100, ...ada, card: CARD }),
      sepaPaymentMethod({
        id: 'pm_sepa',
        created: 200,
        ...ada,
        account: { last4: '3000', country: 'DE', fingerprint: 'FpSepa' },
      }),
      cardPaymentMethod({ id: 'pm_clock', created: 300, customer: 'cus_clock', card: CARD }),
      cardPaymentMethod({ id: 'pm_live', created: 400, ...ada, card: CARD, livemode: true }),
    ],
    disputes: [],
    checkout_sessions: [],
    portal_configurations: [],
  };
}

function schedule(
  id: string,
  created: number,
  more: Partial<Parameters<typeof subscriptionSchedule>[0]> & { customer: string },
) {
  return subscriptionSchedule({
    id,
    created,
    subscription: 'sub_ada',
    phases: [
      schedulePhase({ start: 20, end: NOW + 10, price: PRICE, quantity: 1 }),
      schedulePhase({ start: NOW + 10, end: NOW + 20, price: PRICE, quantity: 3 }),
    ],
    ...more,
  });
}

function item(
  id: string,
  date: number,
  more: Partial<Parameters<typeof invoiceItem>[0]> & { customer: string },
) {
  return invoiceItem({ id, date, amount: 1500, ...usd, ...more });
}

function note(
  id: string,
  created: number,
  more: Partial<Parameters<typeof creditNote>[0]> & { customer: string },
) {
  const common = { invoice: 'in_ada', number: `${id}-CN-01`, amount: 500 };
  return creditNote({ id, created, ...usd, ...common, ...more });
}

function grant(
  id: string,
  created: number,
  more: Omit<Parameters<typeof creditGrant>[0], 'id' | 'created' | 'currency'>,
) {
  return creditGrant({ id, created, ...usd, ...more });
}

function paid(id: string, customerId: string) {
  return charge({
    id,
    created: 60,
    amount: 2900,
    ...usd,
    customer: customerId,
    payment_intent: 'pi_ada',
    payment_method_details: cardDetails(CARD, 2900),
  });
}

import { equals, oneOf, times } from '../filters';
import { CHARGE_FIELDS } from '../search-fields';
import type { Resource } from './resource';
import { ofAccount, ofCharge, ofCustomer, ofPaymentIntent, ofSubscription } from './shared-filters';

/** Money that was taken, or given back. */
export const PAYMENT_RESOURCES: readonly Resource[] = [
  {
    path: 'charges',
    collection: 'charges',
    shape: 'charge',
    permission: 'rak_charge',
    noun: 'charge',
    param: 'id',
    filters: {
      ...times('created'),
      customer: ofCustomer,
      payment_intent: ofPaymentIntent,
      transfer_group: equals('transfer_group'),
    },
    searchFields: CHARGE_FIELDS,
  },
  {
    path: 'payment_intents',
    collection: 'payment_intents',
    shape: 'payment_intent',
    permission: 'rak_payment_intent',
    noun: 'payment_intent',
    param: 'intent',
    filters: { ...times('created'), ...ofAccount, customer: ofCustomer },
  },
  {
    path: 'refunds',
    collection: 'refunds',
    shape: 'refund',
    permission: 'rak_charge',
    noun: 'refund',
    param: 'id',
    filters: { ...times('created'), charge: ofCharge, payment_intent: ofPaymentIntent },
  },
  {
    path: 'disputes',
    collection: 'disputes',
    shape: 'dispute',
    permission: 'rak_dispute',
    noun: 'dispute',
    param: 'id',
    filters: { ...times('created'), charge: ofCharge, payment_intent: ofPaymentIntent },
  },
  {
    path: 'radar/early_fraud_warnings',
    collection: 'early_fraud_warnings',
    shape: 'early_fraud_warning',
    // Stripe names no row of the key for these; they are a charge's.
    permission: 'rak_charge',
    noun: 'early_fraud_warning',
    param: 'early_fraud_warning',
    filters: { ...times('created'), charge: ofCharge, payment_intent: ofPaymentIntent },
  },
  {
    path: 'checkout/sessions',
    collection: 'checkout_sessions',
    shape: 'checkout_session',
    permission: 'rak_checkout_session',
    noun: 'checkout.session',
    param: 'session',
    filters: {
      ...times('created'),
      ...ofAccount,
      customer: ofCustomer,
      'customer_details[email]': equals('customer_details.email'),
      payment_intent: ofPaymentIntent,
      payment_link: equals('payment_link'),
      status: oneOf('status', ['open', 'complete', 'expired']),
      subscription: ofSubscription('subscription'),
    },
  },
];

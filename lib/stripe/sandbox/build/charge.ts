import type Stripe from 'stripe';
import type { Wire } from '../wire';
import type { Given } from './given';

type Built = Wire<Stripe.Charge>;

/**
 * A charge that succeeded and was captured, unless told otherwise.
 *
 * @param given `refunds` as a plain array: the list around them is made here
 * @see https://docs.stripe.com/api/charges/object
 */
export function charge({
  refunds = [],
  ...given
}: Omit<
  Given<Built, 'id' | 'created' | 'amount' | 'currency' | 'payment_method_details'>,
  'refunds'
> & { refunds?: Wire<Stripe.Refund>[] }): Built {
  const succeeded = (given.status ?? 'succeeded') === 'succeeded';
  return {
    object: 'charge',
    amount_captured: succeeded ? given.amount : 0,
    amount_refunded: refunds.reduce((sum, refund) => sum + refund.amount, 0),
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: billingDetails({}),
    calculated_statement_descriptor: 'NORTHWIND APPS',
    captured: succeeded,
    customer: null,
    description: null,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    fraud_details: {},
    livemode: false,
    metadata: {},
    on_behalf_of: null,
    outcome: {
      advice_code: null,
      network_advice_code: null,
      network_decline_code: null,
      network_status: 'approved_by_network',
      reason: null,
      risk_level: 'normal',
      seller_message: 'Payment complete.',
      type: 'authorized',
    },
    paid: succeeded,
    payment_intent: null,
    payment_method: null,
    radar_options: {},
    receipt_email: null,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: 'succeeded',
    transfer_data: null,
    transfer_group: null,
    ...given,
    refunds: {
      object: 'list',
      data: refunds,
      has_more: false,
      url: `/v1/charges/${given.id}/refunds`,
    },
  };
}

/** Who paid, as the payment method says. */
export function billingDetails(given: {
  name?: string;
  email?: string;
  country?: string;
  postalCode?: string;
}): Built['billing_details'] {
  return {
    address: {
      city: null,
      country: given.country ?? null,
      line1: null,
      line2: null,
      postal_code: given.postalCode ?? null,
      state: null,
    },
    email: given.email ?? null,
    name: given.name ?? null,
    phone: null,
    tax_id: null,
  };
}

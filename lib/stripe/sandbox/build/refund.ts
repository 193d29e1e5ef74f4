import type Stripe from 'stripe';
import type { Wire } from '../wire';
import type { Given } from './given';

type Built = Wire<Stripe.Refund>;

/** A refund that succeeded, unless told otherwise. @see https://docs.stripe.com/api/refunds/object */
export function refund(
  given: Given<Built, 'id' | 'created' | 'amount' | 'currency' | 'charge'>,
): Built {
  return {
    object: 'refund',
    balance_transaction: null,
    customer: null,
    customer_account: null,
    metadata: {},
    payment_intent: null,
    payment_method: null,
    reason: 'requested_by_customer',
    receipt_number: null,
    source_transfer_reversal: null,
    status: 'succeeded',
    transfer_reversal: null,
    ...given,
  };
}

/** Where the money goes: by the reference the customer's bank finds it. */
export function cardDestination(bankReference: string | null): Built['destination_details'] {
  return {
    card: {
      ...(bankReference !== null && { reference: bankReference }),
      reference_status: bankReference === null ? 'pending' : 'available',
      reference_type: 'acquirer_reference_number',
      type: 'refund',
    },
    type: 'card',
  };
}

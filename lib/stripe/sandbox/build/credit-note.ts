import type Stripe from 'stripe';
import { SANDBOX_ACCOUNT } from '../permissions';
import type { Wire } from '../wire';
import type { Given } from './given';

type Built = Wire<Stripe.CreditNote>;
type Needed = 'id' | 'created' | 'currency' | 'customer' | 'invoice' | 'number' | 'amount';

/**
 * A credit note that lowered an invoice before it was paid, unless told otherwise.
 *
 * @param given `amount` in minor units; `refunds` as the ids of refunds with their amounts
 * @see https://docs.stripe.com/api/credit_notes/object
 */
export function creditNote({
  refunds = [],
  ...given
}: Omit<Given<Built, Needed>, 'lines' | 'refunds'> & {
  refunds?: { refund: string; amount: number }[];
}): Built {
  const { amount } = given;
  const afterPayment = given.post_payment_amount ?? 0;
  return {
    object: 'credit_note',
    amount_shipping: 0,
    customer_account: null,
    customer_balance_transaction: null,
    discount_amount: 0,
    discount_amounts: [],
    effective_at: given.created,
    livemode: false,
    memo: null,
    metadata: {},
    out_of_band_amount: null,
    pdf: `https://pay.stripe.com/credit_notes/${SANDBOX_ACCOUNT}/${given.id}/pdf?s=ap`,
    post_payment_amount: afterPayment,
    pre_payment_amount: amount - afterPayment,
    pretax_credit_amounts: [],
    reason: null,
    shipping_cost: null,
    status: 'issued',
    subtotal: amount,
    subtotal_excluding_tax: amount,
    total: amount,
    total_excluding_tax: amount,
    total_taxes: [],
    type: typeOf(amount, afterPayment),
    voided_at: null,
    ...given,
    lines: {
      object: 'list',
      data: [],
      has_more: false,
      url: `/v1/credit_notes/${given.id}/lines`,
    },
    refunds: refunds.map(({ refund, amount: refunded }) => ({
      amount_refunded: refunded,
      payment_record_refund: null,
      refund,
      type: 'refund',
    })),
  };
}

function typeOf(amount: number, afterPayment: number): Built['type'] {
  if (afterPayment === 0) return 'pre_payment';
  return afterPayment === amount ? 'post_payment' : 'mixed';
}

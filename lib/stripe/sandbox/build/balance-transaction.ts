import type Stripe from 'stripe';
import type { Wire } from '../wire';

type Built = Wire<Stripe.BalanceTransaction>;

/**
 * What a charge brought to the account's balance, after the fee that Stripe took.
 *
 * @see https://docs.stripe.com/api/balance_transactions/object
 */
export function balanceTransaction(of: {
  id: string;
  created: number;
  amount: number;
  currency: string;
  fee: number;
  source: string;
}): Built {
  return {
    object: 'balance_transaction',
    available_on: of.created + 2 * 86_400,
    balance_type: 'payments',
    description: null,
    exchange_rate: null,
    fee_details: [
      {
        amount: of.fee,
        application: null,
        currency: of.currency,
        description: 'Stripe processing fees',
        type: 'stripe_fee',
      },
    ],
    net: of.amount - of.fee,
    reporting_category: 'charge',
    status: 'available',
    type: 'charge',
    ...of,
  };
}

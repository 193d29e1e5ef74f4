import type Stripe from 'stripe';
import { decimalsOf } from '../../../billing/money';
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
  source: string;
}): Built {
  const fee = feeOf(of);
  return {
    object: 'balance_transaction',
    available_on: of.created + 2 * 86_400,
    balance_type: 'payments',
    description: null,
    exchange_rate: null,
    fee_details: [
      {
        amount: fee,
        application: null,
        currency: of.currency,
        description: 'Stripe processing fees',
        type: 'stripe_fee',
      },
    ],
    fee,
    net: of.amount - fee,
    reporting_category: 'charge',
    status: 'available',
    type: 'charge',
    ...of,
  };
}

/** 2.9 % and, where the currency has cents, thirty of them. */
function feeOf({ amount, currency }: { amount: number; currency: string }): number {
  return Math.round(amount * 0.029) + (decimalsOf(currency) === 0 ? 0 : 30);
}

import type Stripe from 'stripe';
import type { UnixSeconds } from '../../../billing/amounts';
import { balanceTransaction } from '../build/balance-transaction';
import { billingDetails, charge } from '../build/charge';
import { paymentIntent } from '../build/payment-intent';
import { type CardGiven, cardDetails, sepaDetails } from '../build/payment-method-details';
import type { Wire } from '../wire';
import { lettersOf, stripeId } from './stripe-id';

/** How an attempt to take money went. */
export type Payment =
  | { kind: 'paid'; bankAccount?: BankAccount }
  /** Each attempt is a charge of its own; Stripe tries again at `nextAttempt`. */
  | { kind: 'declined'; because: Decline; attempts: UnixSeconds[]; nextAttempt: UnixSeconds | null }
  /** The bank wants the customer to confirm (3D Secure). */
  | { kind: 'requires_action' }
  /** On its way by SEPA Direct Debit: not failed. */
  | { kind: 'processing'; bankAccount: BankAccount };

/** An account charged by SEPA Direct Debit instead of the card. */
export interface BankAccount {
  last4: string;
  country: string;
  /** The same for the same account number. */
  fingerprint: string;
}

/** A bank's answer, in Stripe's codes. */
export interface Decline {
  code: string;
  message: string;
  adviceCode: 'confirm_card_data' | 'do_not_try_again' | 'try_again_later';
  networkCode: string;
}

export const EXPIRED_CARD: Decline = {
  code: 'expired_card',
  message: 'Your card has expired.',
  adviceCode: 'confirm_card_data',
  networkCode: '54',
};

/** What is to be paid, and by whom. */
export interface Payable {
  /** Unique in the account: the ids are made of it. */
  name: string;
  at: UnixSeconds;
  amount: number;
  currency: string;
  customer: string | null;
  description: string;
  payer: { name: string; email: string; country: string };
  card: CardGiven;
}

export interface PaymentParts {
  paymentIntent: Wire<Stripe.PaymentIntent>;
  /** Newest first; empty while the bank waits for the customer. */
  charges: Wire<Stripe.Charge>[];
}

/** The payment intent and the charges of one payment. */
export function pay(what: Payable, payment: Payment): PaymentParts {
  const intent = {
    id: stripeId('pi_3', what.name),
    created: what.at,
    amount: what.amount,
    currency: what.currency,
    customer: what.customer,
    description: what.description,
    payment_method: paymentMethodOf(what),
  };
  switch (payment.kind) {
    case 'paid': {
      const { bankAccount } = payment;
      const paid = chargeFor(
        what,
        what.at,
        bankAccount ? { payment_method_details: sepaDetails(bankAccount) } : {},
      );
      return {
        paymentIntent: paymentIntent({
          ...intent,
          ...(bankAccount && SEPA_ONLY),
          latest_charge: paid.id,
        }),
        charges: [paid],
      };
    }
    case 'requires_action':
      return {
        paymentIntent: paymentIntent({
          ...intent,
          status: 'requires_action',
          next_action: {
            type: 'use_stripe_sdk',
            use_stripe_sdk: { type: 'three_d_secure_redirect' },
          },
        }),
        charges: [],
      };
    case 'processing': {
      const pending = chargeFor(what, what.at, {
        status: 'pending',
        // SEPA charges count as paid until the bank says otherwise.
        paid: true,
        captured: true,
        amount_captured: what.amount,
        payment_method_details: sepaDetails(payment.bankAccount),
      });
      return {
        paymentIntent: paymentIntent({
          ...intent,
          status: 'processing',
          ...SEPA_ONLY,
          latest_charge: pending.id,
        }),
        charges: [pending],
      };
    }
    case 'declined':
      return declined(what, intent, payment);
  }
}

const SEPA_ONLY = { payment_method_types: ['sepa_debit'], payment_method_options: {} };

function declined(
  what: Payable,
  intent: Parameters<typeof paymentIntent>[0],
  { because, attempts }: Extract<Payment, { kind: 'declined' }>,
): PaymentParts {
  const charges = attempts
    .map((at) => chargeFor(what, at, failureOf(because, cardDetails(what.card, null))))
    .toSorted((a, b) => b.created - a.created);
  const latest = charges[0];
  return {
    paymentIntent: paymentIntent({
      ...intent,
      status: 'requires_payment_method',
      payment_method: null,
      latest_charge: latest?.id ?? null,
      last_payment_error: {
        advice_code: because.adviceCode,
        charge: latest?.id ?? '',
        code: because.code,
        doc_url: `https://docs.stripe.com/error-codes/${because.code.replaceAll('_', '-')}`,
        message: because.message,
        type: 'card_error',
      },
    }),
    charges,
  };
}

function failureOf(
  because: Decline,
  details: Wire<Stripe.Charge>['payment_method_details'],
): Partial<Omit<Wire<Stripe.Charge>, 'refunds'>> {
  return {
    status: 'failed',
    failure_code: because.code,
    failure_message: because.message,
    receipt_url: null,
    balance_transaction: null,
    payment_method_details: details,
    outcome: {
      advice_code: because.adviceCode,
      network_advice_code: '02',
      network_decline_code: because.networkCode,
      network_status: 'declined_by_network',
      reason: because.code,
      risk_level: 'normal',
      seller_message: `The bank returned the decline code \`${because.code}\`.`,
      type: 'issuer_declined',
    },
  };
}

function chargeFor(
  what: Payable,
  at: UnixSeconds,
  outcome: Partial<Omit<Wire<Stripe.Charge>, 'refunds'>>,
) {
  const name = `${what.name} ${at - what.at}`;
  const id = stripeId('ch_3', name);
  const { amount, currency } = what;
  return charge({
    id,
    created: at,
    amount: what.amount,
    currency: what.currency,
    customer: what.customer,
    description: what.description,
    balance_transaction: balanceTransaction({
      id: stripeId('txn_3', name),
      created: at,
      amount,
      currency,
      source: id,
    }),
    billing_details: billingDetails(what.payer),
    payment_intent: stripeId('pi_3', what.name),
    payment_method: paymentMethodOf(what),
    payment_method_details: cardDetails(what.card, what.amount),
    receipt_url: `https://pay.stripe.com/receipts/payment/${lettersOf(`receipt ${name}`, 40)}`,
    ...outcome,
  });
}

/** The id of what somebody pays with. */
export function paymentMethodOf({ payer, card }: Pick<Payable, 'payer' | 'card'>): string {
  return stripeId('pm_1', `${payer.email} ${card.fingerprint}`);
}

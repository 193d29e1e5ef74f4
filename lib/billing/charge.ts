import type { Currency, MinorUnits, Money, UnixSeconds } from './amounts';

/** One attempt to take money. @see https://docs.stripe.com/api/charges/object */
export interface Charge {
  id: string;
  customerId: string | null;
  paymentIntentId: string | null;
  livemode: boolean;
  created: UnixSeconds;
  currency: Currency;
  amount: MinorUnits;
  amountCaptured: MinorUnits;
  amountRefunded: MinorUnits;
  /** `pending` is money on its way (SEPA, ACH), not a failure. */
  status: 'succeeded' | 'pending' | 'failed' | 'unknown';
  captured: boolean;
  refunded: boolean;
  disputed: boolean;
  description: string | null;
  statementDescriptor: string | null;
  receiptUrl: string | null;
  receiptNumber: string | null;
  /** What Stripe says about the failure to us, never to the customer. */
  sellerMessage: string | null;
  /** The card network's own code. */
  networkDeclineCode: string | null;
  /** And its advice what to do next, of two digits. */
  networkAdviceCode: string | null;
  failure: PaymentFailure | null;
  card: Card | null;
  /** `pm_…` that was charged. */
  paymentMethodId: string | null;
  /** `card`, `sepa_debit`, `us_bank_account` … */
  method: string | null;
  billingName: string | null;
  billingEmail: string | null;
  /** What was asked of the customer in a currency of their own; null where it was the charge's. */
  presented: Money | null;
  /** What Stripe took for it, in the currency of the account's balance; null where that was not read. */
  fee: Money | null;
  refunds: Refund[];
}

export interface Card {
  brand: string | null;
  last4: string | null;
  expMonth: number | null;
  expYear: number | null;
  /** The same for the same card number within one account. */
  fingerprint: string | null;
}

/** Why a payment did not go through, in Stripe's codes. */
export interface PaymentFailure {
  /** The most precise code given: the decline code, else the error code. */
  code: string;
  message: string | null;
  adviceCode: string | null;
  /** Stripe itself stopped it (Radar); the bank said nothing. */
  blocked?: boolean;
}

export interface Refund {
  id: string;
  chargeId: string | null;
  amount: MinorUnits;
  currency: Currency;
  status: 'succeeded' | 'pending' | 'requires_action' | 'failed' | 'canceled' | 'unknown';
  created: UnixSeconds;
  reason: string | null;
  failureReason: string | null;
  /** Why it is still pending: `processing`, `insufficient_funds`, `charge_pending`. */
  pendingReason: string | null;
  /** The bank's own reference (ARN), by which a customer's bank finds the money. */
  bankReference: string | null;
  /** In the customer's own currency; null where it is the refund's. */
  presented: Money | null;
}

/** @see https://docs.stripe.com/api/payment_intents/object */
export interface PaymentIntent {
  id: string;
  customerId: string | null;
  livemode: boolean;
  created: UnixSeconds;
  amount: MinorUnits;
  currency: Currency;
  status:
    | 'requires_payment_method'
    | 'requires_confirmation'
    | 'requires_action'
    | 'processing'
    | 'requires_capture'
    | 'canceled'
    | 'succeeded'
    | 'unknown';
  latestChargeId: string | null;
  /** Its money is reserved first, and taken by hand later or not at all. */
  capturedByHand: boolean;
  /** What the customer is to do; Stripe's word: `use_stripe_sdk`, `display_bank_transfer_instructions` … */
  nextAction: string | null;
  failure: PaymentFailure | null;
}

/** @see https://docs.stripe.com/api/disputes/object */
export interface Dispute {
  id: string;
  chargeId: string;
  amount: MinorUnits;
  currency: Currency;
  created: UnixSeconds;
  /** Open enum, Stripe's word: `needs_response`, `warning_needs_response`, `under_review`, `won`, `lost` … */
  status: string;
  reason: string;
  dueBy: UnixSeconds | null;
  /** The last evidence came after the day it was due: it may not count. */
  pastDue: boolean;
  chargeRefundable: boolean;
  /** When the bank took the money back for the customer; null for an inquiry, which takes none. */
  withdrawnAt: UnixSeconds | null;
  /** When it came back to us. */
  reinstatedAt: UnixSeconds | null;
}

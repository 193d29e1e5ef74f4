import type { Money, UnixSeconds } from './amounts';

/** One line that a bank statement may show, or that somebody may look for on it in vain. */
export interface TimelineLine {
  key: string;
  at: UnixSeconds;
  kind: TimelineKind;
  /** Below zero where the customer got it back. */
  money: Money;
  /** What the customer saw, where they paid in a currency of their own. */
  presented: Money | null;
  /** What is shown of it in Stripe. */
  objectId: string;
  invoiceNumber: string | null;
  proration: boolean;
  statement: string | null;
  /** Of several attempts to pay one invoice, counted from the first. */
  attempt: { number: number; of: number } | null;
  /** By which the customer's bank finds a refund (ARN). */
  reference: string | null;
}

export type TimelineKind =
  | 'paid'
  /** Reserved first and taken later, by hand. */
  | 'captured'
  /** Less was taken than had been reserved; `money` is what was taken. */
  | 'partly_captured'
  | 'hold'
  | 'released'
  | 'pending'
  | 'failed'
  | 'unknown'
  | 'refund'
  /** Runs by itself, and is not sent yet. */
  | 'refund_pending'
  /** Waits for us or for the customer. */
  | 'refund_waits'
  | 'refund_failed'
  /** A dispute: the bank gave the money back to the customer, and, where we won, took it again. */
  | 'dispute'
  | 'dispute_won'
  /** The bank asked, and no money moved. */
  | 'inquiry'
  /** A payment without a charge: on its way, or never finished. */
  | 'processing'
  | 'unfinished'
  /** Credit paid for all of an invoice. */
  | 'credit_paid'
  /** An invoice below zero, whose sum is kept as credit. */
  | 'credit_kept'
  /** Recorded by hand: a transfer, a cheque. */
  | 'outside';

/** What a bank statement has of it. */
export type OnStatement =
  | 'one_line'
  | 'one_line_back'
  /** A line that is no payment, and disappears. */
  | 'reservation'
  /** Two lines for a while, a reservation and a payment; one payment. */
  | 'two_lines_one_payment'
  /** It may come, or may come and go. */
  | 'not_yet'
  | 'maybe_reservation'
  | 'no_line'
  | 'not_known';

const ON_STATEMENT: Record<TimelineKind, OnStatement> = {
  paid: 'one_line',
  captured: 'two_lines_one_payment',
  partly_captured: 'two_lines_one_payment',
  hold: 'reservation',
  released: 'reservation',
  pending: 'not_yet',
  failed: 'maybe_reservation',
  unknown: 'not_known',
  refund: 'one_line_back',
  refund_pending: 'not_yet',
  refund_waits: 'no_line',
  refund_failed: 'no_line',
  dispute: 'one_line_back',
  dispute_won: 'one_line',
  inquiry: 'no_line',
  processing: 'not_yet',
  unfinished: 'no_line',
  credit_paid: 'no_line',
  credit_kept: 'no_line',
  outside: 'not_known',
};

/** @see https://docs.stripe.com/payments/place-a-hold-on-a-payment-method */
export function onStatement(kind: TimelineKind): OnStatement {
  return ON_STATEMENT[kind];
}

import type { OnStatement, TimelineKind } from '../../billing/timeline-line';

/** What stands around the explanation of an invoice or a charge; the explanation itself is worded as in replies. */
export const explanationWords = {
  explain: 'Explain',
  hide: 'Hide the explanation',
  of: (what: string) => `invoice ${what}`,
  insert: 'Insert explanation',
  /** The days are counted in it. */
  missing: {
    more_lines:
      'More lines stand on this invoice than were read, so it is not explained in a reply. Open it in Stripe.',
    difference: (amount: string) =>
      `The parts that were read miss ${amount} of its sum, so it is not explained in a reply. Open it in Stripe.`,
    too_long: 'It has too many lines for a reply. Send the invoice page or its PDF instead.',
    not_verified: 'The sender is not its payer: verify the person before anything of it is told.',
    not_told: 'It belongs to another customer than the reply is for, so it is not told there.',
  },
  timeline: {
    kind: {
      paid: 'Charge',
      hold: 'Hold, not captured',
      released: 'Hold released',
      pending: 'Processing',
      failed: 'Failed',
      refund: 'Refund',
      unknown: 'Unknown',
      captured: 'Charge, reserved first',
      partly_captured: 'Charge, part of a reservation',
      refund_pending: 'Refund, on its way',
      refund_waits: 'Refund, waiting',
      refund_failed: 'Refund failed',
      dispute: 'Dispute',
      dispute_won: 'Dispute won',
      inquiry: 'Inquiry',
      processing: 'Processing, no charge yet',
      unfinished: 'Not finished',
      credit_paid: 'Paid by credit',
      credit_kept: 'Kept as credit',
      outside: 'Paid outside Stripe',
    } as Record<TimelineKind, string>,
    bank: {
      one_line: 'One line on the statement.',
      one_line_back: 'One line: money back to the customer.',
      reservation: 'A reservation: the line is no payment and disappears by itself.',
      two_lines_one_payment:
        'Two lines for some days, a reservation and a payment: one payment, one line stays.',
      not_yet: 'No line yet, or one marked as pending.',
      maybe_reservation: 'No payment: at most a reservation that disappears by itself.',
      no_line: 'No line: no money moved.',
      not_known: 'What the bank shows of it is not known.',
    } as Record<OnStatement, string>,
    attempt: (number: number, of: number) => `attempt ${number} of ${of}`,
    presented: (amount: string) => `the customer saw ${amount}`,
    reference: (reference: string) => `bank reference ${reference}`,
  },
};

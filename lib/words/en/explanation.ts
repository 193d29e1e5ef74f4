/** What stands around the explanation of an invoice or a charge; the explanation itself is worded as in replies. */
export const explanationWords = {
  explain: 'Explain',
  hide: 'Hide the explanation',
  of: (what: string) => `invoice ${what}`,
  insert: 'Insert explanation',
  /** The days are counted in it. */
  zone: 'Days and dates are those of UTC.',
  missing: {
    more_lines:
      'More lines stand on this invoice than were read, so it is not explained in a reply. Open it in Stripe.',
    difference: (amount: string) =>
      `The parts that were read miss ${amount} of its sum, so it is not explained in a reply. Open it in Stripe.`,
    too_long: 'It has too many lines for a reply. Send the invoice page or its PDF instead.',
    not_verified: 'The sender is not its payer: verify the person before anything of it is told.',
    not_told: 'It belongs to another customer than the reply is for, so it is not told there.',
  },
};

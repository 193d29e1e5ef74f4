/**
 * How one language says what a reply must not say lightly. Every pattern is global; what it matches is shown to the
 * operator as the words at fault. Negations, questions and conditions are not claims: the patterns leave them out.
 */
export interface LintWords {
  /** Says that money went back. */
  refunded: RegExp[];
  /** Says that a subscription has ended or was set to end. */
  ended: RegExp[];
  /** Says that something was done which no reading of Stripe can show. */
  neverShown: RegExp[];
  /** Promises money, or an outcome. */
  promises: RegExp[];
  /** Lets a customer guess why a bank declined, where that must not be told. */
  secret: RegExp[];
}

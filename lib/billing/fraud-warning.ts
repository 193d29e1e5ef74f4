import type { UnixSeconds } from './amounts';

/**
 * The card's bank reports a payment as fraud before any dispute.
 *
 * @see https://docs.stripe.com/api/radar/early_fraud_warnings/object
 */
export interface EarlyFraudWarning {
  id: string;
  chargeId: string;
  created: UnixSeconds;
  /** Open enum, Stripe's word: `made_with_stolen_card`, `unauthorized_use_of_card`, `misc` … */
  fraudType: string;
  /** False once the payment was refunded or disputed: nothing is left to do about it. */
  actionable: boolean;
}

import type { PaymentFailure } from './charge';

/** What kind of no it was, and so what helps. */
export type DeclineFamily =
  | 'card_to_update'
  | 'money'
  | 'authentication'
  | 'bank_says_no'
  | 'never_tell'
  | 'blocked_by_stripe'
  | 'try_again';

const FAMILIES: Record<Exclude<DeclineFamily, 'bank_says_no'>, string[]> = {
  card_to_update: [
    'expired_card',
    'incorrect_cvc',
    'incorrect_number',
    'incorrect_zip',
    'invalid_account',
    'invalid_cvc',
    'invalid_expiry_month',
    'invalid_expiry_year',
    'invalid_number',
  ],
  money: ['insufficient_funds', 'card_velocity_exceeded', 'withdrawal_count_limit_exceeded'],
  authentication: ['authentication_required', 'requires_action', 'authentication_not_handled'],
  never_tell: ['lost_card', 'stolen_card', 'pickup_card', 'fraudulent', 'merchant_blacklist'],
  // Radar's reasons; a block of one's own rules says only `rule`.
  blocked_by_stripe: [
    'highest_risk_level',
    'elevated_risk_level',
    'low_probability_of_authorization',
    'rule',
  ],
  try_again: ['processing_error', 'issuer_not_available', 'try_again_later', 'reenter_transaction'],
};

const ADVICE: Record<string, DeclineFamily> = {
  confirm_card_data: 'card_to_update',
  do_not_try_again: 'bank_says_no',
  try_again_later: 'try_again',
};

/**
 * The family of a failure. Stripe's advice code wins over the decline code, but for what the customer must
 * never be told and for what Stripe blocked itself; a code this build does not know is a plain no of the bank.
 *
 * @see https://docs.stripe.com/declines/codes
 */
export function declineFamily({ code, adviceCode, blocked }: PaymentFailure): DeclineFamily {
  const named = blocked ? 'blocked_by_stripe' : familyOfCode(code);
  if (isSecret(named)) return named;
  const advised = adviceCode === null ? undefined : ADVICE[adviceCode];
  // "Later" is what a lack of money means anyway; that it is money says more.
  if (!advised || (advised === 'try_again' && named === 'money')) return named;
  return advised;
}

/** Why it failed must not be guessed from what the customer is told. */
export function isSecret(family: DeclineFamily): boolean {
  return family === 'never_tell' || family === 'blocked_by_stripe';
}

function familyOfCode(code: string): DeclineFamily {
  for (const [family, codes] of Object.entries(FAMILIES)) {
    if (codes.includes(code)) return family as DeclineFamily;
  }
  return 'bank_says_no';
}

import type { PaymentFailure } from './charge';

/** What kind of no it was, and so what helps. */
export type DeclineFamily =
  | 'card_to_update'
  | 'money'
  | 'authentication'
  | 'bank_says_no'
  | 'never_tell'
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
  try_again: ['processing_error', 'issuer_not_available', 'try_again_later', 'reenter_transaction'],
};

const ADVICE: Record<string, DeclineFamily> = {
  confirm_card_data: 'card_to_update',
  do_not_try_again: 'bank_says_no',
  try_again_later: 'try_again',
};

/**
 * The family of a failure. Stripe's advice code wins over the decline code, but for what the customer must
 * never be told; a code this build does not know is a plain no of the bank.
 *
 * @see https://docs.stripe.com/declines/codes
 */
export function declineFamily({ code, adviceCode }: PaymentFailure): DeclineFamily {
  if (FAMILIES.never_tell.includes(code)) return 'never_tell';
  const named = familyOfCode(code);
  const advised = adviceCode === null ? undefined : ADVICE[adviceCode];
  // "Later" is what a lack of money means anyway; that it is money says more.
  if (!advised || (advised === 'try_again' && named === 'money')) return named;
  return advised;
}

function familyOfCode(code: string): DeclineFamily {
  for (const [family, codes] of Object.entries(FAMILIES)) {
    if (codes.includes(code)) return family as DeclineFamily;
  }
  return 'bank_says_no';
}

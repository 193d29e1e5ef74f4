import type { DeclineFamily } from '../../billing/decline';

/** Why a payment failed and what helps, in plain words for the operator. Not for the customer. */
export const declineWords: Record<DeclineFamily, string> = {
  card_to_update: 'the card is out of date or was mistyped. The customer updates the card.',
  money: 'there was not enough money, or a limit was reached. Another card, or later.',
  authentication:
    'the bank wants the customer to confirm (3D Secure). They pay on the invoice page.',
  bank_says_no: 'the bank said no. The customer asks the bank or uses another card.',
  never_tell:
    'the bank declined the card as lost, stolen or suspected of fraud. Do not tell the customer why: only that the bank declined.',
  blocked_by_stripe:
    'Stripe Radar blocked it and never sent it to the bank. Review it in Stripe, and allow it there if you trust the customer. Do not tell them why: only that it did not go through, and to use another card.',
  try_again: 'a temporary problem at the bank. Trying again helps.',
};

import type { PaymentFailure } from '../../billing/charge';

/** The most precise reason first: a decline code says more than `card_declined`. */
export function paymentFailure(given: {
  declineCode: string | null;
  code: string | null;
  message: string | null;
  adviceCode: string | null;
  blocked?: boolean;
}): PaymentFailure | null {
  const code = given.declineCode ?? given.code;
  if (code === null) return null;
  const failure = { code, message: given.message, adviceCode: given.adviceCode };
  return given.blocked ? { ...failure, blocked: true } : failure;
}

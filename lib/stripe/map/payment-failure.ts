import type { PaymentFailure } from '../../billing/charge';

/** The most precise reason first: a decline code says more than `card_declined`. */
export function paymentFailure(given: {
  declineCode: string | null;
  code: string | null;
  message: string | null;
  adviceCode: string | null;
}): PaymentFailure | null {
  const code = given.declineCode ?? given.code;
  if (code === null) return null;
  return { code, message: given.message, adviceCode: given.adviceCode };
}

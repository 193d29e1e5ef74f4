import type { Charge, Refund } from './charge';

/**
 * Whether a refund is only what was reserved and not collected: Stripe writes it down as if it had been given back,
 * and a bank shows no line for it.
 */
export function isReleasedPart(refund: Refund, charge: Charge): boolean {
  const { amount, amountCaptured, captured } = charge;
  if (!captured) return true;
  return amountCaptured < amount && refund.amount === amount - amountCaptured;
}

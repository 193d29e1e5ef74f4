import type { MinorUnits } from '../billing/amounts';
import type { Charge } from '../billing/charge';
import { disputeThatTook } from '../billing/dispute-state';
import type { Invoice } from '../billing/invoice';
import { invoicesOfCharge, paidBy, remainingOf, tookMoney } from '../billing/payment-of';
import type { CaseFacts } from './case-facts';
import { creditedBeside, refundedThroughNotes } from './credited-beside';

export type GivenBackFacts = Pick<CaseFacts, 'charges' | 'invoices' | 'disputes' | 'creditNotes'>;

/** A charge that is to go back, and the invoices it paid that are the matter; none: the whole of it. */
export interface Affected {
  charge: Charge;
  invoices: Invoice[];
}

/** What is still to be given back of a charge, or of the part of it that paid some invoices. */
export interface Remaining {
  amount: MinorUnits;
  /** False where something was given back and nobody can tell whether it was of this part. */
  certain: boolean;
}

/**
 * What was refunded, what the bank took back for the customer, and what was credited after payment all lower it: money
 * that has gone back once is not given back again.
 */
export function remainingFor(
  { charge, invoices: affected }: Affected,
  facts: GivenBackFacts,
): Remaining {
  if (!tookMoney(charge)) return { amount: 0, certain: true };
  const own = affected.length === 0 ? null : paidBy(charge, affected);
  const paid = invoicesOfCharge(charge, facts.invoices);
  const unlost = Math.max(0, remainingOf(charge) - lostToDispute(charge, facts));
  if (own === null || own >= charge.amountCaptured) {
    const credited = creditedBeside(affected.length === 0 ? paid : affected, facts);
    const certain = affected.length === 0 || own !== null || paid.length < 2;
    return { amount: Math.max(0, unlost - credited), certain };
  }
  const refunded = refundedThroughNotes(affected, charge, facts);
  const left = own - refunded - creditedBeside(affected, facts);
  const amount = Math.max(0, Math.min(unlost, left));
  const gone = charge.amountCaptured - unlost;
  return { amount, certain: amount === 0 || gone <= refundedThroughNotes(paid, charge, facts) };
}

/** Nothing is left of it: all of it went back, one way or another. */
export function isGivenBack(charge: Charge, facts: GivenBackFacts): boolean {
  if (charge.refunded) return true;
  return tookMoney(charge) && remainingFor({ charge, invoices: [] }, facts).amount === 0;
}

/** All of it where Stripe refunds nothing more of the charge, or the two are in different currencies. */
function lostToDispute(charge: Charge, { disputes }: GivenBackFacts): MinorUnits {
  const dispute = disputeThatTook(charge, disputes);
  if (!dispute) return 0;
  const inPart = dispute.chargeRefundable && dispute.currency === charge.currency;
  return inPart ? dispute.amount : charge.amountCaptured;
}

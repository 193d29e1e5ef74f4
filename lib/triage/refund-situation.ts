import type { Refund } from '../billing/charge';
import type { ChargePair } from '../billing/double-charge';
import { remainingOf, tookMoney } from '../billing/payment-of';
import { type RefundProgress, refundProgress } from '../billing/refund-progress';
import type { CaseFacts } from './case-facts';
import type { Situation } from './decision';
import { type Affected, remainingFor } from './given-back';
import { mentionedCharges } from './mentioned';

/** The newest refund that neither failed nor was taken back: the one that is asked about. */
export function standingRefund(refunds: Refund[]): Refund | null {
  const standing = refunds.filter((each) => refundProgress(each) !== 'none');
  return standing.toSorted((a, b) => b.created - a.created)[0] ?? null;
}

/**
 * The refund that answers the ticket: the newest where one is missed; where money is asked back, the one that already
 * gave all of the charge in question.
 */
export function answeringRefund({ matter, charges }: CaseFacts): Refund | null {
  if (matter.intent === 'where_is_refund') {
    return standingRefund(charges.flatMap(({ refunds }) => refunds));
  }
  if (matter.intent !== 'refund') return null;
  const paid = charges.filter(
    ({ status, amountCaptured }) => status === 'succeeded' && amountCaptured > 0,
  );
  const [asked] = mentionedCharges(paid, matter.mentions);
  return asked && remainingOf(asked) === 0 ? standingRefund(asked.refunds) : null;
}

/** What is to be told of a refund that was made and does not arrive by itself; null where it does. */
export function stuckSituation(refund: Refund | null): Situation | null {
  return refund ? STUCK[refundProgress(refund)] : null;
}

/**
 * What is to be told of a charge, or of its part for some invoices, that was given back already or is on its way; null
 * where nothing was, or a part that is not enough.
 */
export function chargeSituation(affected: Affected, facts: CaseFacts): Situation | null {
  const { charge } = affected;
  const refund = standingRefund(charge.refunds);
  const { amount, certain } = remainingFor(affected, facts);
  const whole = charge.refunded || (tookMoney(charge) && amount === 0 && certain);
  if (whole) return stuckSituation(refund) ?? 'duplicate_refunded';
  if (!refund) return null;
  const waits = refund.status !== 'succeeded' || facts.matter.intent === 'where_is_refund';
  return stuckSituation(refund) ?? (waits ? 'duplicate_refunded' : null);
}

/** Of several charges that are settled: a refund that is stuck is told first. */
export function oneOf(situations: (Situation | null)[]): Situation | null {
  const settled = situations.filter((each) => each !== null);
  return settled.find((each) => each !== 'duplicate_refunded') ?? settled[0] ?? null;
}

/** What is to be told of two charges for one thing: one of them is enough. */
export function pairSituation({ first, second }: ChargePair, facts: CaseFacts): Situation | null {
  return oneOf([first, second].map((charge) => chargeSituation({ charge, invoices: [] }, facts)));
}

/** Charges taken twice of which neither was given back: of three alike, one refund leaves one pair. */
export function unsettledPairs(facts: CaseFacts): ChargePair[] {
  return facts.doubles.filter((pair) => pairSituation(pair, facts) === null);
}

/** What the evidence of such a refund says: what it is, and Stripe's word for why it waits. */
export function notSentFacts({ amount, currency, created, pendingReason, status }: Refund) {
  return { amount: { amount, currency }, at: created, because: pendingReason ?? status };
}

const STUCK: Record<RefundProgress, Situation | null> = {
  on_its_way: null,
  held_up: 'refund_held_up',
  needs_customer: 'refund_needs_customer',
  none: null,
};

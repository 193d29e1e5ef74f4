import type { Charge, Refund } from '../billing/charge';
import type { ChargePair } from '../billing/double-charge';
import { remainingOf, tookMoney } from '../billing/payment-of';
import { type RefundProgress, refundProgress } from '../billing/refund-progress';
import type { CaseFacts } from './case-facts';
import type { Situation } from './decision';

/** The newest refund that neither failed nor was taken back: the one that is asked about. */
export function standingRefund(refunds: Refund[]): Refund | null {
  const standing = refunds.filter((each) => refundProgress(each) !== 'none');
  return standing.toSorted((a, b) => b.created - a.created)[0] ?? null;
}

/** What is to be told of a refund that was made and does not arrive by itself; null where it does. */
export function stuckSituation(refund: Refund | null): Situation | null {
  return refund ? STUCK[refundProgress(refund)] : null;
}

/** Something of these was given back already, or is said to be; null where nothing was. */
export function refundedSituation(charges: Charge[]): Situation | null {
  const refund = standingRefund(charges.flatMap(({ refunds }) => refunds));
  const given =
    refund !== null ||
    charges.some((each) => each.refunded || (tookMoney(each) && remainingOf(each) === 0));
  return given ? (stuckSituation(refund) ?? 'duplicate_refunded') : null;
}

/** Charges taken twice of which neither was given back: of three alike, one refund leaves one pair. */
export function unsettledPairs({ doubles }: Pick<CaseFacts, 'doubles'>): ChargePair[] {
  return doubles.filter(({ first, second }) => refundedSituation([first, second]) === null);
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

import type { UnixSeconds } from '../../billing/amounts';
import type { Refund } from '../../billing/charge';
import { refundProgress } from '../../billing/refund-progress';
import type { PaymentsReading } from '../draft-scope';
import type { DraftSubject } from '../draft-subject';
import type { FactSources } from './fact-sources';
import { cardWords } from './payment-facts';

export interface RefundFacts {
  refund_amount: string | null;
  refund_date: string | null;
  refund_pending: boolean;
  refund_card: string | null;
  /** The bank's own reference (ARN). */
  bank_reference: string | null;
  /** Longer ago than banks take. */
  refund_overdue: boolean;
  dispute_amount: string | null;
  dispute_date: string | null;
}

/** Banks show a refund within 5 to 10 working days. @see https://docs.stripe.com/refunds */
const BANKS_TAKE_AT_MOST_SECONDS = 15 * 86_400;

/** The refund that was made, and the dispute that stands. */
export function refundFacts(
  { charge }: DraftSubject,
  scope: PaymentsReading[],
  sources: FactSources,
): RefundFacts {
  const { formats, now, decision } = sources;
  const charges = scope.flatMap((each) => each.charges);
  const refunds = charges.flatMap((each) => each.refunds).filter(standing);
  const refund =
    refunds.find(
      ({ id, chargeId }) => id === decision.subjectId || chargeId === decision.subjectId,
    ) ?? newest(refunds);
  const disputes = scope.flatMap((each) => each.disputes);
  const dispute =
    disputes.find(({ id, chargeId }) => id === decision.subjectId || chargeId === charge?.id) ??
    disputes[0];
  const disputed = charges.find(({ id }) => id === dispute?.chargeId);
  const reference = refund?.bankReference ?? '';
  const paidWith = charges.find(({ id }) => id === refund?.chargeId);
  return {
    refund_amount: refund ? formats.money(refund) : null,
    refund_date: refund ? formats.dayInSentence(refund.created, now) : null,
    refund_pending: refund?.status === 'pending' || refund?.status === 'requires_action',
    refund_card: cardWords(paidWith, sources),
    bank_reference: /^[0-9A-Za-z]{6,40}$/.test(reference) ? reference : null,
    refund_overdue: refund ? isOverdue(refund.created, now) : false,
    dispute_amount: dispute ? formats.money(dispute) : null,
    dispute_date: disputed ? formats.dayInSentence(disputed.created, now) : null,
  };
}

/** Neither failed nor taken back. */
export function standing(refund: Refund): boolean {
  return refundProgress(refund) !== 'none';
}

function newest(refunds: Refund[]): Refund | undefined {
  return [...refunds].sort((a, b) => b.created - a.created)[0];
}

function isOverdue(created: UnixSeconds, now: UnixSeconds): boolean {
  return now - created > BANKS_TAKE_AT_MOST_SECONDS;
}

import type { Dispute } from '../billing/charge';
import { answerDue, awaitsAnswer, disputeState } from '../billing/dispute-state';
import type { CaseFacts } from './case-facts';

/**
 * Disputes and inquiries that wait for an answer or a ruling: those that await an answer first, soonest due before all.
 */
export function openDisputes({ disputes }: CaseFacts): Dispute[] {
  return disputes
    .filter((dispute) => disputeState(dispute) !== 'closed')
    .toSorted((a, b) => urgency(a) - urgency(b) || 0);
}

/** Those to escalate: each that awaits an answer; where none does, the first that the bank still rules on. */
export function disputesToEscalate(facts: CaseFacts): Dispute[] {
  const open = openDisputes(facts);
  const awaiting = open.filter(awaitsAnswer);
  return awaiting.length > 0 ? awaiting : open.slice(0, 1);
}

function urgency(dispute: Dispute): number {
  if (!awaitsAnswer(dispute)) return Number.MAX_SAFE_INTEGER;
  return answerDue(dispute) ?? Number.MAX_SAFE_INTEGER - 1;
}

import type { Action, Blocker } from './action';
import { effectOfRefund } from './action-effect';
import { actionRow } from './action-row';
import type { RefundTarget } from './decision';
import type { LadderInput } from './ladder-input';
import { asksFor } from './message/matter';
import { openDisputes } from './open-disputes';
import { destructiveGate } from './write-blockers';

/** One row for each charge to give back; where none is, the refund that was asked for, with why it is not offered. */
export function refundRows(input: LadderInput): Action[] {
  const { refunds } = input;
  if (refunds.length === 0) return refusedRefund(input);
  return refunds.map((each) => refundRow(each, input));
}

function refundRow(refund: RefundTarget, input: LadderInput): Action {
  const { subscriptions } = input.facts;
  const subscription = subscriptions.find(({ id }) => id === refund.subscriptionId) ?? null;
  const gate = destructiveGate(input, subscription, refund.customerId);
  return actionRow('refund_charge', {
    target: refund.chargeId,
    amount: refund.amount,
    reversible: false,
    ...gate,
    blockedBy: [...gate.blockedBy, ...blockersOf(refund, input)],
    effect: effectOfRefund(refund),
  });
}

function blockersOf(refund: RefundTarget, input: LadderInput): Blocker[] {
  const found: Blocker[] = [];
  if (onlyClaimed(refund, input)) found.push('fault_not_verified');
  if (!refund.certain) found.push('refund_not_attributed');
  return found;
}

/**
 * Nothing in Stripe speaks for this refund: only the message says that the charge was not authorised, or bought
 * nothing. The operator opens it, by choosing the bucket after having looked into it.
 */
function onlyClaimed({ chargeId }: RefundTarget, input: LadderInput): boolean {
  const { situation, facts, confirmations } = input;
  if (situation !== 'unknown_charge' && situation !== 'product_refund') return false;
  return (
    confirmations.bucket === null && !facts.warnings.some((each) => each.chargeId === chargeId)
  );
}

function refusedRefund({ facts, situation, recommended }: LadderInput): Action[] {
  const { matter, customer, reading, charges } = facts;
  const asked = asksFor(matter, 'refund', 'where_is_refund', 'charged_twice', 'unknown_charge');
  // What is recommended keeps its row, with what stands in its way.
  const wanted = asked || recommended === 'refund_charge';
  if (!wanted || (!customer && !reading.guest)) return [];
  const disputes = openDisputes(facts);
  const disputed =
    situation === 'dispute_open' ||
    situation === 'inquiry_open' ||
    (recommended === 'refund_charge' && disputes.length > 0);
  const notRead = reading.unread.find(({ list }) => list === 'disputes');
  const contested = charges.find((each) => each.disputed);
  const reason = (): Blocker => {
    if (disputed) return 'open_dispute';
    if (contested && notRead)
      return notRead.because === 'permission' ? 'permission_missing' : 'not_read';
    return situation === 'product_issue' ? 'fault_not_verified' : 'not_this_case';
  };
  const target = disputed ? (disputes[0]?.chargeId ?? null) : null;
  return [actionRow('refund_charge', { target, reversible: false, blockedBy: [reason()] })];
}

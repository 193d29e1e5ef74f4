import { actionRow } from './action-row';
import { ACTIONS, type Action, type ActionId, type ContractShape } from './decision';
import type { LadderInput } from './ladder-input';
import { linkRows } from './link-rows';
import type { Intent } from './message/matter';
import { disputesToEscalate } from './open-disputes';
import { writeBlockers } from './write-blockers';
import { writeRows } from './write-rows';

/**
 * All that can be done in this case, safest and most reversible first; an open dispute stands before all. A row is
 * `enabled` only where the case calls for it and nothing blocks it; what does not belong to the case is left out.
 */
export function ladder(input: LadderInput): Action[] {
  const rows = [
    ...linkRows(input),
    ...explanationRows(input),
    ...writeRows(input),
    ...recordRows(input),
  ];
  return rows.toSorted((a, b) => order(a.id) - order(b.id));
}

function order(id: ActionId): number {
  return id === 'escalate_dispute' ? -1 : ACTIONS.indexOf(id);
}

/** Matters in which a charge may want explaining. */
const OF_MONEY: Intent[] = [
  'charged_twice',
  'refund',
  'unknown_charge',
  'charged_after_cancel',
  'unwanted_renewal',
  'where_is_refund',
  'explain_amount',
  'seats',
  'unclear',
];

/** Contracts whose bills do not explain themselves. */
const NOT_PLAIN: ContractShape[] = ['team', 'prorated', 'multi_item', 'metered', 'annual'];

/** What is only said or asked. */
function explanationRows(input: LadderInput): Action[] {
  const { facts, bucket, situation, recommended, contract } = input;
  const rows: Action[] = [];
  const known = facts.customer !== null || facts.reading.guest !== null;
  const charge = facts.charges[0]?.id ?? null;
  const spoken = facts.matter.intents.some((intent) => OF_MONEY.includes(intent));
  if (known && (recommended === 'explain_charge' || (charge !== null && spoken))) {
    rows.push(actionRow('explain_charge', { target: charge }));
  }
  const shaped = contract.some((shape) => NOT_PLAIN.includes(shape));
  if (bucket === 'team_seats' || (facts.live.length > 0 && spoken && shaped)) {
    rows.push(actionRow('clarify_billing_model', { target: facts.live[0]?.id ?? null }));
  }
  for (const { id, amount, currency } of disputesToEscalate(facts)) {
    rows.push(actionRow('escalate_dispute', { target: id, amount: { amount, currency } }));
  }
  if (situation === 'several_customers') rows.push(actionRow('choose_customer'));
  if (bucket === 'not_enough_evidence' || recommended === 'ask_question') {
    rows.push(actionRow('ask_question'));
  }
  if (recommended === 'no_op') rows.push(actionRow('no_op'));
  return rows;
}

/** What documents the case and answers it. */
function recordRows(input: LadderInput): Action[] {
  const { facts, bucket, situation, gaps } = input;
  const rows: Action[] = [];
  const target = facts.customer?.customer.id ?? null;
  if (target) {
    rows.push(actionRow('document', { target, blockedBy: writeBlockers(input, target) }));
  }
  const logs = bucket === 'product_failure' || gaps.length > 0;
  if (logs || situation === 'self_serve_by_operator') rows.push(actionRow('log_product_issue'));
  return [...rows, actionRow('insert_reply')];
}

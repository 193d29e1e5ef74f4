import { holderDiscounts } from '../billing/discounts-of';
import { monthlyRevenue } from '../billing/revenue';
import type { Subscription } from '../billing/subscription';
import { accessEnd, isScheduledToEnd } from '../billing/subscription-life';
import { actionRow } from './action-row';
import { openDisputes } from './case-facts';
import type { Action, ActionId, Blocker, RefundTarget, Situation } from './decision';
import type { LadderInput } from './ladder-input';
import { asksFor } from './message/matter';
import { destructiveBlockers, writeBlockers } from './write-blockers';

/** The rows that would change something in Stripe. Only what this case calls for is here at all. */
export function writeRows(input: LadderInput): Action[] {
  const { facts, situation, duplicate, refunds } = input;
  const rows: Action[] = [];
  if (duplicate && situation === 'duplicate_to_cancel') {
    const extras = duplicate.extras.filter((each) => !isScheduledToEnd(each));
    rows.push(...extras.map((each) => cancelRow('cancel_extra_subscription', each, input)));
  }
  if (offersCancel(input)) {
    const running = facts.live.filter((each) => !isScheduledToEnd(each));
    rows.push(...running.map((each) => cancelRow('cancel_at_period_end', each, input)));
  }
  if (situation === 'resume_for_customer') {
    const held = facts.live.filter((each) => isScheduledToEnd(each) || isPaused(each));
    rows.push(...held.map((each) => resumeRow(each, input)));
  }
  rows.push(...refunds.map((each) => refundRow(each, input)));
  return refunds.length === 0 ? [...rows, ...refusedRefund(input)] : rows;
}

const WITH_A_CANCEL: Situation[] = [
  'cancel_self_serve',
  'cancel_for_customer',
  'unwanted_renewal',
  'inquiry_open',
  'dispute_open',
];

function offersCancel({ facts, situation }: LadderInput): boolean {
  const { matter } = facts;
  if (situation === 'unknown_charge') return matter.signs.includes('unauthorised');
  if (situation === 'product_issue') return asksFor(matter, 'cancel');
  return WITH_A_CANCEL.includes(situation);
}

function isPaused({ status, pauseCollection }: Subscription): boolean {
  return status === 'paused' || pauseCollection !== null;
}

function cancelRow(id: ActionId, subscription: Subscription, input: LadderInput): Action {
  const { now, reading } = input.facts;
  const end = accessEnd(subscription);
  const worth = Object.entries(
    monthlyRevenue([subscription], now, holderDiscounts(subscription, reading)),
  );
  const mrrDelta = Object.fromEntries(worth.map(([currency, amount]) => [currency, -amount]));
  return actionRow(id, {
    target: subscription.id,
    blockedBy: destructiveBlockers(input, subscription, subscription.customerId),
    effect: { mrrDelta, accessEnds: end, refunded: null },
    undoUntil: end,
  });
}

function resumeRow({ id, customerId }: Subscription, input: LadderInput): Action {
  return actionRow('resume_subscription', {
    target: id,
    blockedBy: writeBlockers(input, customerId),
    effect: { mrrDelta: {}, accessEnds: null, refunded: null },
  });
}

function refundRow(refund: RefundTarget, input: LadderInput): Action {
  const { subscriptions } = input.facts;
  const subscription = subscriptions.find(({ id }) => id === refund.subscriptionId) ?? null;
  return actionRow('refund_charge', {
    target: refund.chargeId,
    amount: refund.amount,
    reversible: false,
    blockedBy: destructiveBlockers(input, subscription, refund.customerId),
    effect: { mrrDelta: {}, accessEnds: null, refunded: refund.amount },
  });
}

/** A refund that was asked for and is not offered, with the reason. */
function refusedRefund({ facts, situation }: LadderInput): Action[] {
  const { matter, customer, reading } = facts;
  const asked = asksFor(matter, 'refund', 'where_is_refund', 'charged_twice', 'unknown_charge');
  if (!asked || (!customer && !reading.guest)) return [];
  const disputed = situation === 'dispute_open' || situation === 'inquiry_open';
  const reason: Blocker = disputed
    ? 'open_dispute'
    : situation === 'product_issue'
      ? 'fault_not_verified'
      : 'not_this_case';
  const target = disputed ? (openDisputes(facts)[0]?.chargeId ?? null) : null;
  return [actionRow('refund_charge', { target, reversible: false, blockedBy: [reason] })];
}

import { holderOf } from '../billing/holder-of';
import { scheduleOf } from '../billing/schedule-of';
import type { Subscription } from '../billing/subscription';
import { accessEnd, isScheduledToEnd } from '../billing/subscription-life';
import type { Action, ActionId } from './action';
import { effectOfCancel, effectOfResume } from './action-effect';
import { actionRow } from './action-row';
import type { Situation } from './decision';
import { endIsSet } from './end-is-set';
import type { LadderInput } from './ladder-input';
import { asksFor } from './message/matter';
import { meantPlans } from './named-plans';
import { refundRows } from './refund-rows';
import { renewalToEndAtOnce } from './renewal';
import { destructiveGate, writeBlockers } from './write-blockers';

/** The rows that would change something in Stripe. Only what this case calls for is here at all. */
export function writeRows(input: LadderInput): Action[] {
  const { facts, situation, duplicate } = input;
  const rows: Action[] = [];
  if (duplicate && situation === 'duplicate_to_cancel') {
    const extras = duplicate.extras.filter((each) => !endIsSet(each, facts));
    rows.push(...extras.map((each) => cancelRow('cancel_extra_subscription', each, input)));
  }
  if (offersCancel(input)) {
    const meant = meantPlans(facts.live, 'end', facts);
    const running = meant.filter((each) => !endIsSet(each, facts));
    const atEnd = running.map((each) => cancelRow('cancel_at_period_end', each, input));
    const atOnce = atOnceRows(input);
    // Once it is given back, no period that was paid for is left to wait for.
    const free = !atOnce.some(({ blockedBy }) => blockedBy.includes('refund_first'));
    rows.push(...(free ? [...atOnce, ...atEnd] : [...atEnd, ...atOnce]));
  }
  if (situation === 'resume_for_customer') {
    const meant = meantPlans(facts.live, 'keep', facts);
    const held = meant.filter((each) => isScheduledToEnd(each) || isPaused(each));
    rows.push(...held.map((each) => resumeRow(each, input)));
  }
  return [...rows, ...refundRows(input)];
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
  const effect = effectOfCancel(subscription, input.facts.reading, 'period_end');
  const gate = cancelGate(input, subscription);
  const refunded = input.refunds.some((each) => each.subscriptionId === subscription.id);
  return actionRow(id, {
    target: subscription.id,
    ...gate,
    effect: { ...effect, mayEndAtOnce: refunded },
    undoUntil: accessEnd(subscription),
  });
}

/** What stands before a cancel; a schedule would set its own phases again. */
function cancelGate(input: LadderInput, subscription: Subscription) {
  const gate = destructiveGate(input, subscription, subscription.customerId);
  const managed = isManaged(subscription, input.facts.reading);
  if (!managed) return gate;
  return { ...gate, blockedBy: [...gate.blockedBy, 'managed_by_schedule' as const] };
}

/** One that was not read stands, as far as is known. */
function isManaged(subscription: Subscription, reading: LadderInput['facts']['reading']): boolean {
  const { customerId, scheduleId } = subscription;
  const schedules = holderOf(customerId, reading)?.schedules ?? [];
  if (scheduleOf(subscription, schedules)) return true;
  return scheduleId !== null && !schedules.some(({ id }) => id === scheduleId);
}

/**
 * A renewal given back whole buys no more time: then the subscription ends at once and without proration, which no one
 * can undo. Before that, and after a refund in part, it ends with its period.
 */
function atOnceRows(input: LadderInput): Action[] {
  const ends = input.situation === 'unwanted_renewal' ? renewalToEndAtOnce(input.facts) : null;
  if (!ends) return [];
  const { subscription, givenBack } = ends;
  const gate = cancelGate(input, subscription);
  const row = actionRow('cancel_at_period_end', {
    target: subscription.id,
    reversible: false,
    terms: gate.terms,
    blockedBy: [...gate.blockedBy, ...(givenBack ? [] : (['refund_first'] as const))],
    effect: effectOfCancel(subscription, input.facts.reading, 'now'),
  });
  return [row];
}

function resumeRow(subscription: Subscription, input: LadderInput): Action {
  return actionRow('resume_subscription', {
    target: subscription.id,
    blockedBy: writeBlockers(input, subscription.customerId),
    effect: effectOfResume(subscription, input.facts.reading),
  });
}

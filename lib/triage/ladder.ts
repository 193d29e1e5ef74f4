import { monthlyRevenue, monthlyValue } from '../billing/revenue';
import type { Subscription } from '../billing/subscription';
import {
  accessEnd,
  isAnnual,
  isLive,
  isScheduledToEnd,
  seatsOf,
} from '../billing/subscription-life';
import { type CaseFacts, openDisputes, worstOwed } from './case-facts';
import { openLink } from './choose-link';
import { allExtras, type KeptAndExtra } from './choose-subscriptions';
import { GATED } from './contract-shape';
import {
  ACTIONS,
  type Action,
  type ActionEffect,
  type ActionId,
  type Blocker,
  type Bucket,
  type Confirmations,
  type ContractShape,
  type Gap,
  type LinkSettings,
  type RefundTarget,
  type Situation,
} from './decision';
import { isTrusted, mayReceiveOpenLinks } from './identity';
import { asksFor } from './message/matter';
import { featureOn, portalNeed } from './portal-need';

/** Everything the rows follow from. */
export interface LadderInput {
  facts: CaseFacts;
  bucket: Bucket;
  situation: Situation;
  contract: ContractShape[];
  duplicate: KeptAndExtra | null;
  refunds: RefundTarget[];
  gaps: Gap[];
  recommended: ActionId;
  confirmations: Confirmations;
  settings: LinkSettings;
}

/**
 * All that can be done in this case, safest and most reversible first; an open dispute stands before all. A row is
 * `enabled` only where the case calls for it and nothing blocks it; what does not belong to the case is left out.
 */
export function ladder(input: LadderInput): Action[] {
  const rows = [...links(input), ...explanations(input), ...writes(input), ...records(input)];
  const order = (id: ActionId) => (id === 'escalate_dispute' ? -1 : ACTIONS.indexOf(id));
  return rows.toSorted((a, b) => order(a.id) - order(b.id));
}

interface Row {
  target?: string | null;
  blockedBy?: Blocker[];
  amount?: Action['amount'];
  reversible?: boolean;
  effect?: ActionEffect | null;
  undoUntil?: number | null;
}

function row(id: ActionId, given: Row = {}): Action {
  const blockedBy = [...new Set(given.blockedBy ?? [])];
  return {
    id,
    target: given.target ?? null,
    amount: given.amount ?? null,
    reversible: given.reversible ?? true,
    enabled: blockedBy.length === 0,
    blockedBy,
    effect: given.effect ?? null,
    undoUntil: given.undoUntil ?? null,
  };
}

/** Situations in which the portal can do nothing for the customer. */
const BEYOND_PORTAL: Situation[] = [
  'checkout_to_finish',
  'checkout_without_recovery',
  'restart_wanted',
  'subscription_already_ended',
  'dispute_open',
  'several_customers',
  'customer_not_found',
];

function links(input: LadderInput): Action[] {
  const { facts, situation, confirmations, settings } = input;
  const { reading, customer, matter } = facts;
  const rows: Action[] = [];
  const pays = situation === 'cancel_for_customer' && worstOwed(facts) !== null;
  if (customer) {
    const need = portalNeed(matter.intent);
    const blockedBy: Blocker[] = [];
    if (BEYOND_PORTAL.includes(situation)) blockedBy.push('not_this_case');
    if (!reading.portal?.loginPageUrl) blockedBy.push('no_login_page');
    else if (!featureOn(reading.portal, need)) blockedBy.push('portal_feature_off');
    rows.push(row('send_login_link', { target: customer.customer.id, blockedBy }));
    if (reading.portal && !BEYOND_PORTAL.includes(situation)) {
      const off: Blocker[] = featureOn(reading.portal, need) ? [] : ['portal_feature_off'];
      const verified: Blocker[] = confirmations.identityVerified ? [] : ['identity_not_verified'];
      const target = customer.customer.id;
      rows.push(row('open_portal_session', { target, blockedBy: [...off, ...verified] }));
    }
  }
  if (
    ['bank_confirmation', 'invoice_to_pay', 'invoice_wanted', 'card_to_update'].includes(
      situation,
    ) ||
    pays
  ) {
    const link = openLink(situation, facts);
    const objectId = link?.objectId ?? null;
    rows.push(
      row('send_invoice_link', { target: objectId, blockedBy: ofOpenLink(input, link !== null) }),
    );
  }
  if (situation === 'checkout_to_finish') {
    const link = openLink(situation, facts);
    const target = link?.objectId ?? null;
    rows.push(row('send_checkout_link', { target, blockedBy: ofOpenLink(input, link !== null) }));
  }
  const restarts: Situation[] = [
    'restart_wanted',
    'checkout_without_recovery',
    'subscription_already_ended',
  ];
  if (restarts.includes(situation)) {
    const blockedBy: Blocker[] = settings.restartUrl === null ? ['no_restart_page'] : [];
    rows.push(row('send_restart_link', { blockedBy }));
  }
  return rows;
}

function ofOpenLink({ facts, confirmations }: LadderInput, exists: boolean): Blocker[] {
  if (!exists) return ['no_target'];
  return mayReceiveOpenLinks(facts, confirmations) ? [] : ['identity_not_verified'];
}

function explanations({ facts, bucket, situation, recommended }: LadderInput): Action[] {
  const rows: Action[] = [];
  const known = facts.customer !== null || facts.reading.guest !== null;
  const charge = facts.charges[0]?.id ?? null;
  if (known && charge !== null) rows.push(row('explain_charge', { target: charge }));
  if (facts.live.length > 0 || bucket === 'team_seats') {
    rows.push(row('clarify_billing_model', { target: facts.live[0]?.id ?? null }));
  }
  const dispute = openDisputes(facts)[0];
  if (dispute) {
    const { id, amount, currency } = dispute;
    rows.push(row('escalate_dispute', { target: id, amount: { amount, currency } }));
  }
  if (situation === 'several_customers') rows.push(row('choose_customer'));
  if (bucket === 'not_enough_evidence' || recommended === 'ask_question')
    rows.push(row('ask_question'));
  if (recommended === 'no_op') rows.push(row('no_op'));
  return rows;
}

function writes(input: LadderInput): Action[] {
  const { facts, situation, duplicate, refunds } = input;
  const rows: Action[] = [];
  if (duplicate && situation === 'duplicate_to_cancel') {
    for (const extra of allExtras(facts, duplicate)) {
      if (!isScheduledToEnd(extra)) rows.push(cancelRow('cancel_extra_subscription', extra, input));
    }
  }
  if (offersCancel(input)) {
    for (const subscription of facts.live.filter((each) => !isScheduledToEnd(each))) {
      rows.push(cancelRow('cancel_at_period_end', subscription, input));
    }
  }
  if (situation === 'resume_for_customer') {
    for (const subscription of facts.live.filter(
      (each) => isScheduledToEnd(each) || isPaused(each),
    )) {
      const effect = { mrrDelta: {}, accessEnds: null, refunded: null };
      const blockedBy = ofWrite(input, subscription);
      rows.push(row('resume_subscription', { target: subscription.id, blockedBy, effect }));
    }
  }
  for (const refund of refunds) {
    const subscription = facts.subscriptions.find(({ id }) => id === refund.subscriptionId) ?? null;
    rows.push(
      row('refund_charge', {
        target: refund.chargeId,
        amount: refund.amount,
        reversible: false,
        blockedBy: ofDestructive(input, subscription, refund.customerId),
        effect: { mrrDelta: {}, accessEnds: null, refunded: refund.amount },
      }),
    );
  }
  if (refunds.length === 0) rows.push(...refusedRefund(input));
  return rows;
}

/** A refund that was asked for and is not offered, with the reason. */
function refusedRefund({ facts, situation }: LadderInput): Action[] {
  const wanted = asksFor(
    facts.matter,
    'refund',
    'where_is_refund',
    'charged_twice',
    'unknown_charge',
  );
  if (!wanted || (!facts.customer && !facts.reading.guest)) return [];
  const disputed = situation === 'dispute_open' || situation === 'inquiry_open';
  const fault = situation === 'product_issue';
  const blockedBy: Blocker[] = [
    disputed ? 'open_dispute' : fault ? 'fault_not_verified' : 'not_this_case',
  ];
  const target = disputed ? (openDisputes(facts)[0]?.chargeId ?? null) : null;
  return [row('refund_charge', { target, reversible: false, blockedBy })];
}

function offersCancel({ facts, situation }: LadderInput): boolean {
  const { matter } = facts;
  const ends: Situation[] = [
    'cancel_self_serve',
    'cancel_for_customer',
    'unwanted_renewal',
    'inquiry_open',
    'dispute_open',
  ];
  if (situation === 'unknown_charge') return matter.signs.includes('unauthorised');
  return ends.includes(situation) || (situation === 'product_issue' && asksFor(matter, 'cancel'));
}

function isPaused({ status, pauseCollection }: Subscription): boolean {
  return status === 'paused' || pauseCollection !== null;
}

function cancelRow(id: ActionId, subscription: Subscription, input: LadderInput): Action {
  const end = accessEnd(subscription);
  const counted = Object.keys(monthlyRevenue([subscription], input.facts.now)).length > 0;
  const mrrDelta = counted ? { [subscription.currency]: -monthlyValue(subscription) } : {};
  return row(id, {
    target: subscription.id,
    blockedBy: ofDestructive(input, subscription, subscription.customerId),
    effect: { mrrDelta, accessEnds: end, refunded: null },
    undoUntil: end,
  });
}

function ofDestructive(
  input: LadderInput,
  subscription: Subscription | null,
  customerId: string | null,
): Blocker[] {
  const { contract, confirmations } = input;
  const own =
    subscription !== null &&
    isLive(subscription) &&
    (isAnnual(subscription) || seatsOf(subscription) > 1);
  const gated = own || contract.some((shape) => GATED.includes(shape));
  const unchecked: Blocker[] =
    gated && !confirmations.contractChecked ? ['contract_not_checked'] : [];
  return [...ofWrite(input, { customerId }), ...unchecked];
}

/** What belongs to another customer in Stripe is the sender's only once the operator has verified the person. */
function ofWrite(
  { facts, confirmations }: LadderInput,
  { customerId }: { customerId: string | null },
): Blocker[] {
  const own = customerId === (facts.customer?.customer.id ?? null);
  const trusted = confirmations.identityVerified || (own && isTrusted(facts, confirmations));
  const blockers: Blocker[] = trusted ? [] : ['identity_not_verified'];
  return facts.reading.stage === 'complete' ? blockers : [...blockers, 'provisional'];
}

function records(input: LadderInput): Action[] {
  const { facts, bucket, situation, gaps } = input;
  const rows: Action[] = [];
  if (facts.customer) {
    const target = facts.customer.customer.id;
    rows.push(row('document', { target, blockedBy: ofWrite(input, { customerId: target }) }));
  }
  if (bucket === 'product_failure' || gaps.length > 0 || situation === 'self_serve_by_operator') {
    rows.push(row('log_product_issue'));
  }
  return [...rows, row('insert_reply')];
}

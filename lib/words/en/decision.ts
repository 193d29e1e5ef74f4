import type { Anomaly } from '../../billing/anomaly';
import type { Dispute } from '../../billing/charge';
import { answerDue, disputeState } from '../../billing/dispute-state';
import { findOwedInvoices } from '../../billing/owed-invoice';
import { type CustomerReading, chosenReading, type Reading } from '../../billing/reading';
import type { Subscription } from '../../billing/subscription';
import { isMetered } from '../../billing/subscription-life';
import type { Case } from '../../case/case';
import { compareAddresses } from '../../identify/address-forms';
import { greetingName } from '../../reply/greeting-name';
import type { Bucket } from '../../triage/bucket';
import type { Action, Blocker, Confidence, ContractShape, Gap, GapId } from '../../triage/decision';
import type { Evidence } from '../../triage/evidence';
import { verdictFacts } from '../../triage/verdict-facts';
import type { Formats } from '../formats';
import { effectLines } from './action-effect';
import { type ActionObject, actionWords, blockerSentences } from './action-words';
import { type AnomalyObjects, anomalySentences } from './anomaly-sentences';
import { billingStateWords } from './billing-state';
import { contractTermWords } from './contract-terms';
import { evidenceSentences } from './evidence-sentences';
import { NOBODY_NAMED, verdictSentences } from './verdict-sentences';
import { whyCorrect } from './why-correct';
import { wouldChangeSentences } from './would-change';

type Shown = Pick<Case, 'conversation' | 'reading' | 'decision'>;

const BUCKETS: Record<Bucket, string> = {
  duplicate_subscription: 'Duplicate',
  team_seats: 'Team and seats',
  failed_payment: 'Failed payment',
  missing_self_serve: 'Self-serve',
  product_failure: 'Product failure',
  not_enough_evidence: 'Not enough evidence',
};

const CONFIDENCE: Record<Confidence, string> = {
  strong: 'strong evidence',
  fair: 'fair evidence',
  weak: 'weak evidence',
};

const CONTRACT: Record<ContractShape, string> = {
  annual: 'annual',
  team: 'team',
  prorated: 'prorated',
  scheduled_change: 'change scheduled',
  trial: 'trial',
  metered: 'metered',
  multi_item: 'several items',
  send_invoice: 'paid by invoice',
  paused: 'paused',
  multi_currency: 'several currencies',
};

const GAPS: Record<GapId, string> = {
  no_billing_portal: 'Customers have no billing portal that they can reach by themselves.',
  no_usage_visibility: 'Customers cannot see their usage before it is billed.',
  no_plan_seat_explanation:
    'Nothing explains plans, seats and partial periods before they appear on an invoice.',
  no_cancellation_flow: 'The portal has no way to cancel.',
  no_duplicate_guard: 'Checkout lets a customer buy the same thing twice.',
  no_invoice_history: 'The portal does not show past invoices.',
  no_payment_method_update: 'The portal does not let customers change their card.',
  no_checkout_recovery: 'A Checkout that was not completed cannot be reopened.',
};

const CHECK_FIRST = 'Tick “I checked the contract” first.';

/** All sentences about one case, in English. Another language is another function of this type. */
export function decisionWords(format: Formats) {
  const verdicts = verdictSentences(format);
  const evidences = evidenceSentences(format);
  const actions = actionWords(format);
  const anomalies = anomalySentences(format);
  return {
    bucket: (bucket: Bucket): string => BUCKETS[bucket],
    confidence: (confidence: Confidence): string => CONFIDENCE[confidence],
    verdict(shown: Shown): string {
      const facts = verdictFacts(shown);
      return verdicts[shown.decision.situation](nameOf(shown) ?? NOBODY_NAMED, facts);
    },
    whyCorrect: (shown: Shown): string => whyCorrect[shown.decision.situation],
    evidence: ({ id, facts }: Evidence): string =>
      // One id and its own facts: the union cannot be followed through a lookup.
      (evidences[id] as (facts: Evidence['facts']) => string)(facts),
    action: (action: Action, shown: Shown) => actions[action.id](action, objectOf(action, shown)),
    /** What the action changes in Stripe, and what that costs. */
    effect: effectLines(format),
    /** With what the contract of this action says, where that is what blocks it. */
    blocker: (blocker: Blocker, action?: Action): string => {
      const terms = action?.terms ?? [];
      if (blocker !== 'contract_not_checked' || terms.length === 0)
        return blockerSentences[blocker];
      return [CHECK_FIRST, ...terms.map(contractTermWords(format))].join(' ');
    },
    wouldChange: wouldChangeSentences(
      format,
      (bucket) => BUCKETS[bucket],
      (list) => billingStateWords.lists[list],
    ),
    contract: (shape: ContractShape): string => CONTRACT[shape],
    gap: ({ id }: Gap): string => GAPS[id],
    anomaly: (anomaly: Anomaly, shown: Shown): string =>
      anomalies[anomaly.id](anomaly, objectsOf(anomaly, shown)),
  };
}

export type DecisionWords = ReturnType<typeof decisionWords>;

function objectOf({ target }: Action, { reading }: Shown): ActionObject {
  const read = allRead(reading);
  const has = ({ id }: { id: string }) => id === target;
  const invoice = read.flatMap((each) => each.invoices).find(has);
  const charges = [...read.flatMap((each) => each.charges), ...(reading.guest?.charges ?? [])];
  const dispute = disputesOf(reading).find(has);
  const subscription = subscriptionAmong(target === null ? [] : [target], reading);
  return {
    plan: planOf(subscription, reading),
    at: (charges.find(has) ?? invoice)?.created ?? null,
    invoiceNumber: invoice?.number ?? null,
    dueBy: dispute ? answerDue(dispute) : null,
    isInquiry: dispute !== undefined && disputeState(dispute) === 'inquiry',
    metered: subscription !== null && isMetered(subscription),
  };
}

function objectsOf({ objects }: Anomaly, { reading }: Shown): AnomalyObjects {
  const owed = allRead(reading).flatMap(findOwedInvoices);
  const dispute = disputesOf(reading).find(({ id }) => objects.includes(id));
  return {
    plan: planOf(subscriptionAmong(objects, reading), reading),
    awaitsConfirmation: owed.some(
      ({ invoice, state }) => state === 'confirmation' && objects.includes(invoice.id),
    ),
    isInquiry: dispute !== undefined && disputeState(dispute) === 'inquiry',
  };
}

function allRead({ customers, related }: Reading): CustomerReading[] {
  return [...customers, ...related.map((each) => each.reading)];
}

function disputesOf(reading: Reading): Dispute[] {
  const read = allRead(reading).flatMap((each) => each.disputes);
  return [...read, ...(reading.guest?.disputes ?? [])];
}

/** The first of these objects that is a subscription. */
function subscriptionAmong(objects: string[], reading: Reading): Subscription | null {
  const chosen = chosenReading(reading);
  const read = [...(chosen ? [chosen] : []), ...allRead(reading)];
  const subscriptions = read.flatMap((each) => each.subscriptions);
  return subscriptions.find(({ id }) => objects.includes(id)) ?? null;
}

function planOf(subscription: Subscription | null, { products }: Reading): string | null {
  const items = subscription?.items ?? [];
  const item = items.find(({ usage }) => usage === 'licensed') ?? items[0];
  return products[item?.productId ?? '']?.name ?? null;
}

/** Letters of any script and what stands in names; no digits, no markup, nothing unseen. */
const PLAIN_NAME = /^[\p{L}\p{M}\p{Zs}.,'’&・·-]{1,40}$/u;

/** A point with letters on both sides may be read as a link. */
const LINK_LIKE = /\p{L}\.\p{L}{2}/u;

/** First name of who wrote, else the whole name as it stands in the header or, for the same address, in Stripe. */
function nameOf({ conversation, reading }: Shown): string | null {
  const { sender, message } = conversation;
  if (sender.kind !== 'one') return null;
  const { name, email } = sender.person;
  const customer = chosenReading(reading)?.customer;
  const own = customer?.email && compareAddresses(customer.email, email) !== 'different';
  const whole = name?.trim() || (own ? customer.name?.trim() : '') || null;
  return greetingName({ name: whole, email, message }) ?? (isPlain(whole) ? whole : null);
}

function isPlain(name: string | null): boolean {
  if (!name || !PLAIN_NAME.test(name) || LINK_LIKE.test(name)) return false;
  return /\p{L}/u.test(name);
}

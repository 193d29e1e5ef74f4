import type { Anomaly, AnomalyId } from '../billing/anomaly';
import type { Dispute } from '../billing/charge';
import { answerDue, disputeState } from '../billing/dispute-state';
import { findOwedInvoices } from '../billing/owed-invoice';
import { type CustomerReading, chosenReading, type Reading } from '../billing/reading';
import type { Subscription } from '../billing/subscription';
import { isMetered } from '../billing/subscription-life';
import type { Case } from '../case/case';
import { compareAddresses } from '../identify/address-forms';
import { greetingName } from '../reply/greeting-name';
import type { Bucket } from '../triage/bucket';
import type { ContractTerm } from '../triage/contract-term';
import type {
  Action,
  ActionId,
  Blocker,
  Confidence,
  ContractShape,
  Gap,
  GapId,
  Situation,
} from '../triage/decision';
import type { Evidence, EvidenceFacts, EvidenceId } from '../triage/evidence';
import { type VerdictFacts, verdictFacts } from '../triage/verdict-facts';
import type { WouldChange } from '../triage/would-change';
import type { EffectLine } from './en/action-effect';
import type { ActionObject, ActionText } from './en/action-words';
import type { AnomalyObjects } from './en/anomaly-sentences';

type Shown = Pick<Case, 'conversation' | 'reading' | 'decision'>;

/** What one language says of cases, before it is told which objects a case is about. */
interface CaseLanguage {
  buckets: Record<Bucket, string>;
  confidences: Record<Confidence, string>;
  contracts: Record<ContractShape, string>;
  gaps: Record<GapId, string>;
  blockers: Record<Blocker, string>;
  whyCorrect: Record<Situation, string>;
  /** Stands in a verdict where no name is known. */
  nobodyNamed: string;
  verdicts: Record<Situation, (who: string, facts: VerdictFacts) => string>;
  evidences: { [Id in EvidenceId]: (facts: EvidenceFacts[Id]) => string };
  actions: Record<ActionId, (action: Action, object: ActionObject) => ActionText>;
  anomalies: Record<AnomalyId, (anomaly: Anomaly, of: AnomalyObjects) => string>;
  /** What the action changes in Stripe, and what that costs. */
  effect(action: Action): EffectLine[];
  /** Before the contract's terms, each a sentence, where they are what blocks an action. */
  checkFirst(terms: string[]): string;
  contractTerm(term: ContractTerm): string;
  wouldChange(change: WouldChange): string;
}

/** All sentences about one case, in the language given. */
export function sentencesOfCase(say: CaseLanguage) {
  return {
    bucket: (bucket: Bucket): string => say.buckets[bucket],
    confidence: (confidence: Confidence): string => say.confidences[confidence],
    verdict(shown: Shown): string {
      const facts = verdictFacts(shown);
      return say.verdicts[shown.decision.situation](nameOf(shown) ?? say.nobodyNamed, facts);
    },
    whyCorrect: (shown: Shown): string => say.whyCorrect[shown.decision.situation],
    evidence: ({ id, facts }: Evidence): string =>
      // One id and its own facts: the union cannot be followed through a lookup.
      (say.evidences[id] as (facts: Evidence['facts']) => string)(facts),
    action: (action: Action, shown: Shown) =>
      say.actions[action.id](action, objectOf(action, shown)),
    effect: say.effect,
    /** With what the contract of this action says, where that is what blocks it. */
    blocker: (blocker: Blocker, action?: Action): string => {
      const terms = action?.terms ?? [];
      if (blocker !== 'contract_not_checked' || terms.length === 0) return say.blockers[blocker];
      return say.checkFirst(terms.map(say.contractTerm));
    },
    wouldChange: say.wouldChange,
    contract: (shape: ContractShape): string => say.contracts[shape],
    gap: ({ id }: Gap): string => say.gaps[id],
    anomaly: (anomaly: Anomaly, shown: Shown): string =>
      say.anomalies[anomaly.id](anomaly, objectsOf(anomaly, shown)),
  };
}

export type DecisionWords = ReturnType<typeof sentencesOfCase>;

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

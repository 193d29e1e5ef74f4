import type { Anomaly } from '../../billing/anomaly';
import { answerDue } from '../../billing/dispute-state';
import { chosenReading } from '../../billing/reading';
import type { Case } from '../../case/case';
import { greetingName } from '../../reply/greeting-name';
import type { Bucket } from '../../triage/bucket';
import type { Action, Blocker, Confidence, ContractShape, Gap, GapId } from '../../triage/decision';
import type { Evidence } from '../../triage/evidence';
import { verdictFacts } from '../../triage/verdict-facts';
import type { Formats } from '../formats';
import { type ActionObject, actionWords, blockerSentences } from './action-words';
import { anomalySentences } from './anomaly-sentences';
import { evidenceSentences } from './evidence-sentences';
import { verdictSentences } from './verdict-sentences';
import { whyCorrect } from './why-correct';

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
  no_duplicate_guard: 'Checkout lets a customer who has the plan buy it again.',
  no_invoice_history: 'The portal does not show past invoices.',
  no_payment_method_update: 'The portal does not let customers change their card.',
  no_checkout_recovery: 'A Checkout that was not completed cannot be reopened.',
};

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
      const who = (facts.sender && greetingName(facts.sender)) ?? 'The customer';
      return verdicts[shown.decision.situation](who, facts);
    },
    whyCorrect: (shown: Shown): string => whyCorrect[shown.decision.situation],
    evidence: ({ id, facts }: Evidence): string =>
      // One id and its own facts: the union cannot be followed through a lookup.
      (evidences[id] as (facts: Evidence['facts']) => string)(facts),
    action: (action: Action, shown: Shown) => actions[action.id](action, objectOf(action, shown)),
    blocker: (blocker: Blocker): string => blockerSentences[blocker],
    contract: (shape: ContractShape): string => CONTRACT[shape],
    gap: ({ id }: Gap): string => GAPS[id],
    anomaly: (anomaly: Anomaly, shown: Shown): string =>
      anomalies[anomaly.id](anomaly, planOf(anomaly.objects, shown)),
  };
}

export type DecisionWords = ReturnType<typeof decisionWords>;

function objectOf({ target }: Action, shown: Shown): ActionObject {
  const { reading } = shown;
  const read = [...reading.customers, ...reading.related.map((each) => each.reading)];
  const has = ({ id }: { id: string }) => id === target;
  const invoice = read.flatMap((each) => each.invoices).find(has);
  const charges = [...read.flatMap((each) => each.charges), ...(reading.guest?.charges ?? [])];
  const disputes = [...read.flatMap((each) => each.disputes), ...(reading.guest?.disputes ?? [])];
  const dispute = disputes.find(has);
  return {
    plan: planOf(target === null ? [] : [target], shown),
    at: (charges.find(has) ?? invoice)?.created ?? null,
    invoiceNumber: invoice?.number ?? null,
    dueBy: dispute ? answerDue(dispute) : null,
  };
}

/** The product of the first of these objects that is a subscription. */
function planOf(objects: string[], { reading }: Pick<Shown, 'reading'>): string | null {
  const read = [...reading.customers, ...reading.related.map((each) => each.reading)];
  const chosen = chosenReading(reading);
  const subscriptions = (chosen ? [chosen, ...read] : read).flatMap((each) => each.subscriptions);
  const found = subscriptions.find(({ id }) => objects.includes(id));
  const item = found?.items.find(({ usage }) => usage === 'licensed') ?? found?.items[0];
  return reading.products[item?.productId ?? '']?.name ?? null;
}

import type { MatchKind } from '../billing/reading';
import type { Case } from '../case/case';
import type { Bucket } from '../triage/bucket';
import type { Action, Anomaly, Blocker, Confidence, ContractShape, Gap } from '../triage/decision';
import type { Evidence } from '../triage/evidence';
import type { Formats } from '../words/formats';
import type { Found } from './found';

/** A case before its handoff is written. */
export type JudgedCase = Omit<Case, 'handoff'>;

/** The sentences about a case that a handoff quotes, as the panel shows them. */
export interface CaseSentences {
  bucket(bucket: Bucket): string;
  confidence(confidence: Confidence): string;
  verdict(judged: JudgedCase): string;
  whyCorrect(judged: JudgedCase): string;
  evidence(evidence: Evidence): string;
  action(action: Action, judged: JudgedCase): { title: string; detail: string };
  blocker(blocker: Blocker, action?: Action): string;
  contract(shape: ContractShape): string;
  gap(gap: Gap): string;
  anomaly(anomaly: Anomaly, judged: JudgedCase): string;
}

/** A handoff's own words in one language: the six headings of the method, and the lines under them. */
export interface HandoffWords {
  headings: {
    customer: string;
    billing: string;
    decision: string;
    actionTaken: string;
    followUp: string;
    gap: string;
  };
  noName: string;
  noEmail: string;
  /** What is said instead of a customer's id. */
  noCustomer: Record<Exclude<Found['kind'], 'chosen'>, string>;
  ids(ids: string[]): string;
  otherIds(ids: string[]): string;
  /** Those on the address, of whom none is chosen yet. */
  candidateIds(ids: string[]): string;
  match: Record<MatchKind, string>;
  subscription(facts: SubscriptionLine): string;
  billingNotShown: string;
  billingUnknown: string;
  pastSubscriptions(ended: number, neverStarted: number): string;
  noSubscription: string;
  invoices(paid: number, open: number): string;
  openInvoice(name: string, remaining: string, due: string | null): string;
  lastPaid(name: string, total: string, date: string, refunded: string | null): string;
  guestPayments(count: number, amount: string, date: string, refunded: string | null): string;
  noGuestPayment: string;
  noInvoice: string;
  creditNotes(count: number, amounts: string[]): string;
  /** `plans` is null where they stay and something else changes. */
  scheduled(date: string, plans: string | null): string;
  starts(date: string, plans: string): string;
  waitsForPayment(plans: string | null, until: string): string;
  pendingItems(count: number, amounts: string[]): string;
  monthlyValue(amounts: string[]): string;
  noMonthlyValue: string;
  noAnomaly: string;
  classification(bucket: string, confidence: string): string;
  why(sentence: string): string;
  evidence(sentence: string, speaksFor: boolean): string;
  rival(bucket: string, because: string | null): string;
  outweighedBy(sentence: string): string;
  /** The operator chose another bucket than the evidence does. */
  rivalOverruled: string;
  rivalUnproven: string;
  contract(shapes: string[]): string;
  nothingDone: string;
  recommended(title: string, target: string | null): string;
  blockedBy(reasons: string[]): string;
  impactNone: string;
  /** `withRefund` is not the action's own: it is given back beside it. */
  impactIfDone(monthly: string[], refunded: string | null, withRefund: string | null): string;
  /** Of the refunds above; `allKnown` is false where Stripe did not tell each fee. */
  feeLost(amounts: string[], allKnown: boolean): string;
  atRisk(amounts: string[]): string;
  noGap: string;
}

/** What is said of one subscription; dates and amounts are already in words. */
export interface SubscriptionLine {
  plan: string;
  /** Stripe's own word. */
  status: string;
  /** Set while Stripe does not collect the invoices. */
  paused: { until: string | null } | null;
  seats: number;
  monthly: string;
  renews: string | null;
  ends: string | null;
  id: string;
}

/** The words a handoff is written in. */
export interface HandoffLanguage {
  words: HandoffWords;
  sentences: CaseSentences;
  formats: Formats;
}

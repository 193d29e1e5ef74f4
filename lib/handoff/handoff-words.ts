import type { MatchKind } from '../billing/reading';
import type { Case } from '../case/case';
import type { Bucket } from '../triage/bucket';
import type { Action, Anomaly, Blocker, Confidence, ContractShape, Gap } from '../triage/decision';
import type { Evidence } from '../triage/evidence';

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
  blocker(blocker: Blocker): string;
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
  noCustomer: string;
  guest: string;
  ids(ids: string[]): string;
  otherIds(ids: string[]): string;
  match: Record<MatchKind, string>;
  subscription(facts: SubscriptionLine): string;
  endedSubscriptions(count: number): string;
  noSubscription: string;
  invoices(paid: number, open: number): string;
  openInvoice(name: string, remaining: string, due: string | null): string;
  lastPaid(name: string, total: string, date: string): string;
  noInvoice: string;
  monthlyValue(amounts: string[]): string;
  noMonthlyValue: string;
  noAnomaly: string;
  classification(bucket: string, confidence: string): string;
  why(sentence: string): string;
  evidence(sentence: string, speaksFor: boolean): string;
  rival(bucket: string, because: string | null): string;
  contract(shapes: string[]): string;
  nothingDone: string;
  recommended(title: string, target: string | null): string;
  blockedBy(reasons: string[]): string;
  impactNone: string;
  impactIfDone(monthly: string[], refunded: string | null): string;
  atRisk(amounts: string[]): string;
  noGap: string;
}

/** What is said of one subscription; dates and amounts are already in words. */
export interface SubscriptionLine {
  plan: string;
  status: string;
  seats: number;
  monthly: string;
  renews: string | null;
  ends: string | null;
  id: string;
}

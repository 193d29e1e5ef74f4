import type { Bucket } from '../../triage/bucket';
import type { Confidence, ContractShape, GapId } from '../../triage/decision';
import { type DecisionWords, sentencesOfCase } from '../case-sentences';
import type { Formats } from '../formats';
import { effectLines } from './action-effect';
import { actionWords, blockerSentences } from './action-words';
import { anomalySentences } from './anomaly-sentences';
import { billingStateWords } from './billing-state';
import { contractTermWords } from './contract-terms';
import { evidenceSentences } from './evidence-sentences';
import { NOBODY_NAMED, verdictSentences } from './verdict-sentences';
import { whyCorrect } from './why-correct';
import { wouldChangeSentences } from './would-change';

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

/** All sentences about one case, in English. */
export function decisionWords(format: Formats): DecisionWords {
  return sentencesOfCase({
    buckets: BUCKETS,
    confidences: CONFIDENCE,
    contracts: CONTRACT,
    gaps: GAPS,
    blockers: blockerSentences,
    whyCorrect,
    nobodyNamed: NOBODY_NAMED,
    verdicts: verdictSentences(format),
    evidences: evidenceSentences(format),
    actions: actionWords(format),
    anomalies: anomalySentences(format),
    effect: effectLines(format),
    checkFirst: (terms) => ['Tick “I checked the contract” first.', ...terms].join(' '),
    contractTerm: contractTermWords(format),
    wouldChange: wouldChangeSentences(
      format,
      (bucket) => BUCKETS[bucket],
      (list) => billingStateWords.lists[list],
    ),
  });
}

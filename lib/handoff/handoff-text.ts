import type { Sums } from '../billing/amounts';
import { moniesOf } from '../billing/money';
import { chosenReading } from '../billing/reading';
import { monthlyValue } from '../billing/revenue';
import type { Subscription } from '../billing/subscription';
import { accessEnd, effectiveEnd, isLive, seatsOf } from '../billing/subscription-life';
import type { Formats } from '../words/formats';
import { handoffCustomer } from './handoff-customer';
import { productNames, rivalBecause } from './handoff-json';
import type { CaseSentences, HandoffWords, JudgedCase } from './handoff-words';
import { revenueAtRisk } from './revenue-impact';
import { withoutSecrets } from './without-secrets';

/** The words a handoff is written in. */
export interface HandoffLanguage {
  words: HandoffWords;
  sentences: CaseSentences;
  formats: Formats;
}

const MOST_OPEN_INVOICES = 3;

/** The handoff as text: the six blocks of the method, each line a point of its own. */
export function handoffText(judged: JudgedCase, language: HandoffLanguage): string {
  const { headings } = language.words;
  return [
    block(headings.customer, customerLines(judged, language)),
    block(headings.billing, billingLines(judged, language)),
    block(headings.decision, decisionLines(judged, language)),
    block(headings.actionTaken, actionLines(judged, language)),
    block(headings.followUp, judged.draft.text.split('\n')),
    block(headings.gap, gapLines(judged, language)),
  ].join('\n\n');
}

/** Each point on one line, so that a name with a line break in it cannot begin a block. */
function block(heading: string, lines: string[]): string {
  const points = lines
    .map((line) => withoutSecrets(line).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => (line.startsWith('- ') ? line : `- ${line}`));
  return [heading, ...points].join('\n');
}

function customerLines(judged: JudgedCase, { words }: HandoffLanguage): string[] {
  const { id, name, email, otherIds, match } = handoffCustomer(judged);
  return [
    `${name ?? words.noName} / ${email ?? words.noEmail}`,
    id ? words.ids([id]) : judged.reading.guest ? words.guest : words.noCustomer,
    ...(otherIds.length > 0 ? [words.otherIds(otherIds)] : []),
    ...(match ? [words.match[match]] : []),
  ];
}

function billingLines(judged: JudgedCase, language: HandoffLanguage): string[] {
  const { words, sentences, formats } = language;
  const { reading, decision } = judged;
  const { subscriptions = [], invoices = [] } = chosenReading(reading) ?? {};
  // One of an unknown status is shown too: it is not known to have ended.
  const ended = subscriptions.filter((each) => each.endedAt !== null);
  const standing = subscriptions.filter((each) => each.endedAt === null);
  const open = invoices.filter(({ status }) => status === 'open');
  const paid = invoices.filter(({ status }) => status === 'paid');
  const last = paid.find(({ amountPaid }) => amountPaid > 0);
  const money = (amount: number, { currency }: { currency: string }) =>
    formats.money({ amount, currency });
  const monthly = amounts(decision.mrr, formats);
  return [
    ...standing.map((each) => subscriptionLine(each, judged, language)),
    ...(standing.some(isLive) ? [] : [words.noSubscription]),
    ...(ended.length > 0 ? [words.endedSubscriptions(ended.length)] : []),
    ...(invoices.length > 0 ? [words.invoices(paid.length, open.length)] : [words.noInvoice]),
    ...open
      .slice(0, MOST_OPEN_INVOICES)
      .map((each) =>
        words.openInvoice(
          each.number ?? each.id,
          money(each.amountRemaining, each),
          each.dueDate ? formats.date(each.dueDate) : null,
        ),
      ),
    ...(last
      ? [
          words.lastPaid(
            last.number ?? last.id,
            money(last.amountPaid, last),
            formats.date(last.paidAt ?? last.created),
          ),
        ]
      : []),
    monthly.length > 0 ? words.monthlyValue(monthly) : words.noMonthlyValue,
    ...(decision.anomalies.length > 0
      ? decision.anomalies.map((each) => named(sentences.anomaly(each, judged), each.objects))
      : [words.noAnomaly]),
  ];
}

function subscriptionLine(
  subscription: Subscription,
  { reading }: JudgedCase,
  { words, formats }: HandoffLanguage,
): string {
  const end = effectiveEnd(subscription);
  const access = accessEnd(subscription);
  return words.subscription({
    plan: productNames(subscription, reading).join(' + '),
    status: subscription.statusWord.replaceAll('_', ' '),
    seats: seatsOf(subscription),
    monthly: formats.money({ amount: monthlyValue(subscription), currency: subscription.currency }),
    renews: access ? formats.date(access) : null,
    ends: end
      ? formats.date(end)
      : subscription.cancelAtPeriodEnd && access
        ? formats.date(access)
        : null,
    id: subscription.id,
  });
}

function decisionLines(judged: JudgedCase, { words, sentences }: HandoffLanguage): string[] {
  const { decision } = judged;
  return [
    words.classification(
      sentences.bucket(decision.bucket),
      sentences.confidence(decision.confidence),
    ),
    sentences.verdict(judged),
    words.why(sentences.whyCorrect(judged)),
    ...decision.evidence
      .filter(({ bucket }) => bucket === decision.bucket)
      .map((each) =>
        named(words.evidence(sentences.evidence(each), each.weight > 0), each.objects),
      ),
    ...(decision.rival
      ? [words.rival(sentences.bucket(decision.rival), rivalBecause(judged, sentences))]
      : []),
    ...(decision.contract.length > 0
      ? [words.contract(decision.contract.map((shape) => sentences.contract(shape)))]
      : []),
  ];
}

/** Nothing is written yet: what was done is nothing, and what it would change is said as such. */
function actionLines(judged: JudgedCase, { words, sentences, formats }: HandoffLanguage): string[] {
  const { decision, reading } = judged;
  const action = decision.actions.find(({ id }) => id === decision.recommended);
  const monthly = amounts(action?.effect?.mrrDelta ?? {}, formats);
  const refunded = action?.effect?.refunded ?? null;
  const atRisk = amounts(revenueAtRisk(reading), formats);
  return [
    words.nothingDone,
    ...(action && action.id !== 'no_op'
      ? [words.recommended(sentences.action(action, judged).title, action.target)]
      : []),
    ...(action && action.blockedBy.length > 0
      ? [words.blockedBy(action.blockedBy.map((blocker) => sentences.blocker(blocker)))]
      : []),
    monthly.length > 0 || refunded
      ? words.impactIfDone(monthly, refunded && formats.money(refunded))
      : words.impactNone,
    ...(atRisk.length > 0 ? [words.atRisk(atRisk)] : []),
  ];
}

function gapLines({ decision }: JudgedCase, { words, sentences }: HandoffLanguage): string[] {
  if (decision.gaps.length === 0) return [words.noGap];
  return decision.gaps.map((gap) => named(sentences.gap(gap), gap.objects));
}

/** A sentence with the ids of the objects it was read from. */
function named(sentence: string, objects: string[]): string {
  return objects.length > 0 ? `${sentence} (${objects.join(', ')})` : sentence;
}

function amounts(sums: Sums, formats: Formats): string[] {
  return moniesOf(sums)
    .filter(({ amount }) => amount !== 0)
    .map((money) => formats.money(money));
}

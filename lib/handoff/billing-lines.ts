import { collectionPaused } from '../billing/collection-paused';
import { tookMoney } from '../billing/payment-of';
import type { CustomerReading } from '../billing/reading';
import { monthlyValue } from '../billing/revenue';
import { scheduledEnd } from '../billing/scheduled-end';
import type { Subscription } from '../billing/subscription';
import { accessEnd, effectiveEnd, isLive, seatsOf } from '../billing/subscription-life';
import { amountsInWords } from './amounts-in-words';
import { foundIn } from './found';
import { productNames } from './handoff-json';
import type { HandoffLanguage, JudgedCase } from './handoff-words';
import { guestPaymentsLine, invoiceLines } from './invoice-lines';
import { waitingLines } from './waiting-lines';
import { withIds } from './with-ids';

/** The billing state as far as it is known: of the chosen customer, of a guest, or why it is not shown. */
export function billingLines(judged: JudgedCase, language: HandoffLanguage): string[] {
  const { words, sentences } = language;
  const { reading, decision } = judged;
  const anomalies = decision.anomalies.map((each) =>
    withIds(sentences.anomaly(each, judged), each.objects),
  );
  const anomaliesOrNone = anomalies.length > 0 ? anomalies : [words.noAnomaly];
  const found = foundIn(reading);
  switch (found.kind) {
    case 'nobody':
      return [words.billingUnknown, ...anomalies];
    case 'not_chosen':
      return [words.billingNotShown, ...anomalies];
    case 'guest':
      return [guestPaymentsLine(found.guest, language), ...anomaliesOrNone];
    case 'chosen':
      return [
        ...customerBilling(found.chosen, judged, language),
        ...(reading.guest?.charges.some(tookMoney)
          ? [guestPaymentsLine(reading.guest, language)]
          : []),
        ...(found.chosen.subscriptions.some(isUnusual) ? anomalies : anomaliesOrNone),
      ];
  }
}

function customerBilling(
  chosen: CustomerReading,
  judged: JudgedCase,
  language: HandoffLanguage,
): string[] {
  const { words, formats } = language;
  const { subscriptions } = chosen;
  const neverStarted = subscriptions.filter(({ status }) => status === 'incomplete_expired');
  const started = subscriptions.filter(({ status }) => status !== 'incomplete_expired');
  // One of an unknown status is shown too: it is not known to have ended.
  const standing = started.filter(({ endedAt }) => endedAt === null);
  const ended = started.length - standing.length;
  const monthly = amountsInWords(judged.decision.mrr, formats);
  return [
    ...standing.map((each) => subscriptionLine(each, chosen, judged, language)),
    ...(standing.some(isLive) ? [] : [words.noSubscription]),
    ...(ended + neverStarted.length > 0
      ? [words.pastSubscriptions(ended, neverStarted.length)]
      : []),
    ...waitingLines(chosen, judged.reading, language),
    ...invoiceLines(chosen, language),
    monthly.length > 0 ? words.monthlyValue(monthly) : words.noMonthlyValue,
  ];
}

/** Beside it, "no anomalies" would be read as: all is as usual. */
function isUnusual({ status, endedAt, pauseCollection }: Subscription): boolean {
  return endedAt === null && (pauseCollection !== null || status === 'unknown');
}

function subscriptionLine(
  subscription: Subscription,
  { customer, schedules }: CustomerReading,
  { reading }: JudgedCase,
  { words, formats }: HandoffLanguage,
): string {
  const { currency, pauseCollection } = subscription;
  const end = effectiveEnd(subscription) ?? scheduledEnd(subscription, schedules)?.at ?? null;
  const access = accessEnd(subscription);
  return words.subscription({
    plan: productNames(subscription, reading).join(' + '),
    status: subscription.statusWord,
    paused: pauseCollection && {
      until: pauseCollection.resumesAt === null ? null : formats.date(pauseCollection.resumesAt),
    },
    seats: seatsOf(subscription),
    monthly: formats.money({ amount: monthlyValue(subscription, customer.discounts), currency }),
    // What nobody collects is no renewal to wait for.
    renews: access && !collectionPaused(subscription, access) ? formats.date(access) : null,
    ends: end ? formats.date(end) : null,
    id: subscription.id,
  });
}

import type { UnixSeconds } from '../billing/amounts';
import { holderDiscounts } from '../billing/discounts-of';
import type { Invoice } from '../billing/invoice';
import { chosenReading, type Reading } from '../billing/reading';
import { monthlyValue } from '../billing/revenue';
import type { Subscription } from '../billing/subscription';
import { currentPeriod, effectiveEnd, seatsOf } from '../billing/subscription-life';
import { handoffCustomer } from './handoff-customer';
import type { HandoffLanguage, JudgedCase } from './handoff-words';
import { revenueAtRisk } from './revenue-impact';
import { rivalBecause } from './rival-because';
import type { Handoff } from './schema';
import { deepWithoutSecrets } from './without-secrets';

/** The handoff as data. Nothing is written to Stripe yet, so nothing was taken and nothing changed. */
export function handoffJson(judged: JudgedCase, language: HandoffLanguage): Handoff {
  const { sentences } = language;
  const { conversation, reading, decision, draft } = judged;
  const chosen = chosenReading(reading);
  const { inbox, url, subject } = conversation;
  return deepWithoutSecrets<Handoff>({
    schema: 'billside.handoff/v1',
    asOf: iso(reading.asOf),
    mode: reading.mode,
    ticket: { inbox, url, subject },
    customer: handoffCustomer(judged),
    billing: {
      subscriptions: (chosen?.subscriptions ?? []).map((each) => subscriptionJson(each, reading)),
      invoices: (chosen?.invoices ?? []).map(invoiceJson),
      anomalies: decision.anomalies.map((each) => ({ ...each, at: isoOrNull(each.at) })),
      mrr: decision.mrr,
    },
    decision: {
      bucket: decision.bucket,
      confidence: decision.confidence,
      because: decision.evidence
        .filter(({ bucket }) => bucket === decision.bucket)
        .map((each) => ({ id: each.id, text: sentences.evidence(each), objects: each.objects })),
      rival: decision.rival,
      rivalBecause: rivalBecause(judged, language),
      contract: decision.contract,
      whyCorrect: sentences.whyCorrect(judged),
      recommended: decision.recommended,
    },
    actions: decision.actions.map(({ id, target, amount, reversible, enabled, blockedBy }) => ({
      id,
      target,
      amount,
      reversible,
      enabled,
      blockedBy,
    })),
    actionTaken: [],
    revenueImpact: { mrrDelta: {}, refunded: {}, atRisk: revenueAtRisk(reading) },
    followUp: { language: draft.language, text: draft.text, links: draft.links },
    gaps: decision.gaps.map(({ id, objects }) => ({ id, evidence: objects })),
  });
}

/** The names of what a subscription is for, as Stripe has them. */
export function productNames(subscription: Subscription, reading: Reading): string[] {
  return [
    ...new Set(
      subscription.items.map(({ productId }) => reading.products[productId]?.name ?? productId),
    ),
  ];
}

function subscriptionJson(
  subscription: Subscription,
  reading: Reading,
): Handoff['billing']['subscriptions'][number] {
  const { id, statusWord, currency, created, endedAt, trialEnd } = subscription;
  return {
    id,
    status: statusWord,
    products: productNames(subscription, reading),
    seats: seatsOf(subscription),
    monthlyValue: {
      amount: monthlyValue(subscription, holderDiscounts(subscription, reading)),
      currency,
    },
    created: iso(created),
    periodEnd: isoOrNull(currentPeriod(subscription)?.end ?? null),
    endsAt: endedAt ? null : isoOrNull(effectiveEnd(subscription)),
    endedAt: isoOrNull(endedAt),
    trialEnd: isoOrNull(trialEnd),
  };
}

function invoiceJson(invoice: Invoice): Handoff['billing']['invoices'][number] {
  const { id, number, status, subscriptionId, currency } = invoice;
  return {
    id,
    number,
    status,
    subscriptionId,
    total: { amount: invoice.total, currency },
    remaining: { amount: invoice.amountRemaining, currency },
    created: iso(invoice.created),
    dueDate: isoOrNull(invoice.dueDate),
  };
}

function iso(at: UnixSeconds): string {
  return new Date(at * 1000).toISOString();
}

function isoOrNull(at: UnixSeconds | null): string | null {
  return at === null ? null : iso(at);
}

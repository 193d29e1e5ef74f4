import type { Money, UnixSeconds } from '../../lib/billing/amounts';
import { unusedShare } from '../../lib/billing/proration';
import type { CustomerReading } from '../../lib/billing/reading';
import { currentPeriod, seatsOf } from '../../lib/billing/subscription-life';
import type { Decision } from '../../lib/triage/decision';
import { hasEnded } from '../billing-state/has-ended';

/** What an operator checks before a contract is ended or money given back. */
export interface ContractFacts {
  from: UnixSeconds;
  to: UnixSeconds;
  /** The last paid invoice of the subscription. */
  paid: Money | null;
  /** The share of `paid` for the time not used yet, to the second. */
  unused: Money | null;
  seats: number | null;
  /** On invoices, and waiting for the next one. */
  prorations: { id: string; text: string; money: Money }[];
  /** An invoice has more lines than were read. */
  unreadLines: boolean;
}

const PRORATION_LINES_SHOWN = 4;

/** The facts of the subscription that the case is about; null where there is none. */
export function contractFacts(reading: CustomerReading, decision: Decision): ContractFacts | null {
  const wanted = decision.extraSubscriptionId ?? decision.subjectId;
  const subscription =
    reading.subscriptions.find(({ id }) => id === wanted) ??
    reading.subscriptions.find((each) => !hasEnded(each)) ??
    reading.subscriptions[0];
  const period = subscription ? currentPeriod(subscription) : null;
  if (!subscription || !period) return null;
  const invoices = reading.invoices.filter((each) => each.subscriptionId === subscription.id);
  const last =
    invoices.find(({ status, amountPaid }) => status === 'paid' && amountPaid > 0) ?? null;
  return {
    from: period.start,
    to: period.end,
    paid: last && { amount: last.amountPaid, currency: last.currency },
    unused: last && {
      amount: unusedShare(last.amountPaid, period, reading.now),
      currency: last.currency,
    },
    seats: seatsOf(subscription) || null,
    unreadLines: invoices.some(({ hasMoreLines }) => hasMoreLines),
    prorations: [
      ...reading.pendingItems.map((line) => ({ line, currency: line.currency })),
      ...invoices
        .flatMap((invoice) => invoice.lines.map((line) => ({ line, currency: invoice.currency })))
        .filter(({ line }) => line.proration),
    ]
      .slice(0, PRORATION_LINES_SHOWN)
      .map(({ line, currency }) => ({
        id: line.id,
        text: line.description ?? '',
        money: { amount: line.amount, currency },
      })),
  };
}

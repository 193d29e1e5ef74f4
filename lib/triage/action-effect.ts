import type { Money, Sums, UnixSeconds } from '../billing/amounts';
import { holderDiscounts } from '../billing/discounts-of';
import { type NextInvoice, nextInvoice } from '../billing/next-invoice';
import type { CustomerReading, Reading } from '../billing/reading';
import { monthlyRevenue } from '../billing/revenue';
import type { Subscription } from '../billing/subscription';
import { accessEnd, effectiveEnd, isMetered } from '../billing/subscription-life';
import type { RefundTarget } from './decision';

/** What one action changes. Sums are in minor units, by currency. */
export interface ActionEffect {
  /** Change of the monthly recurring revenue. */
  mrrDelta: Sums;
  /** When access ends once it is done; null where it goes on, or nothing about it changes. */
  accessEnds: UnixSeconds | null;
  /** What the customer gets back. */
  refunded: Money | null;
  /** Of that, the share for time not used yet: to give back in part. Null where there is none. */
  prorated: Money | null;
  /** Of the subscription: as it stands, and as it would. Null where only money moves. */
  standing: { before: Standing; after: Standing } | null;
  /** Invoices that stay open all the same: to be paid, or to be voided. */
  stillOwed: { id: string; number: string | null; amount: Money }[];
  /** Refunded in full, it may end at once instead, without proration. */
  mayEndAtOnce: boolean;
  /** The processing fee of the charge, in the currency Stripe took it in; null where it is not known. */
  fee: Money | null;
}

/** How a subscription stands. */
export interface Standing {
  /** Null: none will come by itself. */
  nextInvoice: NextInvoice | null;
  /** Null: access goes on. */
  accessEnds: UnixSeconds | null;
  monthly: Sums;
}

const NOTHING: Omit<ActionEffect, 'standing'> = {
  mrrDelta: {},
  accessEnds: null,
  refunded: null,
  prorated: null,
  stillOwed: [],
  mayEndAtOnce: false,
  fee: null,
};

/** Ending a subscription with its period, or at once. What is metered is billed once more, for what was used. */
export function effectOfCancel(
  subscription: Subscription,
  reading: Reading,
  when: 'period_end' | 'now',
): ActionEffect {
  const holder = holderOf(subscription, reading);
  const now = holder?.now ?? reading.asOf;
  const before = standingOf(subscription, reading);
  const accessEnds = when === 'now' ? now : accessEnd(subscription);
  const last =
    isMetered(subscription) && accessEnds !== null ? { at: accessEnds, amount: null } : null;
  const mrrDelta = Object.fromEntries(
    Object.entries(before.monthly).map(([currency, amount]) => [currency, -amount]),
  );
  return {
    ...NOTHING,
    mrrDelta,
    accessEnds,
    standing: { before, after: { nextInvoice: last, accessEnds, monthly: {} } },
    stillOwed: owedFor(subscription, holder),
  };
}

/** Lifting a set end or a pause: it renews again as before. */
export function effectOfResume(subscription: Subscription, reading: Reading): ActionEffect {
  const before = standingOf(subscription, reading);
  const again: Subscription = {
    ...subscription,
    status: subscription.status === 'paused' ? 'active' : subscription.status,
    cancelAt: null,
    cancelAtPeriodEnd: false,
    pauseCollection: null,
  };
  const after = standingOf(again, reading);
  const currency = subscription.currency;
  const change = (after.monthly[currency] ?? 0) - (before.monthly[currency] ?? 0);
  return {
    ...NOTHING,
    mrrDelta: change === 0 ? {} : { [currency]: change },
    standing: { before, after },
  };
}

/** Giving a charge back. It ends no subscription and alters no invoice. */
export function effectOfRefund({ amount, prorated, fee }: RefundTarget): ActionEffect {
  return { ...NOTHING, refunded: amount, prorated, standing: null, fee };
}

function standingOf(subscription: Subscription, reading: Reading): Standing {
  const holder = holderOf(subscription, reading);
  const monthly = monthlyRevenue(
    [subscription],
    holder?.now ?? reading.asOf,
    holderDiscounts(subscription, reading),
  );
  return {
    nextInvoice: holder && nextInvoice(subscription, holder, reading.unread),
    accessEnds: effectiveEnd(subscription),
    monthly,
  };
}

function holderOf({ customerId }: Subscription, { customers, related }: Reading) {
  const readings = [...customers, ...related.map(({ reading }) => reading)];
  return readings.find(({ customer }) => customer.id === customerId) ?? null;
}

function owedFor({ id }: Subscription, holder: CustomerReading | null): ActionEffect['stillOwed'] {
  return (holder?.invoices ?? [])
    .filter((each) => each.subscriptionId === id && each.status === 'open')
    .filter(({ amountRemaining }) => amountRemaining > 0)
    .map(({ id: invoiceId, number, amountRemaining, currency }) => ({
      id: invoiceId,
      number,
      amount: { amount: amountRemaining, currency },
    }));
}

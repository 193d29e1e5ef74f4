import type { UnixSeconds } from '../billing/amounts';
import { discountsOf, holderDiscounts } from '../billing/discounts-of';
import { holderOf } from '../billing/holder-of';
import { type NextInvoice, nextInvoice } from '../billing/next-invoice';
import type { CustomerReading, Reading } from '../billing/reading';
import { monthlyRevenue } from '../billing/revenue';
import { scheduledEnd } from '../billing/scheduled-end';
import type { Subscription } from '../billing/subscription';
import { accessEnd, effectiveEnd, isMetered } from '../billing/subscription-life';
import type { RefundTarget } from './decision';
import type { ActionEffect, Standing } from './what-changes';

const NOTHING: Omit<ActionEffect, 'standing'> = {
  mrrDelta: {},
  accessEnds: null,
  refunded: null,
  prorated: null,
  stillOwed: [],
  notCollected: false,
  mayEndAtOnce: false,
  fee: null,
};

/**
 * Ending a subscription with its period, or at once. With its period a last invoice collects usage and what waits for
 * one; at once, without `invoice_now`, none is made.
 *
 * @see https://docs.stripe.com/billing/subscriptions/cancel
 */
export function effectOfCancel(
  subscription: Subscription,
  reading: Reading,
  when: 'period_end' | 'now',
): ActionEffect {
  const holder = holderOf(subscription.customerId, reading);
  const now = holder?.now ?? reading.asOf;
  const before = standingOf(subscription, reading);
  const accessEnds = when === 'now' ? now : accessEnd(subscription);
  const waits = pendingFor(subscription, holder).length > 0;
  const last = when === 'now' ? null : lastInvoice(subscription, reading, accessEnds);
  const mrrDelta = Object.fromEntries(
    Object.entries(before.monthly).map(([currency, amount]) => [currency, -amount]),
  );
  return {
    ...NOTHING,
    mrrDelta,
    accessEnds,
    standing: { before, after: { nextInvoice: last, accessEnds, monthly: {} } },
    stillOwed: owedFor(subscription, holder),
    notCollected: when === 'now' && (isMetered(subscription) || waits),
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
  const holder = holderOf(subscription.customerId, reading);
  const monthly = monthlyRevenue(
    [subscription],
    holder?.now ?? reading.asOf,
    holderDiscounts(subscription, reading),
  );
  const set = scheduledEnd(subscription, holder?.schedules ?? []);
  return {
    nextInvoice: holder && nextInvoice(subscription, holder, reading.unread),
    accessEnds: effectiveEnd(subscription) ?? set?.at ?? null,
    monthly,
  };
}

/** What comes after the end for usage and for what waits; its amount only where it is just what waits. */
function lastInvoice(
  subscription: Subscription,
  reading: Reading,
  at: UnixSeconds | null,
): NextInvoice | null {
  const holder = holderOf(subscription.customerId, reading);
  const pending = pendingFor(subscription, holder);
  if (at === null || (pending.length === 0 && !isMetered(subscription))) return null;
  const sum = pending.reduce((total, { amount }) => total + amount, 0);
  const { currency } = subscription;
  const taxed = holder?.invoices.some(({ tax }) => tax !== 0) ?? true;
  const certain =
    holder?.depth === 'whole' &&
    !isMetered(subscription) &&
    !taxed &&
    sum > 0 &&
    holder.customer.balance === 0 &&
    discountsOf(subscription, holder.customer.discounts).length === 0 &&
    !reading.unread.some(({ list }) => list === 'pending_items' || list === 'discounts') &&
    pending.every((each) => each.currency === currency && each.subscriptionId !== null);
  return { at, amount: certain ? { amount: sum, currency } : null };
}

/** What waits for its next invoice; what names no subscription goes onto the first that comes. */
function pendingFor({ id }: Subscription, holder: CustomerReading | null) {
  return (holder?.pendingItems ?? []).filter(
    ({ subscriptionId }) => subscriptionId === id || subscriptionId === null,
  );
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

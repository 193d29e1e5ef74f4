import type { Charge } from '../billing/charge';
import type { Invoice } from '../billing/invoice';
import { paidChargeOf } from '../billing/payment-of';
import type { Interval, Subscription } from '../billing/subscription';
import { isLive } from '../billing/subscription-life';
import type { CaseFacts } from './case-facts';
import { remainingFor } from './given-back';
import { mentionedInvoices } from './mentioned';
import { meantPlans } from './named-plans';

/** A renewal that the customer did not want, or the first charge after a trial. */
export interface Renewal {
  invoice: Invoice;
  subscription: Subscription;
  /** Null where it was not paid through Stripe. */
  charge: Charge | null;
  interval: Interval;
  /** So lately that giving it back takes nothing that was used. */
  fresh: boolean;
}

const DAY = 86_400;
const FRESH_SECONDS: Record<Interval, number> = {
  day: DAY,
  week: 3 * DAY,
  month: 14 * DAY,
  year: 30 * DAY,
  unknown: 0,
};

/** The renewal that the ticket is about: the one it names, else the newest that was paid. */
export function renewalOf(facts: CaseFacts): Renewal | null {
  const paid = facts.invoices.filter((invoice) => isRenewal(invoice, facts));
  const renewed = facts.subscriptions.filter(({ id }) =>
    paid.some(({ subscriptionId }) => subscriptionId === id),
  );
  const meant = new Set(meantPlans(renewed, 'end', facts).map(({ id }) => id));
  const named = paid.filter(({ subscriptionId }) => meant.has(subscriptionId ?? ''));
  const invoice = mentionedInvoices(named.length > 0 ? named : paid, facts.matter.mentions)[0];
  const subscription = facts.subscriptions.find(({ id }) => id === invoice?.subscriptionId);
  const item = subscription?.items[0];
  if (!invoice || !subscription || !item) return null;
  const long = item.interval === 'month' && item.intervalCount >= 12;
  const interval = long ? 'year' : item.interval;
  return {
    invoice,
    subscription,
    charge: paidChargeOf(invoice, facts.charges),
    interval,
    fresh: facts.now - invoice.created <= FRESH_SECONDS[interval],
  };
}

/**
 * The live subscription of a fresh renewal that Stripe took money for: it may end at once, once that is given back in
 * full. Null where there is none.
 */
export function renewalToEndAtOnce(
  facts: CaseFacts,
): { subscription: Subscription; givenBack: boolean } | null {
  const renewal = renewalOf(facts);
  if (!renewal?.fresh || !renewal.charge || !isLive(renewal.subscription)) return null;
  return { subscription: renewal.subscription, givenBack: isRenewalGivenBack(renewal, facts) };
}

/** All that was paid for it went back, one way or another. */
export function isRenewalGivenBack({ charge, invoice }: Renewal, facts: CaseFacts): boolean {
  if (!charge) return false;
  const { amount, certain } = remainingFor({ charge, invoices: [invoice] }, facts);
  return amount === 0 && certain;
}

function isRenewal(invoice: Invoice, { subscriptions }: CaseFacts): boolean {
  if (invoice.status !== 'paid' || invoice.amountPaid <= 0) return false;
  if (invoice.billingReason === 'subscription_cycle') return true;
  const subscription = subscriptions.find(({ id }) => id === invoice.subscriptionId);
  const trialEnd = subscription?.trialEnd ?? null;
  return trialEnd !== null && Math.abs(invoice.created - trialEnd) <= 2 * DAY;
}

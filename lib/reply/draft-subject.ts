import type { Charge } from '../billing/charge';
import type { CheckoutSession } from '../billing/checkout-session';
import type { Invoice } from '../billing/invoice';
import { chargesOfInvoice, invoiceOfCharge, paidChargeOf, tookMoney } from '../billing/payment-of';
import type { Subscription } from '../billing/subscription';
import { isLive } from '../billing/subscription-life';
import type { Decision } from '../triage/decision';
import { invoicesOf, type PaymentsReading, subscriptionsOf } from './draft-scope';
import { hasProration, invoiceSpokenOf } from './invoice-spoken-of';

/** The objects a draft speaks of; each is null where the case has none. */
export interface DraftSubject {
  subscription: Subscription | null;
  /** The invoice the decision names, or that of the charge it names. */
  namedInvoice: Invoice | null;
  /** The invoice still to be paid. */
  openInvoice: Invoice | null;
  /** The paid invoice in question, else the last one. */
  paidInvoice: Invoice | null;
  /** The successful charge in question, else the one of `paidInvoice`. */
  charge: Charge | null;
  /** The newest failed charge of `openInvoice`. */
  failedCharge: Charge | null;
  checkout: CheckoutSession | null;
}

/**
 * Follows the decision's ids to the objects, and from those to what belongs to them. The message only chooses
 * between invoices of the subscription in question, by the amount it names.
 */
export function draftSubject(
  scope: PaymentsReading[],
  decision: Decision,
  message: string,
): DraftSubject {
  const subscriptions = scope.flatMap(subscriptionsOf);
  const invoices = scope.flatMap(invoicesOf);
  const charges = scope.flatMap((each) => each.charges);
  const checkouts = scope.flatMap((each) => each.checkoutSessions);
  const ids = [decision.link.objectId, decision.subjectId, decision.refund?.chargeId];
  const named = <T extends { id: string }>(objects: T[]): T | null =>
    ids.map((id) => objects.find((object) => object.id === id)).find(Boolean) ?? null;

  const disputed = disputedCharge(scope, decision);
  const namedCharge = named(charges) ?? disputed;
  const namedInvoice = named(invoices) ?? (namedCharge && invoiceOfCharge(namedCharge, invoices));
  const subscription =
    named(subscriptions) ??
    subscriptions.find(({ id }) => id === namedInvoice?.subscriptionId) ??
    subscriptions.find(
      ({ id }) => id === (decision.keptSubscriptionId ?? decision.extraSubscriptionId),
    ) ??
    theOnly(subscriptions) ??
    null;
  const ofSubscription = subscription
    ? invoices.filter((invoice) => invoice.subscriptionId === subscription.id)
    : invoices;
  const openInvoice =
    (namedInvoice?.status === 'open' ? namedInvoice : null) ?? ofSubscription.find(isOpen) ?? null;
  const paid = ofSubscription.filter(
    ({ status, amountPaid }) => status === 'paid' && amountPaid > 0,
  );
  const paidInvoice =
    (namedInvoice?.status === 'paid' ? namedInvoice : null) ??
    (namedCharge ? null : (invoiceSpokenOf(message, paid) ?? lastPaid(paid, decision)));
  return {
    subscription,
    namedInvoice,
    openInvoice,
    paidInvoice,
    charge:
      (namedCharge?.status === 'succeeded' ? namedCharge : null) ??
      (paidInvoice && paidChargeOf(paidInvoice, charges)) ??
      (invoices.length === 0 ? (charges.find(tookMoney) ?? null) : null),
    failedCharge:
      (openInvoice &&
        chargesOfInvoice(openInvoice, charges).find((charge) => charge.status === 'failed')) ??
      null,
    checkout:
      named(checkouts) ?? checkouts.find((session) => session.status !== 'complete') ?? null,
  };
}

/** The newest, or the newest with a change of plan where that is what is explained. */
function lastPaid(paid: Invoice[], { situation }: Decision): Invoice | null {
  const changed = situation === 'proration_explained' ? paid.find(hasProration) : undefined;
  return changed ?? paid[0] ?? null;
}

function isOpen(invoice: Invoice): boolean {
  return invoice.status === 'open' && invoice.amountRemaining > 0;
}

/** The one live subscription, else the one there is. */
function theOnly(subscriptions: Subscription[]): Subscription | undefined {
  const live = subscriptions.filter(isLive);
  if (live.length === 1) return live[0];
  return live.length === 0 ? subscriptions[0] : undefined;
}

function disputedCharge(scope: PaymentsReading[], decision: Decision): Charge | null {
  if (decision.situation !== 'dispute_open' && decision.situation !== 'inquiry_open') return null;
  for (const { disputes, charges } of scope) {
    const dispute = disputes.find(({ id }) => id === decision.subjectId) ?? disputes[0];
    const charge = charges.find(({ id }) => id === dispute?.chargeId);
    if (charge) return charge;
  }
  return null;
}

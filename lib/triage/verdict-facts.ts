import type { Money, UnixSeconds } from '../billing/amounts';
import type { Charge } from '../billing/charge';
import type { Invoice } from '../billing/invoice';
import { invoiceOfCharge, tookMoney } from '../billing/payment-of';
import { chosenReading, type Reading } from '../billing/reading';
import type { Subscription } from '../billing/subscription';
import { accessEnd, currentPeriod, seatsOf } from '../billing/subscription-life';
import type { Decision } from './decision';
import type { EvidenceFacts, EvidenceId } from './evidence';
import type { Matter } from './message/matter';

/** A case as far as its sentences need it. */
export interface Judged {
  reading: Reading;
  decision: Decision;
}

/** What a verdict's sentence is made of: the thing, the money and the times of the object the case is about. */
export interface VerdictFacts {
  matter: Matter;
  /** The customer in question has paid for something. */
  hasPaid: boolean;
  /** Product of the subscription in question. */
  plan: string | null;
  seats: number;
  /** Of the charge or invoice in question. */
  amount: Money | null;
  at: UnixSeconds | null;
  invoiceNumber: string | null;
  /** When the subscription in question ends, or ended. */
  endsAt: UnixSeconds | null;
  renewsAt: UnixSeconds | null;
  refund: Money | null;
  /** Every charge on offer to be given back, the one above among them. */
  refunds: Money[];
  duplicate: DuplicateFacts;
  /** What one named line of evidence was read from; undefined where the line is not there. */
  line<Id extends EvidenceId>(id: Id): EvidenceFacts[Id] | undefined;
}

/** What was bought more than once. */
interface DuplicateFacts {
  /** How many are to be ended. */
  extras: number;
  /** Between the first and the last that were bought. */
  secondsApart: number;
  /** The older of two is the one to end. */
  olderIsExtra: boolean;
}

/** Follows the decision's ids to the objects of the reading. */
export function verdictFacts({ reading, decision }: Judged): VerdictFacts {
  const readings = [...reading.customers, ...reading.related.map((each) => each.reading)];
  const subscriptions = readings.flatMap((each) => each.subscriptions);
  const invoices = readings.flatMap((each) => each.invoices);
  const charges = [...readings.flatMap((each) => each.charges), ...(reading.guest?.charges ?? [])];
  const charge = byId<Charge>(charges, decision.refund?.chargeId, decision.subjectId);
  const invoice =
    byId<Invoice>(invoices, decision.subjectId, decision.link.objectId) ??
    (charge ? invoiceOfCharge(charge, invoices) : null);
  const chosen = chosenReading(reading);
  const subscription =
    byId<Subscription>(
      subscriptions,
      decision.extraSubscriptionId,
      decision.subjectId,
      invoice?.subscriptionId,
    ) ?? (chosen?.subscriptions.length === 1 ? (chosen.subscriptions[0] ?? null) : null);
  return {
    matter: decision.matter,
    hasPaid: (chosen ?? reading.guest)?.charges.some(tookMoney) ?? false,
    plan: planOf(subscription, reading) ?? planOfInvoice(invoice, reading),
    seats: subscription ? seatsOf(subscription) : 0,
    amount: amountOf(charge, invoice),
    at: charge?.created ?? invoice?.created ?? null,
    invoiceNumber: invoice?.number ?? null,
    endsAt: subscription ? accessEnd(subscription) : null,
    renewsAt: subscription ? (currentPeriod(subscription)?.end ?? null) : null,
    refund: decision.refund?.amount ?? null,
    refunds: decision.actions.flatMap(({ id, amount }) =>
      id === 'refund_charge' && amount ? [amount] : [],
    ),
    duplicate: duplicateOf(decision, subscriptions),
    line: (id) =>
      decision.evidence.find((each) => each.id === id)?.facts as
        | EvidenceFacts[typeof id]
        | undefined,
  };
}

function byId<Item extends { id: string }>(
  items: Item[],
  ...ids: (string | null | undefined)[]
): Item | null {
  for (const id of ids) {
    const found = id ? items.find((item) => item.id === id) : undefined;
    if (found) return found;
  }
  return null;
}

function planOf(subscription: Subscription | null, { products }: Reading): string | null {
  const items = subscription?.items ?? [];
  const item = items.find(({ usage }) => usage === 'licensed') ?? items[0];
  return products[item?.productId ?? '']?.name ?? item?.nickname ?? null;
}

function planOfInvoice(invoice: Invoice | null, { products }: Reading): string | null {
  return products[invoice?.lines[0]?.productId ?? '']?.name ?? null;
}

function amountOf(charge: Charge | null, invoice: Invoice | null): Money | null {
  if (charge) return { amount: charge.amount, currency: charge.currency };
  if (!invoice) return null;
  const { amountRemaining, total, currency, status } = invoice;
  return { amount: status === 'open' ? amountRemaining : total, currency };
}

function duplicateOf(decision: Decision, subscriptions: Subscription[]): DuplicateFacts {
  const kept = byId<Subscription>(subscriptions, decision.keptSubscriptionId);
  const targets = decision.actions
    .filter(({ id }) => id === 'cancel_extra_subscription')
    .map(({ target }) => target);
  const ids = [...new Set([decision.extraSubscriptionId, ...targets])];
  const extras = ids.flatMap((id) => byId<Subscription>(subscriptions, id) ?? []);
  const starts = [...extras, ...(kept ? [kept] : [])].map(({ startDate }) => startDate);
  return {
    extras: extras.length,
    secondsApart: starts.length > 1 ? Math.max(...starts) - Math.min(...starts) : 0,
    olderIsExtra: kept !== null && extras.every(({ startDate }) => startDate < kept.startDate),
  };
}

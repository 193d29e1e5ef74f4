import type { Money, UnixSeconds } from '../billing/amounts';
import type { Charge, Dispute } from '../billing/charge';
import { type AfterEnd, findAfterEnd } from '../billing/charge-after-end';
import type { CheckoutSession } from '../billing/checkout-session';
import type { CreditNote } from '../billing/credit-note';
import {
  type ChargePair,
  findDoubleCharges,
  findFailedBeside,
  findHolds,
} from '../billing/double-charge';
import type { EarlyFraudWarning } from '../billing/fraud-warning';
import type { Invoice } from '../billing/invoice';
import { findLapsedCheckout, type LapsedCheckout } from '../billing/lapsed-checkout';
import { findOverlaps, type Overlap } from '../billing/overlap';
import { findOwedInvoices, type OwedInvoice } from '../billing/owed-invoice';
import { type CustomerReading, chosenReading, type Reading } from '../billing/reading';
import type { Subscription } from '../billing/subscription';
import { isLive } from '../billing/subscription-life';
import { compareAddresses } from '../identify/address-forms';
import { colleaguesOf, personOf } from '../identify/person-of';
import type { Conversation } from '../inbox/conversation';
import type { Matter } from './message/matter';
import { readMessage } from './message/read-message';

/** Everything the rules look at, found once. Amounts are never added here, nothing is judged. */
export interface CaseFacts {
  conversation: Conversation;
  reading: Reading;
  matter: Matter;
  /** The ticket's customer; null where nobody was found, none is chosen, or it was a guest. */
  customer: CustomerReading | null;
  now: UnixSeconds;
  /** All customers who are this person, the chosen one first. */
  person: CustomerReading[];
  /** Those of them on the ticket's own address: nobody else's documents go into a reply. */
  ownIds: string[];
  /** Other people of the same company, with a live subscription of their own. */
  colleagues: CustomerReading[];
  /** Of the chosen customer; newest first. */
  live: Subscription[];
  ended: Subscription[];
  /** Of the person, guest payments included; newest first. */
  invoices: Invoice[];
  subscriptions: Subscription[];
  charges: Charge[];
  checkoutSessions: CheckoutSession[];
  disputes: Dispute[];
  creditNotes: CreditNote[];
  warnings: EarlyFraudWarning[];
  overlaps: Overlap[];
  doubles: ChargePair[];
  holds: ChargePair[];
  failedBeside: ChargePair[];
  /** What the chosen customer owes, worst first; `open` invoices with nothing wrong included. */
  owed: OwedInvoice[];
  lapsed: LapsedCheckout | null;
  afterEnd: AfterEnd[];
}

export function gatherFacts(conversation: Conversation, reading: Reading): CaseFacts {
  const customer = chosenReading(reading);
  const guest = reading.customers.length === 0 || customer ? reading.guest : null;
  const person = personOf(reading);
  const now = customer?.now ?? guest?.now ?? reading.asOf;
  const holders = [...person, ...(guest ? [guest] : [])];
  const newestFirst = <Item extends { created: UnixSeconds }>(items: Item[]) =>
    items.toSorted((a, b) => b.created - a.created);
  const unique = <Item extends { id: string }>(items: Item[]) => [
    ...new Map(items.map((item) => [item.id, item])).values(),
  ];
  const charges = newestFirst(unique(holders.flatMap((each) => each.charges)));
  const invoices = newestFirst(person.flatMap((each) => each.invoices));
  const intents = unique(holders.flatMap((each) => each.paymentIntents));
  const sessions = newestFirst(unique(holders.flatMap((each) => each.checkoutSessions)));
  const subscriptions = newestFirst(person.flatMap((each) => each.subscriptions));
  const own = newestFirst(customer?.subscriptions ?? []);
  return {
    conversation,
    reading,
    matter: readMessage(conversation),
    customer,
    now,
    person,
    ownIds: person.filter((each) => isOnAddressOf(customer, each)).map((each) => each.customer.id),
    colleagues: colleaguesOf(reading).filter((each) => each.subscriptions.some(isLive)),
    live: own.filter(isLive),
    ended: own.filter(({ status }) => status === 'canceled'),
    invoices,
    subscriptions,
    charges,
    checkoutSessions: sessions,
    disputes: unique(holders.flatMap((each) => each.disputes)),
    creditNotes: unique(person.flatMap((each) => each.creditNotes)),
    warnings: unique(holders.flatMap((each) => each.fraudWarnings)),
    overlaps: findOverlaps(person, now),
    doubles: findDoubleCharges(charges, invoices),
    holds: findHolds(charges, intents),
    failedBeside: findFailedBeside(charges),
    owed: customer ? findOwedInvoices(customer) : [],
    lapsed: findLapsedCheckout(
      { checkoutSessions: sessions, charges, now },
      customer?.subscriptions ?? [],
    ),
    afterEnd: customer ? findAfterEnd(customer) : [],
  };
}

function isOnAddressOf(customer: CustomerReading | null, other: CustomerReading): boolean {
  if (customer === other) return true;
  const [ours, theirs] = [customer?.customer.email, other.customer.email];
  return Boolean(ours && theirs) && compareAddresses(ours ?? '', theirs ?? '') !== 'different';
}

/** The worst thing that is wrong with a payment; processing and merely open invoices are not wrong. */
export function worstOwed({ owed }: CaseFacts): OwedInvoice | null {
  return owed.find(({ state }) => state !== 'processing' && state !== 'open') ?? null;
}

/** A payment on its way, where nothing else is wrong: its object and its amount. */
export function processingPayment(facts: CaseFacts): { id: string; amount: Money } | null {
  if (worstOwed(facts)) return null;
  const owed = facts.owed.find(({ state }) => state === 'processing');
  if (owed) {
    const { id, amountRemaining, currency } = owed.invoice;
    return { id, amount: { amount: amountRemaining, currency } };
  }
  const pending = facts.charges.find(({ status }) => status === 'pending');
  if (!pending) return null;
  return { id: pending.id, amount: { amount: pending.amount, currency: pending.currency } };
}

export function productName(facts: CaseFacts, productId: string | null | undefined): string | null {
  return facts.reading.products[productId ?? '']?.name ?? null;
}

/** What a subscription is called: the product of its first licensed item. */
export function planName(facts: CaseFacts, subscription: Subscription | null): string | null {
  const items = subscription?.items ?? [];
  const item = items.find(({ usage }) => usage === 'licensed') ?? items[0];
  return productName(facts, item?.productId) ?? item?.nickname ?? null;
}

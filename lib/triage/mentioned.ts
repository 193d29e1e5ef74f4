import type { UnixSeconds } from '../billing/amounts';
import type { Charge } from '../billing/charge';
import type { Invoice } from '../billing/invoice';
import { majorUnits } from '../billing/money';
import type { Mentions } from './message/matter';

/** A day named in a mail and the day Stripe recorded may differ by the time zone and the bank's booking. */
const DAYS_OFF = 2;

/** The charges that the message names by amount, day or card, best match first; all of them where it names none. */
export function mentionedCharges(charges: Charge[], mentions: Mentions): Charge[] {
  return best(charges, (charge) => [
    score(mentions.amounts, ({ value }) => sameAmount(value, charge.amount, charge.currency)),
    score(mentions.days, (day) => onDay(charge.created, day)),
    score(mentions.last4, (last4) => charge.card?.last4 === last4),
  ]);
}

/** The invoices that the message names by amount or day; all of them where it names none. */
export function mentionedInvoices(invoices: Invoice[], mentions: Mentions): Invoice[] {
  return best(invoices, ({ total, amountPaid, amountDue, currency, created }) => [
    score(mentions.amounts, ({ value }) =>
      [total, amountPaid, amountDue].some((amount) => sameAmount(value, amount, currency)),
    ),
    score(mentions.days, (day) => onDay(created, day)),
  ]);
}

export function namesSomething({ amounts, days, last4 }: Mentions): boolean {
  return amounts.length + days.length + last4.length > 0;
}

function best<Item>(items: Item[], scores: (item: Item) => number[]): Item[] {
  const scored = items.map((item) => ({ item, score: scores(item).reduce((a, b) => a + b, 0) }));
  const top = Math.max(0, ...scored.map(({ score }) => score));
  return scored.filter((each) => each.score === top).map(({ item }) => item);
}

function score<Named>(named: Named[], matches: (each: Named) => boolean): number {
  return named.some(matches) ? 1 : 0;
}

/**
 * @param value as the message writes it, in major units
 * @param amount minor units
 */
export function sameAmount(value: string, amount: number, currency: string): boolean {
  const charged = Number(majorUnits({ amount: Math.abs(amount), currency }));
  // `1.234` is a thousand and more in one half of Europe, and dinars with three decimals elsewhere.
  const thousands = /\.\d{3}$/.test(value) && Number(value.replace('.', '')) === charged;
  return Number(value) === charged || thousands;
}

function onDay(at: UnixSeconds, day: Mentions['days'][number]): boolean {
  const date = new Date(at * 1000);
  if (day.year !== null && day.year !== date.getUTCFullYear()) return false;
  if (day.day === null) return date.getUTCMonth() + 1 === day.month;
  const year = day.year ?? date.getUTCFullYear();
  const named = Date.UTC(year, day.month - 1, day.day) / 1000;
  return Math.abs(at - named) <= DAYS_OFF * 86_400;
}

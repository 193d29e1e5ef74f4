import type { Currency } from '../billing/amounts';
import { type CalendarDay, readDay } from './calendar-day';

export interface CardPayment {
  last4: string;
  /** In major units as written (`"29.00"`); the currency where it was named. */
  amount: { decimal: string; currency: Currency | null } | null;
  day: CalendarDay | null;
}

const SIGNS = new Map([
  ['$', null],
  ['US$', 'usd'],
  ['€', 'eur'],
  ['£', 'gbp'],
  ['¥', null],
  ['₹', 'inr'],
  ['R$', 'brl'],
  ['A$', 'aud'],
  ['C$', 'cad'],
  ['CHF', 'chf'],
]);

/** Words around the digits that say nothing more. */
const FILLER =
  /\b(?:visa|mastercard|master|amex|american express|discover|diners|jcb|unionpay|maestro|card|ending|ends|in|with|last4|last|four|on|from|for|of)\b|[•*·…,;:#()]|\.{2,}|\bx{2,}/gi;

/**
 * What somebody reads off a card statement: four digits, with an amount or a day (`4242 29.00 EUR`,
 * `visa •••• 4242, 3 Nov 2026`). Null where either is missing: four digits alone belong to thousands.
 */
export function readCardPayment(text: string): CardPayment | null {
  const { day, rest } = readDay(text);
  const parts = rest
    .replace(/(\d),(\d{1,3})(?!\d)/g, '$1.$2')
    .replace(FILLER, ' ')
    .split(' ')
    .filter((part) => part !== '');
  const at = parts.findIndex((part) => /^\d{4}$/.test(part));
  const last4 = parts[at];
  if (last4 === undefined) return null;
  const others = parts.filter((_, place) => place !== at);
  const amount = readAmount(others.join(' '));
  if (others.length > 0 && amount === null) return null;
  return amount || day ? { last4, amount, day } : null;
}

const AMOUNT = /^(\D{0,3}?)\s?(\d{1,9}(?:\.\d{1,3})?)\s?(\D{0,3})$/;

function readAmount(text: string): CardPayment['amount'] {
  const match = AMOUNT.exec(text.trim());
  if (!match) return null;
  const [, before = '', decimal = '', after = ''] = match;
  if (before.trim() !== '' && after.trim() !== '') return null;
  const word = (before + after).trim();
  if (word === '') return { decimal, currency: null };
  const sign = SIGNS.get(word.toUpperCase());
  if (sign !== undefined) return { decimal, currency: sign };
  return /^[a-z]{3}$/i.test(word) ? { decimal, currency: word.toLowerCase() } : null;
}

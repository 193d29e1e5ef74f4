import { readAddress } from './address';
import { cardNumbersIn } from './card-number';
import { type CardPayment, readCardPayment } from './card-payment';
import { INVISIBLE } from './invisible';

/** Stripe's objects that lead to a customer by their id. */
export type ObjectKind =
  | 'customer'
  | 'subscription'
  | 'invoice'
  | 'charge'
  | 'payment_intent'
  | 'checkout_session'
  | 'refund'
  | 'dispute';

/** What an operator can look somebody up by. */
export type Identifier =
  | { kind: 'email'; email: string }
  | { kind: ObjectKind; id: string }
  /** As it stands on an invoice or a receipt; the two look alike. */
  | { kind: 'number'; number: string }
  /** What a card statement shows: the last four digits, with the amount or the day. */
  | ({ kind: 'card_payment' } & CardPayment)
  /** A user name elsewhere (GitHub), kept in the customer's metadata. */
  | { kind: 'username'; username: string }
  /** Anything else: a name, a number of an unusual form, or what stands in the metadata. */
  | { kind: 'text'; text: string };

const PREFIXES: readonly [ObjectKind, RegExp][] = [
  ['customer', /^cus_[A-Za-z0-9]+$/],
  ['subscription', /^sub_[A-Za-z0-9]+$/],
  ['invoice', /^in_[A-Za-z0-9]+$/],
  ['charge', /^(ch|py)_[A-Za-z0-9]+$/],
  ['payment_intent', /^pi_[A-Za-z0-9]+$/],
  ['checkout_session', /^cs_(live|test)_[A-Za-z0-9]+$/],
  ['refund', /^(re|pyr)_[A-Za-z0-9]+$/],
  ['dispute', /^(dp|du)_[A-Za-z0-9]+$/],
];

/** An invoice number (`A1B2C3D4-0007`, `INV-2026-014`) or a receipt number (`2831-4402`). */
const NUMBER = /^(?=.*\d{3})[A-Z0-9]+(?:[-/][A-Z0-9]+)*[-/]\d{3,}$/i;

const USERNAME =
  /^(?:@|github:\s*|(?:https?:\/\/)?(?:www\.)?github\.com\/)([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))\/?$/i;

/** Stripe's search compares no fewer characters than this. */
const SHORTEST_TEXT = 3;
const LONGEST_TEXT = 200;

/**
 * Reads what was typed or clicked; null where it is nothing to look up by: too short, four digits alone, or a
 * whole card number, which must never be sent.
 */
export function readIdentifier(typed: string): Identifier | null {
  const text = typed.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  if (text.length > LONGEST_TEXT || cardNumbersIn(text).length > 0) return null;
  const email = readAddress(text);
  if (email !== null) return { kind: 'email', email };
  const object = readObjectId(text);
  if (object) return object;
  const bare = text.replace(/^(?:#|no\.?\s|nr\.?\s)\s*/i, '');
  if (NUMBER.test(bare)) return { kind: 'number', number: bare };
  const payment = readCardPayment(text);
  if (payment) return { kind: 'card_payment', ...payment };
  const username = USERNAME.exec(text)?.[1];
  if (username) return { kind: 'username', username };
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters < SHORTEST_TEXT || /^\d{4}$/.test(text)) return null;
  return looksLikeId(text) ? null : { kind: 'text', text };
}

/** An id alone, or as the last part of a Dashboard page's address. */
function readObjectId(text: string): Identifier | null {
  const page = /^https:\/\/dashboard\.stripe\.com\/([^\s?#]+)/.exec(text)?.[1];
  const candidates = page === undefined ? [text] : page.split('/').reverse();
  for (const candidate of candidates) {
    for (const [kind, pattern] of PREFIXES) {
      if (pattern.test(candidate)) return { kind, id: candidate };
    }
  }
  return null;
}

/** Another of Stripe's ids, a key, or a broken one: nothing that a name search should be asked for. */
function looksLikeId(text: string): boolean {
  return /^[a-z]{2,6}_[A-Za-z0-9_]+/.test(text) || /^https?:\/\//.test(text);
}

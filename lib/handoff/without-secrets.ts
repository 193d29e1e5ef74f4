import { cardNumbersIn } from '../identify/card-number';
import { CONTROL, INVISIBLE } from '../identify/invisible';

const KEY = /\b(?:[srp]k_(?:live|test)_|whsec_)[A-Za-z0-9]{6,}/g;

/**
 * A text without card numbers, Stripe keys, invisible and control characters: what customers paste into a
 * subject must not travel on with the handoff. Line breaks are kept.
 */
export function withoutSecrets(text: string): string {
  const clean = text.replace(INVISIBLE, '').replace(CONTROL, ' ').replace(KEY, '[key removed]');
  // Digits in other scripts are only recognised in their plain form, so the text is kept in it where one is found.
  const readable = cardNumbersIn(clean).length > 0 ? clean.normalize('NFKC') : clean;
  return cardNumbersIn(readable).reduce(
    (rest, number) => rest.replaceAll(number, '[card number removed]'),
    readable,
  );
}

/**
 * The same for every text inside a value. In an address of a page, which goes by the name of `url`, digits are left
 * as they are, so that it still leads there; a key is removed from it all the same.
 */
export function deepWithoutSecrets<T>(value: T): T {
  return clean(value, '') as T;
}

function clean(value: unknown, name: string): unknown {
  if (typeof value === 'string')
    return name === 'url' && isAddress(value)
      ? value.replace(KEY, '[key removed]')
      : withoutSecrets(value);
  if (Array.isArray(value)) return value.map((each) => clean(each, ''));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, clean(each, key)]));
}

function isAddress(text: string): boolean {
  return /^https:\/\/\S+$/.test(text);
}

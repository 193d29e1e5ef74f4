import { cardNumbersIn } from '../identify/card-number';
import { CONTROL, INVISIBLE } from '../identify/invisible';
import { amountsIn } from './lint/amounts-in';
import { stripeIdsIn } from './lint/stripe-id';

/**
 * A name from Stripe as it may stand in a sentence: one line, nothing invisible, at most 60 characters.
 * Null where nothing is left, and where it holds what a reply must not: markup, a template, an address, an id, a
 * card number, or an amount that would read as if it were charged.
 */
export function plainName(value: string | null | undefined): string | null {
  const text = (value ?? '')
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(CONTROL, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!text || text.length > 60 || /[<>{}[\]\\`|@]|\*\*|:\/\/|www\.|&\w+;/i.test(text)) return null;
  const told = [...cardNumbersIn(text), ...stripeIdsIn(text), ...amountsIn(text, [])];
  return told.length > 0 ? null : text;
}

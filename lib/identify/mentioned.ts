import { foldAddress } from './address';
import { cardNumbersIn } from './card-number';

/** Bounded, because a message may be one long word. */
const MENTIONED =
  /\b(?:cus|sub|in|ch|py|pi|re|dp|du)_[A-Za-z0-9]{6,64}\b|\bcs_(?:live|test)_[A-Za-z0-9]{6,80}\b|(?<![^\s@<>"'(),;:])[^\s@<>"'(),;:]{1,64}@[^\s@<>"'(),;:]{1,190}\.[A-Za-z]{2,24}|(?<![\w-])(?=[A-Z0-9]{0,11}[A-Z])[A-Z0-9]{4,12}-\d{4,6}(?![\w-])/g;

/** More than this many in one message is noise, or bait. */
const MENTIONED_LIMIT = 8;

/**
 * The addresses, Stripe ids and invoice numbers that a message mentions, other than `except`. They are claims of
 * whoever wrote: shown as inert chips, looked up only when the operator clicks one.
 */
export function mentionedIdentifiers(message: string, except: string | null): string[] {
  const own = except === null ? null : foldAddress(except);
  const found = (message.match(MENTIONED) ?? []).filter(
    (each) => foldAddress(each) !== own && cardNumbersIn(each).length === 0,
  );
  return [...new Set(found)].slice(0, MENTIONED_LIMIT);
}

import { looksLikeAddress } from './address';

/** What an operator can look somebody up by. */
export type Identifier =
  | { kind: 'email'; email: string }
  | { kind: 'customer' | 'subscription' | 'invoice' | 'charge' | 'payment_intent'; id: string };

const PREFIXES = [
  ['customer', /^cus_[A-Za-z0-9]+$/],
  ['subscription', /^sub_[A-Za-z0-9]+$/],
  ['invoice', /^in_[A-Za-z0-9]+$/],
  ['charge', /^(ch|py)_[A-Za-z0-9]+$/],
  ['payment_intent', /^pi_[A-Za-z0-9]+$/],
] as const;

/** Reads what was typed or clicked; null where it is neither an address nor a Stripe id we can follow. */
export function readIdentifier(text: string): Identifier | null {
  const trimmed = text.trim();
  for (const [kind, pattern] of PREFIXES) if (pattern.test(trimmed)) return { kind, id: trimmed };
  return looksLikeAddress(trimmed) ? { kind: 'email', email: trimmed } : null;
}

/** Bounded, because a message may be one long word. */
const MENTIONED =
  /\b(?:cus|sub|in|ch|py|pi)_[A-Za-z0-9]{6,64}\b|(?<![^\s@<>"'(),;:])[^\s@<>"'(),;:]{1,64}@[^\s@<>"'(),;:]{1,190}\.[A-Za-z]{2,24}/g;

/** More than this many in one message is noise, or bait. */
const MENTIONED_LIMIT = 8;

/**
 * The addresses and Stripe ids that a message mentions, other than `except`. They are claims of whoever wrote:
 * shown as inert chips, looked up only when the operator clicks one.
 */
export function mentionedIdentifiers(message: string, except: string | null): string[] {
  const found = new Set(message.match(MENTIONED) ?? []);
  if (except !== null) found.delete(except);
  return [...found].slice(0, MENTIONED_LIMIT);
}

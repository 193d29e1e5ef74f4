/** Why a pasted text was refused before it was stored or sent. */
export type ConnectRefusal =
  | 'empty'
  | 'secret_key'
  | 'publishable_key'
  | 'webhook_secret'
  | 'other_stripe_key'
  | 'not_a_key'
  | 'truncated';

export type KeyReading =
  | { kind: 'restricted'; key: string; mode: 'live' | 'test' }
  | { kind: 'refused'; because: ConnectRefusal };

const RESTRICTED = /^rk_(live|test)_([A-Za-z0-9]+)$/;

/** Stripe's keys are longer than this; a shorter one lost its end when it was copied. */
const SHORTEST_SECRET_PART = 16;

/**
 * Accepts restricted keys only: everything else could do more than Billside needs, or is no key.
 *
 * @see https://docs.stripe.com/keys#limit-access
 */
export function readRestrictedKey(pasted: string): KeyReading {
  const text = pasted.trim();
  if (text === '') return { kind: 'refused', because: 'empty' };
  const match = RESTRICTED.exec(text);
  if (match?.[1] && match[2]) {
    if (match[2].length < SHORTEST_SECRET_PART) return { kind: 'refused', because: 'truncated' };
    return { kind: 'restricted', key: text, mode: match[1] as 'live' | 'test' };
  }
  return { kind: 'refused', because: refusal(text) };
}

function refusal(text: string): ConnectRefusal {
  if (/^sk_/.test(text)) return 'secret_key';
  if (/^pk_/.test(text)) return 'publishable_key';
  if (/^whsec_/.test(text)) return 'webhook_secret';
  if (/^(ek|acct|rak|uk|oacli)_/.test(text)) return 'other_stripe_key';
  return 'not_a_key';
}

import { Refusal } from './refusal';

const RESTRICTED_KEY = /^rk_(live|test)_[A-Za-z0-9]+$/;

/**
 * The key of a request, if it is a restricted key of this account's mode.
 *
 * @throws Refusal 401 in Stripe's words, with the key masked
 */
export function authenticate(headers: Headers, mode: 'live' | 'test'): string {
  const key = keyOf(headers);
  if (key === null) throw new Refusal({ status: 401, message: NO_KEY });
  if (RESTRICTED_KEY.exec(key)?.[1] !== mode) throw invalidKey(key);
  return key;
}

/** The key as it was sent, or null. */
export function keyOf(headers: Headers): string | null {
  return /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? null;
}

export function invalidKey(key: string): Refusal {
  return new Refusal({ status: 401, message: `Invalid API Key provided: ${masked(key)}` });
}

export function expiredKey(key: string): Refusal {
  return new Refusal({
    status: 401,
    code: 'api_key_expired',
    message: `Expired API Key provided: ${masked(key)}`,
  });
}

/** `rk_test_` and the last four, stars between. */
export function masked(key: string): string {
  const start = /^[a-z]{2}_(?:live|test)_/.exec(key)?.[0] ?? '';
  const secret = key.slice(start.length);
  const end = secret.length > 4 ? secret.slice(-4) : '';
  return start + '*'.repeat(secret.length - end.length) + end;
}

const NO_KEY =
  'You did not provide an API key. You need to provide your API key in the Authorization header, ' +
  "using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY'). See https://docs.stripe.com/api#authentication " +
  'for details, or we can help at https://support.stripe.com/.';

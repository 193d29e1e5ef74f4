import { expiredKey, invalidKey } from './authenticate';
import { type BrokenAnswer, cut, malformed, page, truncated, wrongShape } from './broken-answer';
import { permissionMissing } from './permissions';
import { lockTimeout, type RateLimitedReason, rateLimited } from './rate-limit-refusal';
import { Refusal } from './refusal';

/** What can go wrong between Billside and Stripe. */
export type Fault = FaultKind & {
  /** Only requests whose path matches; all of them where it is left out. */
  paths?: RegExp;
  /** Only so many of them, the first ones; all of them where it is left out. */
  times?: number;
};

type FaultKind =
  | { kind: 'invalid_key' }
  | { kind: 'expired_key' }
  | { kind: 'ip_not_allowed' }
  /** An empty list: the variant of the message that names no permission. */
  | { kind: 'permission'; permissions: string[] }
  /** Two requests with one idempotency key at a time. */
  | { kind: 'conflict' }
  /** Null: a `lock_timeout`, which has no reason and may be retried. */
  | { kind: 'rate_limit'; reason: RateLimitedReason | null }
  /** Stripe's own error; 500 unless told. */
  | { kind: 'server_error'; status?: 500 | 502 | 503 }
  /** Never answers; ends only with the caller's signal. */
  | { kind: 'timeout' }
  | { kind: 'malformed' }
  /** The true answer, well begun and ended early. */
  | { kind: 'truncated' }
  /** The connection breaks in the middle of the answer. */
  | { kind: 'cut' }
  | { kind: 'wrong_shape' }
  /** A page instead of an answer: a network's sign-in, or with 502 and 503 a proxy's. */
  | { kind: 'html'; status?: 200 | 502 | 503 }
  /** No connection: `fetch` rejects. */
  | { kind: 'dropped' };

/** The request that a fault strikes. */
interface Struck {
  key: string;
  signal: AbortSignal | null;
  /** The text of its true answer. @throws Refusal */
  answer(): string;
}

/**
 * Lets a fault happen.
 *
 * @returns what is sent instead, for the faults that answer
 * @throws Refusal, or what `fetch` rejects with
 */
export async function happen(fault: Fault, { key, signal, answer }: Struck): Promise<BrokenAnswer> {
  switch (fault.kind) {
    case 'invalid_key':
      throw invalidKey(key);
    case 'expired_key':
      throw expiredKey(key);
    case 'ip_not_allowed':
      throw new Refusal({
        status: 401,
        message: 'The API key provided does not allow requests from your IP address (192.0.2.7).',
      });
    case 'permission':
      throw permissionMissing(key, fault.permissions);
    case 'conflict':
      throw new Refusal({
        status: 409,
        type: 'idempotency_error',
        code: 'idempotency_key_in_use',
        message:
          'There is currently another in-progress request using this Idempotent Key. Please try again later.',
      });
    case 'rate_limit':
      throw fault.reason === null ? lockTimeout() : rateLimited(fault.reason);
    case 'server_error':
      throw new Refusal({
        status: fault.status ?? 500,
        type: 'api_error',
        message: 'An unknown error occurred.',
      });
    case 'timeout':
      return aborted(signal);
    case 'malformed':
      return malformed();
    case 'truncated':
      return truncated(answer());
    case 'cut':
      return cut(answer());
    case 'wrong_shape':
      return wrongShape();
    case 'html':
      return page(fault.status ?? 200);
    case 'dropped':
      throw new TypeError('Failed to fetch');
  }
}

/** Rejects when the signal aborts, with its reason; never resolves. */
export function aborted(signal: AbortSignal | null): Promise<never> {
  return new Promise((_, reject) => {
    if (signal?.aborted) reject(signal.reason);
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

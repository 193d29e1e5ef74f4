import { expiredKey, invalidKey } from './authenticate';
import { permissionMissing } from './permissions';
import { Refusal } from './refusal';

/** What can go wrong between Billside and Stripe. */
export type Fault = FaultKind & {
  /** Only requests whose path matches; all of them where it is left out. */
  paths?: RegExp;
};

type FaultKind =
  | { kind: 'invalid_key' }
  | { kind: 'expired_key' }
  | { kind: 'ip_not_allowed' }
  /** An empty list: the variant of the message that names no permission. */
  | { kind: 'permission'; permissions: string[] }
  /** Null: a `lock_timeout`, which has no reason and may be retried. */
  | { kind: 'rate_limit'; reason: RateLimitedReason | null }
  | { kind: 'server_error' }
  /** Never answers; ends only with the caller's signal. */
  | { kind: 'timeout' }
  /** The answer is cut off in the middle. */
  | { kind: 'malformed' }
  /** A proxy's page instead of an answer. */
  | { kind: 'html' }
  /** No connection: `fetch` rejects. */
  | { kind: 'dropped' };

export type RateLimitedReason =
  | 'global-rate'
  | 'endpoint-rate'
  | 'global-concurrency'
  | 'endpoint-concurrency'
  | 'resource-specific';

/** A body that is not Stripe's, sent with status 200. */
export interface BrokenBody {
  body: string;
  contentType: string;
}

/**
 * Lets a fault happen.
 *
 * @returns a body to send instead, for the faults that answer
 * @throws Refusal, or what `fetch` rejects with
 */
export async function happen(
  fault: Fault,
  key: string,
  signal: AbortSignal | null,
): Promise<BrokenBody> {
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
    case 'rate_limit':
      throw fault.reason === null ? lockTimeout() : rateLimited(fault.reason);
    case 'server_error':
      throw new Refusal({ status: 500, type: 'api_error', message: 'An unknown error occurred.' });
    case 'timeout':
      return aborted(signal);
    case 'malformed':
      return { body: '{"object": "list", "data": [{"id": "cus_', contentType: 'application/json' };
    case 'html':
      return {
        body: '<!doctype html><title>Sign in to the network</title>',
        contentType: 'text/html',
      };
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

function rateLimited(reason: RateLimitedReason): Refusal {
  return new Refusal({
    status: 429,
    code: 'rate_limit',
    message:
      'Request rate limit exceeded. Learn more about rate limits here https://docs.stripe.com/rate-limits.',
    headers: { 'stripe-rate-limited-reason': reason },
  });
}

function lockTimeout(): Refusal {
  return new Refusal({
    status: 429,
    code: 'lock_timeout',
    message:
      'This object cannot be accessed right now because another API request or Stripe process is currently accessing it.',
    headers: { 'stripe-should-retry': 'true' },
  });
}

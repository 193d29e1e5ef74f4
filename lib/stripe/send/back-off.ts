/** Why Stripe answered 429, by its header; `null` is a lock on one object, which has none. */
export type RateLimitReason = string | null;

/** What is held back meanwhile: everything, the endpoint, or only the request itself. */
export type HeldBack = 'everything' | 'endpoint' | 'request';

interface BackOff {
  held: HeldBack;
  /** Before each further attempt, in milliseconds; together less than the client's time-out. */
  waitsMs: readonly number[];
}

const RATE: readonly number[] = [1_000, 2_000, 4_000];
const CONCURRENCY: readonly number[] = [500, 1_000, 2_000];
const OBJECT: readonly number[] = [1_000, 2_000];

/**
 * How to wait, by the reason that Stripe gives. A rate is over in a second and asks everybody to slow down; a
 * concurrency limit ends with the requests under way; a limit on one object concerns that object only.
 *
 * @see https://docs.stripe.com/rate-limits#rate-limiter-reasons
 */
export function backOffOf(reason: RateLimitReason): BackOff {
  switch (reason) {
    case 'endpoint-rate':
      return { held: 'endpoint', waitsMs: RATE };
    case 'endpoint-concurrency':
      return { held: 'endpoint', waitsMs: CONCURRENCY };
    case 'global-concurrency':
      return { held: 'everything', waitsMs: CONCURRENCY };
    case 'resource-specific':
    case null:
      return { held: 'request', waitsMs: OBJECT };
    default:
      return { held: 'everything', waitsMs: RATE };
  }
}

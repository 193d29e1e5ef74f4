import { Refusal } from './refusal';

/** Why Stripe took no more requests; open, as new reasons may come. */
export type RateLimitedReason =
  | 'global-rate'
  | 'endpoint-rate'
  | 'global-concurrency'
  | 'endpoint-concurrency'
  | 'resource-specific';

/** @see https://docs.stripe.com/rate-limits */
export function rateLimited(reason: RateLimitedReason): Refusal {
  return new Refusal({
    status: 429,
    code: 'rate_limit',
    message:
      'Request rate limit exceeded. Learn more about rate limits here https://docs.stripe.com/rate-limits.',
    headers: { 'stripe-rate-limited-reason': reason },
  });
}

/** Has no reason, and may be tried again at once. */
export function lockTimeout(): Refusal {
  return new Refusal({
    status: 429,
    code: 'lock_timeout',
    message:
      'This object cannot be accessed right now because another API request or Stripe process is currently accessing it.',
    headers: { 'stripe-should-retry': 'true' },
  });
}

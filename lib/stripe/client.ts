import Stripe from 'stripe';
import { STRIPE_API_VERSION } from './api-version';
import { requireStripesAnswer } from './not-stripes-answer';

/** An operator waits for this answer; and a background worker is stopped after 30 idle seconds. */
const TIMEOUT_MS = 15_000;

/**
 * None: an operator is told at once and tries again with a click, instead of waiting through a time-out twice.
 * The client still repeats a request whose connection was closed.
 */
const RETRIES = 0;

/**
 * Stripe's own client, for the browser: `fetch`, no telemetry, the pinned version.
 *
 * @param key a restricted key
 * @param send what carries the requests: the browser's `fetch`, or the embedded Stripe's
 */
export function createStripe(key: string, send: typeof fetch): Stripe {
  return new Stripe(key, {
    apiVersion: STRIPE_API_VERSION,
    httpClient: Stripe.createFetchHttpClient(async (input, init) =>
      requireStripesAnswer(await send(input, init)),
    ),
    maxNetworkRetries: RETRIES,
    timeout: TIMEOUT_MS,
    telemetry: false,
  });
}

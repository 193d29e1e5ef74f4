import Stripe from 'stripe';
import { createSandbox, type SandboxOptions } from '../../../lib/stripe/sandbox/sandbox';
import { seedObjects } from '../../../lib/stripe/sandbox/seed/seed-objects';

/** 20 November 2026, 12:03 UTC. */
export const NOW = 1_795_176_180;

/** Made when the tests run: no text in this repository looks like a key. */
export const madeUpKey = (mode: 'live' | 'test' = 'test') => `rk_${mode}_${'x'.repeat(24)}`;

/** The real Stripe client on a sandbox; the sample account unless told otherwise. */
export function connect(options: Partial<SandboxOptions> = {}, key = madeUpKey()) {
  const sandbox = createSandbox({
    objects: options.objects ?? seedObjects(NOW),
    mode: 'test',
    now: () => NOW,
    ...options,
  });
  const stripe = new Stripe(key, {
    apiVersion: '2026-10-28.endive',
    httpClient: Stripe.createFetchHttpClient(sandbox.fetch),
    maxNetworkRetries: 0,
    telemetry: false,
  });
  return { sandbox, stripe };
}

/** What the call was refused with. */
export async function refusalOf(call: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof Stripe.errors.StripeError) return error;
  throw new Error(`Expected a Stripe error, got ${String(error)}`);
}

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStripe } from '../../lib/stripe/client';
import { nameFailure } from '../../lib/stripe/name-failure';
import { createSandbox } from '../../lib/stripe/sandbox/sandbox';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('gives up after fifteen seconds and says so', async () => {
  const sandbox = createSandbox({ objects: {}, mode: 'test', now: () => 1_795_000_000 });
  sandbox.setFault({ kind: 'timeout' });
  const stripe = createStripe(`rk_${'test'}_${'t1'.repeat(12)}`, sandbox.fetch);
  const failed = stripe.customers.list({ limit: 1 }).then(
    () => 'it answered',
    (error: unknown) => nameFailure(error),
  );
  await vi.advanceTimersByTimeAsync(14_900);
  const early = await Promise.race([failed, Promise.resolve('still waiting')]);
  expect(early).toBe('still waiting');
  await vi.advanceTimersByTimeAsync(200);
  expect(await failed).toMatchObject({ kind: 'stripe_error', because: 'timeout' });
  expect(sandbox.requests).toHaveLength(1);
});

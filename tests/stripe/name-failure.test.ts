import { describe, expect, it } from 'vitest';
import type { StripeFailure } from '../../lib/billing/failure';
import { createStripe } from '../../lib/stripe/client';
import { missingPermissions, nameFailure } from '../../lib/stripe/name-failure';
import type { Fault } from '../../lib/stripe/sandbox/faults';
import { createSandbox } from '../../lib/stripe/sandbox/sandbox';

const key = `rk_${'test'}_${'f4'.repeat(12)}`;

async function failureOf(fault: Fault): Promise<StripeFailure> {
  const sandbox = createSandbox({ objects: {}, mode: 'test', now: () => 1_795_000_000 });
  sandbox.setFault(fault);
  return createStripe(key, sandbox.fetch)
    .customers.list({ limit: 1 })
    .then(
      () => {
        throw new Error('it answered');
      },
      (error: unknown) => nameFailure(error),
    );
}

const matrix: [string, Fault, Partial<StripeFailure>][] = [
  ['a wrong key', { kind: 'invalid_key' }, { kind: 'key_rejected', because: 'invalid' }],
  ['a rolled key', { kind: 'expired_key' }, { kind: 'key_rejected', because: 'expired' }],
  [
    'an address list',
    { kind: 'ip_not_allowed' },
    { kind: 'key_rejected', because: 'ip_not_allowed' },
  ],
  [
    'a missing permission',
    { kind: 'permission', permissions: ['rak_customer_read'] },
    { kind: 'permission_missing', permissions: ['rak_customer_read'] },
  ],
  [
    'a missing permission that Stripe does not name',
    { kind: 'permission', permissions: [] },
    { kind: 'permission_missing', permissions: [] },
  ],
  [
    'too many requests',
    { kind: 'rate_limit', reason: 'global-rate' },
    { kind: 'rate_limited', reason: 'global-rate' },
  ],
  ['an error of Stripe’s', { kind: 'server_error' }, { kind: 'stripe_error', because: 'server' }],
  ['a cut-off answer', { kind: 'malformed' }, { kind: 'stripe_error', because: 'malformed' }],
  ['a proxy’s page', { kind: 'html' }, { kind: 'stripe_error', because: 'malformed' }],
  ['no connection', { kind: 'dropped' }, { kind: 'offline' }],
];

describe('nameFailure', () => {
  it.each(matrix)('%s', async (_, fault, failure) => {
    expect(await failureOf(fault)).toMatchObject(failure);
  });

  it('gives the request id that Stripe’s support asks for', async () => {
    expect(await failureOf({ kind: 'server_error' })).toMatchObject({
      requestId: expect.stringMatching(/^req_/),
    });
  });

  it('throws what is no failure of Stripe’s: a bug must not look like an outage', () => {
    expect(() => nameFailure(new RangeError('ours'))).toThrow('ours');
  });
});

describe('missingPermissions', () => {
  it.each([
    ["Having the 'rak_subscription_read' permission would allow this", ['rak_subscription_read']],
    ["Having the 'rak_a', 'rak_b' permissions would allow this", ['rak_a', 'rak_b']],
    ['This is a restricted API key, but the required permissions are not available', []],
  ])('%s', (message, slugs) => {
    expect(missingPermissions(message)).toEqual(slugs);
  });
});

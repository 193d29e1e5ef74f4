import Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import { createStripe } from '../../../lib/stripe/client';
import { readRefusal } from '../../../lib/stripe/permissions/read-refusal';
import type { PermissionState } from '../../../lib/vault/key-permissions';
import { madeUpKey } from '../sandbox/connect';

const LACKS =
  "The provided key 'rk_test_***wXyZ' does not have the required permissions for this endpoint on account 'acct_1'.";

/** What the real client makes of an answer. */
async function stateOf(status: number, body: unknown): Promise<PermissionState> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = text.startsWith('<') ? 'text/html' : 'application/json';
  const answer = new Response(text, { status, headers: { 'content-type': type } });
  return createStripe(madeUpKey(), async () => answer)
    .rawRequest('GET', '/v1/customers?limit=1')
    .then(
      () => ({ kind: 'allowed' }) as const,
      (error: unknown) => readRefusal(error),
    );
}

const refused = (message: string, code?: string) => ({
  error: { type: 'invalid_request_error', message, ...(code && { code }) },
});

describe('a 403', () => {
  it.each<[string, string, Extract<PermissionState, { kind: 'missing' }>]>([
    [
      'that names the permission',
      `${LACKS} Having the 'rak_dispute_read' permission would allow this request to continue.`,
      { kind: 'missing', permissions: ['rak_dispute_read'], grantable: true },
    ],
    [
      'that names alternatives',
      `${LACKS} Having the 'rak_billing_cadence_read', 'rak_subscription_read' permissions would allow this request to continue.`,
      {
        kind: 'missing',
        permissions: ['rak_billing_cadence_read', 'rak_subscription_read'],
        grantable: true,
      },
    ],
    ['that names none', LACKS, { kind: 'missing', permissions: [], grantable: true }],
    [
      'that names none, in more words',
      `${LACKS} Having more permissions would allow this request to continue.`,
      { kind: 'missing', permissions: [], grantable: true },
    ],
    [
      'of an endpoint closed to restricted keys',
      `${LACKS}  This is a restricted API key, but the required permissions are not available for use by restricted keys.`,
      { kind: 'missing', permissions: [], grantable: false },
    ],
    [
      'of a closed endpoint, in fewer words',
      'This is a restricted API key, but the required permissions are not available for use by restricted keys.',
      { kind: 'missing', permissions: [], grantable: false },
    ],
  ])('%s', async (_, message, state) => {
    expect(await stateOf(403, refused(message))).toEqual(state);
  });

  it('about something else says nothing of the permission', async () => {
    const state = await stateOf(403, refused('This account is closed.'));
    expect(state).toMatchObject({
      kind: 'unknown',
      because: { kind: 'stripe_error', because: 'refused', status: 403 },
    });
  });
});

describe('any other answer', () => {
  it.each([404, 400])(
    'of a missing object (%i) tells that the permission is there',
    async (status) => {
      const body = refused("No such customer: 'cus_x'", 'resource_missing');
      expect(await stateOf(status, body)).toEqual({ kind: 'allowed' });
    },
  );

  it.each<[string, number, unknown, object]>([
    ['an unknown address', 404, refused('Unrecognized request URL'), { because: 'refused' }],
    ['a parameter', 400, refused('Invalid id', 'parameter_invalid'), { because: 'refused' }],
    ['too many requests', 429, refused('Slow down', 'rate_limit'), { kind: 'rate_limited' }],
    ['an outage', 500, { error: { type: 'api_error', message: 'Oops' } }, { because: 'server' }],
    ['a proxy’s page', 200, '<!doctype html>', { because: 'not_stripe' }],
    ['nothing', 200, 'null', { because: 'malformed' }],
    ['a wrong key', 401, refused('Invalid API Key provided'), { kind: 'key_rejected' }],
  ])('%s says nothing of the permission', async (_, status, body, because) => {
    expect(await stateOf(status, body)).toMatchObject({ kind: 'unknown', because });
  });

  it('no connection says nothing of the permission', () => {
    const error = new Stripe.errors.StripeConnectionError({ message: 'Failed to fetch' } as never);
    expect(readRefusal(error)).toEqual({ kind: 'unknown', because: { kind: 'offline' } });
  });

  it('a bug of ours is thrown on', () => {
    expect(() => readRefusal(new RangeError('ours'))).toThrow('ours');
  });
});

import Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../lib/stripe/sandbox/faults';
import { connect, madeUpKey, refusalOf } from './connect';

const { errors } = Stripe;

describe('a fault', () => {
  const cases: [Fault, typeof errors.StripeError, object][] = [
    [{ kind: 'invalid_key' }, errors.StripeAuthenticationError, { statusCode: 401 }],
    [
      { kind: 'expired_key' },
      errors.StripeAuthenticationError,
      {
        code: 'api_key_expired',
        message: expect.stringMatching(/^Expired API Key provided: rk_test_\*+/),
      },
    ],
    [
      { kind: 'ip_not_allowed' },
      errors.StripeAuthenticationError,
      { message: expect.stringContaining('does not allow requests from your IP address') },
    ],
    [
      { kind: 'permission', permissions: ['rak_dispute_read', 'rak_charge_read'] },
      errors.StripePermissionError,
      {
        message: expect.stringContaining(
          "Having the 'rak_dispute_read', 'rak_charge_read' permissions would allow",
        ),
      },
    ],
    [
      { kind: 'permission', permissions: [] },
      errors.StripePermissionError,
      { message: expect.not.stringContaining('Having') },
    ],
    [
      { kind: 'rate_limit', reason: 'endpoint-rate' },
      errors.StripeRateLimitError,
      {
        code: 'rate_limit',
        headers: expect.objectContaining({ 'stripe-rate-limited-reason': 'endpoint-rate' }),
      },
    ],
    [
      { kind: 'rate_limit', reason: null },
      errors.StripeRateLimitError,
      { code: 'lock_timeout', headers: expect.objectContaining({ 'stripe-should-retry': 'true' }) },
    ],
    [{ kind: 'server_error' }, errors.StripeAPIError, { statusCode: 500 }],
    [{ kind: 'malformed' }, errors.StripeAPIError, { message: expect.stringContaining('JSON') }],
    [{ kind: 'html' }, errors.StripeAPIError, { message: expect.stringContaining('JSON') }],
    [{ kind: 'dropped' }, errors.StripeConnectionError, {}],
  ];

  it.each(cases)('%j reaches the client as Stripe’s', async (fault, type, details) => {
    const { stripe, sandbox } = connect();
    sandbox.setFault(fault);
    const refusal = await refusalOf(stripe.customers.list());
    expect(refusal).toBeInstanceOf(type);
    expect(refusal).toMatchObject(details);
    sandbox.setFault(null);
    expect((await stripe.customers.list()).data.length).toBeGreaterThan(0);
  });

  it('may strike some paths only', async () => {
    const { stripe, sandbox } = connect();
    sandbox.setFault({ kind: 'server_error', paths: /^\/v1\/disputes/ });
    expect((await stripe.customers.list()).object).toBe('list');
    expect((await refusalOf(stripe.disputes.list())).statusCode).toBe(500);
  });
});

describe('time', () => {
  const headers = { authorization: `Bearer ${madeUpKey()}` };
  const customers = 'https://api.stripe.com/v1/customers';

  it('runs out only with the caller’s signal', async () => {
    const { sandbox } = connect();
    sandbox.setFault({ kind: 'timeout' });
    const { signal, abort } = aborter();
    const answered = sandbox.fetch(customers, { headers, signal });
    const stillWaiting = await Promise.race([answered, Promise.resolve('waiting')]);
    expect(stillWaiting).toBe('waiting');
    abort();
    await expect(answered).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('is asked of the given clock, so that one answer can overtake another', async () => {
    const waits: { ms: number; end: () => void }[] = [];
    const delay = (ms: number) => new Promise<void>((end) => waits.push({ ms, end }));
    const { sandbox } = connect({ delay, latencyMs: 5 });
    sandbox.setDelay(({ query }) => (query.email?.[0] === 'slow@x.example' ? 900 : 0));
    const order: string[] = [];
    const ask = (email: string) =>
      sandbox.fetch(`${customers}?email=${email}`, { headers }).then(() => order.push(email));
    const both = [ask('slow@x.example'), ask('fast@x.example')];
    expect(waits.map(({ ms }) => ms)).toEqual([905, 5]);
    waits[1]?.end();
    await both[1];
    waits[0]?.end();
    await Promise.all(both);
    expect(order).toEqual(['fast@x.example', 'slow@x.example']);
  });

  it('is not waited for after an abort', async () => {
    const { sandbox } = connect({ delay: () => new Promise(() => {}), latencyMs: 1 });
    const { signal, abort } = aborter();
    const answered = sandbox.fetch(customers, { headers, signal });
    abort();
    await expect(answered).rejects.toMatchObject({ name: 'AbortError' });
    await expect(sandbox.fetch(customers, { headers, signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

function aborter() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

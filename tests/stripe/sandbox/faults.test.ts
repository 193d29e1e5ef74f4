import Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../lib/stripe/sandbox/faults';
import { connect, madeUpKey, NOW, refusalOf } from './connect';

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
    [
      { kind: 'conflict' },
      errors.StripeAPIError,
      { statusCode: 409, code: 'idempotency_key_in_use', rawType: 'idempotency_error' },
    ],
    [{ kind: 'server_error' }, errors.StripeAPIError, { statusCode: 500 }],
    [{ kind: 'server_error', status: 502 }, errors.StripeAPIError, { statusCode: 502 }],
    [{ kind: 'server_error', status: 503 }, errors.StripeAPIError, { statusCode: 503 }],
    [{ kind: 'malformed' }, errors.StripeAPIError, { message: expect.stringContaining('JSON') }],
    [{ kind: 'html' }, errors.StripeAPIError, { message: expect.stringContaining('JSON') }],
    [
      { kind: 'html', status: 502 },
      errors.StripeAPIError,
      { message: expect.stringContaining('JSON') },
    ],
    [{ kind: 'truncated' }, errors.StripeAPIError, { message: expect.stringContaining('JSON') }],
    [{ kind: 'cut' }, errors.StripeConnectionError, {}],
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

  it('may answer in a shape that nobody asked for', async () => {
    const { stripe, sandbox } = connect();
    sandbox.setFault({ kind: 'wrong_shape' });
    const list = await stripe.customers.list();
    expect(list.data).toEqual([{ id: 7 }]);
    expect(await stripe.customers.retrieve('cus_x')).toHaveProperty('object', 'list');
  });

  it('may strike only the first requests that match', async () => {
    const { stripe, sandbox } = connect();
    sandbox.setFault({ kind: 'conflict', paths: /^\/v1\/customers/, times: 2 });
    const outcome = (call: Promise<unknown>) =>
      call.then(
        () => 200,
        (error) => error.statusCode,
      );
    expect(await outcome(stripe.customers.list())).toBe(409);
    expect(await outcome(stripe.charges.list())).toBe(200);
    expect(await outcome(stripe.customers.list())).toBe(409);
    expect(await outcome(stripe.customers.list())).toBe(200);
    sandbox.setFault({ kind: 'server_error', times: 1 });
    expect(await outcome(stripe.customers.list())).toBe(500);
    expect(await outcome(stripe.customers.list())).toBe(200);
  });

  it('may strike some paths only', async () => {
    const { stripe, sandbox } = connect();
    sandbox.setFault({ kind: 'server_error', paths: /^\/v1\/disputes/ });
    expect((await stripe.customers.list()).object).toBe('list');
    expect((await refusalOf(stripe.disputes.list())).statusCode).toBe(500);
  });
});

describe('what is left of an answer', () => {
  const customers = 'https://api.stripe.com/v1/customers';
  const headers = { authorization: `Bearer ${madeUpKey()}` };
  const { sandbox } = connect();
  const ask = async (fault: Fault | null) => {
    sandbox.setFault(fault);
    return await sandbox.fetch(customers, { headers });
  };

  it('is its beginning, where it was truncated', async () => {
    const whole = await (await ask(null)).text();
    const response = await ask({ kind: 'truncated' });
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(text.length).toBeGreaterThan(100);
    expect(text.length).toBeLessThan(whole.length);
    expect(whole.startsWith(text)).toBe(true);
    expect(() => JSON.parse(text)).toThrow();
  });

  it('is its beginning and then an error, where the connection was cut', async () => {
    const whole = await (await ask(null)).text();
    const response = await ask({ kind: 'cut' });
    expect(response.status).toBe(200);
    const reader = response.body?.getReader();
    const begun = new TextDecoder().decode((await reader?.read())?.value);
    expect(begun.length).toBeGreaterThan(100);
    expect(whole.startsWith(begun)).toBe(true);
    await expect(reader?.read()).rejects.toThrow('network error');
  });

  it('is a page, where a proxy answered', async () => {
    const response = await ask({ kind: 'html', status: 502 });
    expect(response.status).toBe(502);
    expect(response.headers.get('content-type')).toBe('text/html');
    expect(response.headers.get('request-id')).toBeNull();
    expect(await response.text()).toContain('Bad Gateway');
  });

  it('is the refusal, where there would have been one', async () => {
    sandbox.setFault({ kind: 'cut' });
    const response = await sandbox.fetch(`${customers}/cus_x`, { headers });
    expect(response.status).toBe(404);
  });
});

describe('the server’s clock', () => {
  const customers = 'https://api.stripe.com/v1/customers';
  const headers = { authorization: `Bearer ${madeUpKey()}` };
  const dateOf = (response: Response) => Date.parse(response.headers.get('date') ?? '') / 1000;

  it('stands on every answer', async () => {
    const { sandbox } = connect();
    const answers = [
      await sandbox.fetch(customers, { headers }),
      await sandbox.fetch(customers),
      await sandbox.fetch(`${customers}/cus_x`, { headers }),
      await sandbox.fetch(customers, { method: 'OPTIONS' }),
    ];
    sandbox.setFault({ kind: 'html' });
    answers.push(await sandbox.fetch(customers, { headers }));
    expect(answers.map(dateOf)).toEqual(answers.map(() => NOW));
    expect(answers[0]?.headers.get('date')).toBe('Fri, 20 Nov 2026 12:03:00 GMT');
  });

  it('may be a day off', async () => {
    const { sandbox, stripe } = connect();
    sandbox.setClockAhead(-86_400);
    expect(dateOf(await sandbox.fetch(customers, { headers }))).toBe(NOW - 86_400);
    const refusal = await refusalOf(stripe.customers.retrieve('cus_x'));
    expect(Date.parse(refusal.headers?.date ?? '') / 1000).toBe(NOW - 86_400);
    sandbox.setClockAhead(0);
    expect(dateOf(await sandbox.fetch(customers, { headers }))).toBe(NOW);
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

  it('can be a bench’s own, which then waits for nothing', async () => {
    let ms = 0;
    const delay = async (wanted: number) => {
      const due = ms + wanted;
      await Promise.resolve();
      ms = Math.max(ms, due);
    };
    const { stripe } = connect({ delay, latencyMs: 100 });
    await Promise.all([stripe.customers.list(), stripe.charges.list(), stripe.invoices.list()]);
    expect(ms).toBe(100);
    await stripe.customers.list();
    expect(ms).toBe(200);
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

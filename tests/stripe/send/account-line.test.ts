import { describe, expect, it } from 'vitest';
import type { Mode } from '../../../lib/billing/reading';
import type { Fault } from '../../../lib/stripe/sandbox/faults';
import { STRIPE_RATES } from '../../../lib/stripe/sandbox/rate-limiter';
import { createSandbox, type SandboxOptions } from '../../../lib/stripe/sandbox/sandbox';
import { createAccountLine, type SlowedDown } from '../../../lib/stripe/send/account-line';
import { createBudget, laneOf } from '../../../lib/stripe/send/budget';

const NOW = 1_795_170_000;

function lineTo(options: Partial<SandboxOptions> = {}, mode: Mode = 'test') {
  const sandbox = createSandbox({ objects: {}, mode, now: () => NOW, ...options });
  const waits: number[] = [];
  const slowed: SlowedDown[] = [];
  let requests = 0;
  const line = createAccountLine({
    key: `rk_${mode}_${'w4'.repeat(12)}`,
    mode,
    send: sandbox.fetch,
    localNow: () => NOW,
    wait: async (ms) => void waits.push(ms),
    onRequest: () => {
      requests += 1;
    },
  });
  const stripe = line.stripe(new AbortController().signal, (each) => void slowed.push(each));
  return { sandbox, line, stripe, waits, slowed, requests: () => requests };
}

const limited = (reason: Extract<Fault, { kind: 'rate_limit' }>['reason'], times?: number) =>
  ({ kind: 'rate_limit', reason, ...(times === undefined ? {} : { times }) }) satisfies Fault;

describe('a request that Stripe asks to slow down', () => {
  it.each([
    ['global-rate', [1_000, 2_000]],
    ['endpoint-rate', [1_000, 2_000]],
    ['global-concurrency', [500, 1_000]],
    ['endpoint-concurrency', [500, 1_000]],
    ['resource-specific', [1_000, 2_000]],
    [null, [1_000, 2_000]],
  ] as const)('for %s waits, says so and goes out again', async (reason, waited) => {
    const { sandbox, stripe, waits, slowed } = lineTo();
    sandbox.setFault(limited(reason, 2));
    expect((await stripe.customers.list()).data).toEqual([]);
    expect(waits).toEqual(waited);
    expect(slowed.map((each) => each.reason)).toEqual([reason, reason]);
    expect(sandbox.requests).toHaveLength(3);
  });

  it('gives up before the operator would wait longer than for an answer', async () => {
    const { sandbox, stripe, waits } = lineTo();
    sandbox.setFault(limited('global-rate'));
    await expect(stripe.customers.list()).rejects.toMatchObject({ statusCode: 429 });
    expect(waits.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(15_000);
  });

  it('is not sent again where it could change something', async () => {
    const { sandbox, stripe } = lineTo();
    sandbox.setFault(limited('global-rate'));
    await expect(stripe.customers.update('cus_x', {})).rejects.toMatchObject({ statusCode: 429 });
    expect(sandbox.requests).toHaveLength(1);
  });

  it('holds the others back only as far as the limit goes', async () => {
    const { sandbox, line } = lineTo();
    let release: () => void = () => undefined;
    const held = createAccountLine({
      key: `rk_${'test'}_${'w4'.repeat(12)}`,
      mode: 'test',
      send: sandbox.fetch,
      localNow: () => NOW,
      wait: () => new Promise((resolve) => (release = resolve)),
    });
    expect(line.now()).toBe(NOW);
    let told: () => void = () => undefined;
    const slowedDown = new Promise<void>((resolve) => (told = resolve));
    const stripe = held.stripe(new AbortController().signal, () => told());
    sandbox.setFault({ ...limited('endpoint-rate', 1), paths: /\/customers$/ });
    const first = stripe.customers.list();
    await slowedDown;
    const second = stripe.customers.list({ limit: 2 });
    // Another endpoint is not held.
    await stripe.products.list();
    expect(sandbox.requests.map(({ path }) => path)).toEqual(['/v1/customers', '/v1/products']);
    release();
    await Promise.all([first, second]);
    expect(sandbox.requests).toHaveLength(4);
  });
});

describe('a hold', () => {
  it('lasts as long as the longest that was asked for', async () => {
    const budget = createBudget('test');
    const url = 'https://api.stripe.com/v1/customers';
    let endLong: () => void = () => undefined;
    const long = new Promise<void>((resolve) => (endLong = resolve));
    const held = budget.hold(null, long);
    await budget.hold(null, Promise.resolve());
    let sent = false;
    const sending = budget.run(url, undefined, async () => {
      sent = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(sent).toBe(false);
    endLong();
    await Promise.all([held, sending]);
    expect(sent).toBe(true);
  });

  it('does not end because the ticket that met the limit was closed', async () => {
    const { sandbox } = lineTo();
    let over: () => void = () => undefined;
    const line = createAccountLine({
      key: `rk_${'test'}_${'w4'.repeat(12)}`,
      mode: 'test',
      send: sandbox.fetch,
      localNow: () => NOW,
      wait: () => new Promise((resolve) => (over = resolve)),
    });
    sandbox.setFault(limited('global-rate', 1));
    const closed = new AbortController();
    let told: () => void = () => undefined;
    const slowedDown = new Promise<void>((resolve) => (told = resolve));
    const first = line.stripe(closed.signal, () => told()).customers.list();
    await slowedDown;
    closed.abort();
    await expect(first).rejects.toThrow();
    const next = line.stripe(new AbortController().signal, () => undefined).products.list();
    await new Promise((resolve) => setImmediate(resolve));
    expect(sandbox.requests).toHaveLength(1);
    over();
    await next;
    expect(sandbox.requests).toHaveLength(2);
  });
});

describe('the budget', () => {
  it.each(['live', 'test'] as const)(
    'keeps below Stripe’s limits in %s mode, whatever is asked at once',
    async (mode) => {
      const limits = { ...STRIPE_RATES[mode], clock: () => performance.now() };
      const { stripe, slowed, requests } = lineTo({ limits }, mode);
      const asked = [
        ...Array.from({ length: 24 }, () => stripe.customers.list()),
        ...Array.from({ length: 18 }, () => stripe.customers.search({ query: 'name:"x"' })),
      ];
      await Promise.all(asked);
      expect(slowed).toEqual([]);
      expect(requests()).toBe(42);
    },
    20_000,
  );

  it.each([
    ['https://api.stripe.com/v1/customers?limit=1', 'customers'],
    ['https://api.stripe.com/v1/customers/cus_1', 'customers/:id'],
    ['https://api.stripe.com/v1/customers/cus_2', 'customers/:id'],
    ['https://api.stripe.com/v1/customers/search?query=x', 'search'],
    ['https://api.stripe.com/v1/charges/search?query=x', 'search'],
    ['https://api.stripe.com/v1/billing_portal/configurations', 'billing_portal/configurations'],
  ])('takes %s for %s', (url, lane) => {
    expect(laneOf(url)).toBe(lane);
  });

  it('drops what waits when its ticket is gone', async () => {
    const { sandbox, line } = lineTo();
    const gone = new AbortController();
    const stripe = line.stripe(gone.signal, () => undefined);
    const asked = Array.from({ length: 40 }, () => stripe.customers.list());
    gone.abort();
    await Promise.allSettled(asked);
    expect(sandbox.requests.length).toBeLessThanOrEqual(18);
  });
});

describe('the clock', () => {
  it.each([
    ['a day behind', 86_400, 86_400],
    ['a day ahead', -86_400, -86_400],
    ['four minutes off, which is right enough', 240, 0],
  ])('of a computer %s', async (_, ahead, behind) => {
    const { sandbox, line, stripe } = lineTo();
    sandbox.setClockAhead(ahead);
    expect(line.clockBehindSeconds()).toBe(0);
    await stripe.customers.list();
    expect(line.clockBehindSeconds()).toBe(behind);
    expect(line.now()).toBe(NOW + behind);
  });
});

import Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import { type RateLimits, STRIPE_RATES } from '../../../lib/stripe/sandbox/rate-limiter';
import { connect, madeUpKey, refusalOf } from './connect';
import { richAccount } from './rich-account';

/** A sandbox whose milliseconds pass only when the test says so. */
function limited(limits: Omit<RateLimits, 'clock'>, latencyMs = 0) {
  const time = { ms: 0 };
  const waiting: (() => void)[] = [];
  const connected = connect({
    objects: richAccount(),
    limits: { ...limits, clock: () => time.ms },
    latencyMs,
    delay: () => new Promise<void>((end) => void waiting.push(end)),
  });
  const reasonOf = async (call: Promise<unknown>) =>
    call.then(
      () => 'answered',
      (error: Stripe.errors.StripeError) => error.headers?.['stripe-rate-limited-reason'],
    );
  return { ...connected, time, waiting, reasonOf };
}

/** What became of so many requests, made one after the other. */
async function outcomes(count: number, make: () => Promise<string | undefined>) {
  const all = [];
  for (let each = 0; each < count; each += 1) all.push(await make());
  return all;
}

describe('without limits', () => {
  it('any number of requests is answered', async () => {
    const { stripe } = connect({ objects: richAccount() });
    const all = await Promise.all(Array.from({ length: 200 }, () => stripe.customers.list()));
    expect(all.every(({ data }) => data.length > 0)).toBe(true);
  });
});

describe('a rate', () => {
  it('is refused as Stripe does, and the client sees why', async () => {
    const { stripe } = limited({ perSecond: 1 });
    await stripe.customers.list();
    const refusal = await refusalOf(stripe.charges.list());
    expect(refusal).toBeInstanceOf(Stripe.errors.StripeRateLimitError);
    expect(refusal).toMatchObject({
      statusCode: 429,
      code: 'rate_limit',
      headers: expect.objectContaining({ 'stripe-rate-limited-reason': 'global-rate' }),
    });
  });

  it('counts the last second, and not what was refused', async () => {
    const { stripe, time, reasonOf } = limited({ perSecond: 2 });
    const ask = () => reasonOf(stripe.customers.list());
    expect(await ask()).toBe('answered');
    time.ms = 600;
    expect(await outcomes(3, ask)).toEqual(['answered', 'global-rate', 'global-rate']);
    time.ms = 999;
    expect(await ask()).toBe('global-rate');
    time.ms = 1000;
    expect(await outcomes(2, ask)).toEqual(['answered', 'global-rate']);
    time.ms = 1600;
    expect(await ask()).toBe('answered');
  });

  it('of an endpoint counts every object of it, and no other endpoint', async () => {
    const { stripe, reasonOf } = limited({ perEndpoint: 2 });
    expect(await reasonOf(stripe.customers.retrieve('cus_ada'))).toBe('answered');
    expect(await reasonOf(stripe.customers.retrieve('cus_bob'))).toBe('answered');
    expect(await reasonOf(stripe.customers.retrieve('cus_clock'))).toBe('endpoint-rate');
    expect(await reasonOf(stripe.customers.list())).toBe('answered');
    expect(await reasonOf(stripe.customers.listPaymentMethods('cus_ada'))).toBe('answered');
    expect(await reasonOf(stripe.invoices.retrieve('in_ada'))).toBe('answered');
  });

  it('of searches counts all of them together, and nothing else', async () => {
    const { stripe, reasonOf } = limited({ searches: 2 });
    const query = 'created>0';
    expect(await reasonOf(stripe.customers.search({ query }))).toBe('answered');
    expect(await reasonOf(stripe.invoices.search({ query }))).toBe('answered');
    expect(await reasonOf(stripe.charges.search({ query }))).toBe('endpoint-rate');
    expect(await reasonOf(stripe.charges.list())).toBe('answered');
  });

  it.each([
    ['live', 100],
    ['test', 25],
  ] as const)('of Stripe in %s mode is %i a second, 25 to an endpoint', async (mode, most) => {
    const { stripe, reasonOf } = limited(STRIPE_RATES[mode]);
    const lists = [
      () => stripe.customers.list(),
      () => stripe.charges.list(),
      () => stripe.invoices.list(),
      () => stripe.subscriptions.list(),
      () => stripe.refunds.list(),
    ];
    let turn = -1;
    const spread = await outcomes(most + 1, () => {
      turn += 1;
      return reasonOf((lists[turn % 5] ?? stripe.customers.list)());
    });
    expect(spread.indexOf('global-rate')).toBe(most);
    const { stripe: other, reasonOf: why } = limited({ ...STRIPE_RATES[mode], perSecond: 1000 });
    const one = await outcomes(26, () => why(other.customers.list()));
    expect(one.indexOf('endpoint-rate')).toBe(25);
  });

  it('comes after the key', async () => {
    const { sandbox } = limited({ perSecond: 0 });
    const customers = 'https://api.stripe.com/v1/customers';
    expect((await sandbox.fetch(customers)).status).toBe(401);
    const headers = { authorization: `Bearer ${madeUpKey()}` };
    expect((await sandbox.fetch(customers, { headers })).status).toBe(429);
  });
});

describe('requests under way', () => {
  const headers = { authorization: `Bearer ${madeUpKey()}` };
  const askers = (limits: Omit<RateLimits, 'clock'>) => {
    const { sandbox, waiting } = limited(limits, 5);
    const ask = async (path: string) => {
      const response = await sandbox.fetch(`https://api.stripe.com/v1/${path}`, { headers });
      return response.headers.get('stripe-rate-limited-reason') ?? response.status;
    };
    const end = () => {
      for (const each of waiting.splice(0)) each();
    };
    return { ask, end };
  };

  it('are counted until they are answered', async () => {
    const { ask, end } = askers({ underWay: 2 });
    const three = [ask('customers'), ask('charges'), ask('invoices')];
    end();
    expect(await Promise.all(three)).toEqual([200, 200, 'global-concurrency']);
    const fourth = ask('customers');
    end();
    expect(await fourth).toBe(200);
  });

  it('are counted by endpoint', async () => {
    const { ask, end } = askers({ underWayPerEndpoint: 1 });
    const three = [ask('customers'), ask('customers'), ask('charges')];
    end();
    expect(await Promise.all(three)).toEqual([200, 'endpoint-concurrency', 200]);
  });
});

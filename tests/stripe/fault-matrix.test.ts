import { describe, expect, it, vi } from 'vitest';
import type { StripeFailure } from '../../lib/billing/failure';
import { lookUp } from '../../lib/stripe/lookup/look-up';
import { missingPermissions, nameFailure } from '../../lib/stripe/name-failure';
import type { Fault } from '../../lib/stripe/sandbox/faults';
import { createAccountLine } from '../../lib/stripe/send/account-line';
import { aLookUp } from '../build/look-up';
import { NOW, northwind } from './lookup/northwind';

const MARIA = 'maria@keller.example';

type Named = Partial<
  Record<keyof StripeFailure | 'because' | 'permissions' | 'reason' | 'status', unknown>
>;

/** What goes wrong with every request, and how the operator is told. */
const MATRIX: [string, Fault, Named][] = [
  ['a wrong key', { kind: 'invalid_key' }, { kind: 'key_rejected', because: 'invalid' }],
  ['a revoked key', { kind: 'expired_key' }, { kind: 'key_rejected', because: 'expired' }],
  [
    'a key for other addresses',
    { kind: 'ip_not_allowed' },
    { kind: 'key_rejected', because: 'ip_not_allowed' },
  ],
  [
    'a missing permission',
    { kind: 'permission', permissions: ['rak_customer_read'] },
    { kind: 'permission_missing', permissions: ['rak_customer_read'] },
  ],
  [
    'alternatives of permissions',
    { kind: 'permission', permissions: ['rak_customer_read', 'rak_customer_write'] },
    { kind: 'permission_missing', permissions: ['rak_customer_read', 'rak_customer_write'] },
  ],
  [
    'a missing permission that Stripe does not name',
    { kind: 'permission', permissions: [] },
    { kind: 'permission_missing', permissions: [] },
  ],
  ['a conflict', { kind: 'conflict' }, { kind: 'stripe_error', because: 'conflict', status: 409 }],
  [
    'too many requests of the account',
    { kind: 'rate_limit', reason: 'global-rate' },
    { kind: 'rate_limited', reason: 'global-rate' },
  ],
  [
    'too many requests of a kind',
    { kind: 'rate_limit', reason: 'endpoint-rate' },
    { kind: 'rate_limited', reason: 'endpoint-rate' },
  ],
  [
    'too many of the account at a time',
    { kind: 'rate_limit', reason: 'global-concurrency' },
    { kind: 'rate_limited', reason: 'global-concurrency' },
  ],
  [
    'too many of a kind at a time',
    { kind: 'rate_limit', reason: 'endpoint-concurrency' },
    { kind: 'rate_limited', reason: 'endpoint-concurrency' },
  ],
  [
    'too many for one object',
    { kind: 'rate_limit', reason: 'resource-specific' },
    { kind: 'rate_limited', reason: 'resource-specific' },
  ],
  ['a locked object', { kind: 'rate_limit', reason: null }, { kind: 'rate_limited', reason: null }],
  ['an error of Stripe’s', { kind: 'server_error' }, { because: 'server', status: 500 }],
  ['a bad gateway', { kind: 'server_error', status: 502 }, { because: 'server', status: 502 }],
  ['an outage', { kind: 'server_error', status: 503 }, { because: 'server', status: 503 }],
  ['a proxy’s error page', { kind: 'html', status: 502 }, { because: 'server', status: 502 }],
  ['a sign-in page with status 200', { kind: 'html' }, { because: 'not_stripe', status: 200 }],
  ['an answer that breaks off', { kind: 'cut' }, { kind: 'stripe_error', because: 'cut' }],
  ['an answer that ends early', { kind: 'truncated' }, { because: 'truncated' }],
  ['half an answer', { kind: 'malformed' }, { because: 'truncated' }],
  ['something else than was asked', { kind: 'wrong_shape' }, { because: 'malformed' }],
  ['no connection', { kind: 'dropped' }, { kind: 'offline' }],
];

describe('when every request meets', () => {
  it.each(MATRIX)('%s, it is named', async (_, fault, named) => {
    const { sandbox, ask } = northwind();
    sandbox.setFault(fault);
    expect(await ask(MARIA)).toMatchObject({ ok: false, failure: named });
  });

  it('another mode’s object, it is named', async () => {
    const { ask } = northwind({}, { otherMode: true });
    expect(await ask('cus_InTheOtherMode', { source: 'typed' })).toMatchObject({
      ok: false,
      failure: { kind: 'key_rejected', because: 'wrong_mode' },
    });
  });

  it('no answer at all, it is named after fifteen seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { sandbox, ask } = northwind();
      sandbox.setFault({ kind: 'timeout' });
      let answered = false;
      const asked = ask(MARIA).finally(() => {
        answered = true;
      });
      await vi.advanceTimersByTimeAsync(14_900);
      expect(answered).toBe(false);
      await vi.advanceTimersByTimeAsync(200);
      expect(await asked).toMatchObject({ failure: { because: 'timeout' } });
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([86_400, -86_400])(
    'a clock that is %d seconds off, Stripe’s time is taken, and it is said',
    async (ahead) => {
      const { sandbox } = northwind();
      sandbox.setClockAhead(ahead);
      const line = createAccountLine({
        key: `rk_${'test'}_${'c8'.repeat(12)}`,
        mode: 'test',
        send: sandbox.fetch,
        localNow: () => NOW,
        wait: async () => undefined,
      });
      const stripe = line.stripe(new AbortController().signal, () => undefined);
      const { now, clockBehindSeconds } = line;
      const who = { kind: 'email', email: MARIA } as const;
      const result = await lookUp(stripe, aLookUp({ who, now, clockBehindSeconds }));
      const reading = result.ok ? result.reading : null;
      expect(reading).toMatchObject({ asOf: NOW + ahead, clockBehindSeconds: ahead });
      expect(reading?.customers[0]?.now).toBe(NOW + ahead);
    },
  );

  it('gives the request id that Stripe’s support asks for', async () => {
    const { sandbox, ask } = northwind();
    sandbox.setFault({ kind: 'server_error' });
    expect(await ask(MARIA)).toMatchObject({
      failure: { requestId: expect.stringMatching(/^req_/) },
    });
  });
});

/** Lists that a decision can do without, and the path that reads each. */
const OPTIONAL: [string, RegExp][] = [
  ['related', /customers\/search$/],
  ['checkout_sessions', /checkout\/sessions$/],
  ['portal', /configurations$/],
  ['products', /\/products$/],
  ['pending_items', /\/invoiceitems$/],
  ['fraud_warnings', /early_fraud_warnings$/],
];

/** Faults that concern one answer, not the key or the connection. */
const PASSING: Fault[] = [
  { kind: 'permission', permissions: [] },
  { kind: 'conflict' },
  { kind: 'rate_limit', reason: 'endpoint-rate' },
  { kind: 'server_error' },
  { kind: 'html' },
  { kind: 'cut' },
  { kind: 'truncated' },
  { kind: 'wrong_shape' },
];

describe('when one list only meets', () => {
  it.each(PASSING)('$kind, the rest stays', async (fault) => {
    const whole = await northwind().find(MARIA);
    for (const [list, paths] of OPTIONAL) {
      const { sandbox, find } = northwind();
      sandbox.setFault({ ...fault, paths });
      const reading = await find(MARIA);
      expect([...new Set(reading.unread.map((each) => each.list))], list).toEqual([list]);
      expect(reading.broken).toBeNull();
      expect(reading.chosenId).toBe(whole.chosenId);
      for (const part of ['subscriptions', 'invoices', 'charges'] as const) {
        expect(reading.customers[0]?.[part], list).toEqual(whole.customers[0]?.[part]);
      }
    }
  });

  it.each(PASSING)(
    '$kind in the invoices, nothing is decided and the rest stays',
    async (fault) => {
      const { sandbox, find } = northwind();
      sandbox.setFault({ ...fault, paths: /\/invoices$/ });
      const reading = await find(MARIA);
      expect(reading.broken).not.toBeNull();
      expect(reading.customers[0]?.invoices).toEqual([]);
      expect(reading.customers[0]?.subscriptions.length).toBeGreaterThan(0);
      expect(reading.customers[0]?.charges.length).toBeGreaterThan(0);
    },
  );

  it('a key that stops working, it ends the lookup', async () => {
    const { sandbox, ask } = northwind();
    sandbox.setFault({ kind: 'expired_key', paths: /\/products$/ });
    expect(await ask(MARIA)).toMatchObject({ failure: { because: 'expired' } });
  });
});

describe('nameFailure', () => {
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

import { describe, expect, it } from 'vitest';
import type { StripeFailure } from '../../lib/billing/failure';
import { createStripe } from '../../lib/stripe/client';
import { readPortalCheckUp } from '../../lib/stripe/lookup/read-portal-check-up';
import { portalConfiguration } from '../../lib/stripe/sandbox/build/portal-configuration';
import type { Fault } from '../../lib/stripe/sandbox/faults';
import { createSandbox, type SandboxOptions } from '../../lib/stripe/sandbox/sandbox';
import { seedObjects } from '../../lib/stripe/sandbox/seed/seed-objects';

const NOW = 1_795_170_000;
const key = `rk_${'test'}_${'p7'.repeat(12)}`;

function account(options: Partial<SandboxOptions> = {}, mode: 'live' | 'test' = 'test') {
  const objects = options.objects ?? seedObjects(NOW);
  const sandbox = createSandbox({ mode: 'test', now: () => NOW, ...options, objects });
  const ask = () => readPortalCheckUp(createStripe(key, sandbox.fetch), mode, NOW);
  const read = async () => {
    const result = await ask();
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    return result.reading;
  };
  return { sandbox, ask, read };
}

const named = (count: number, isDefault: (at: number) => boolean) =>
  Array.from({ length: count }, (_, at) =>
    portalConfiguration({
      id: `bpc_${at}`,
      created: 1_000 + at,
      is_default: isDefault(at),
      login_page: { enabled: false, url: null },
    }),
  );

describe('readPortalCheckUp', () => {
  it('reads the active configurations, the default first, and the products’ names', async () => {
    const { sandbox, read } = account();
    const reading = await read();
    expect(reading.configurations.map(({ name, isDefault }) => [name, isDefault])).toEqual([
      [null, true],
      ['Resellers', false],
    ]);
    const offered = reading.configurations[0]?.details.planChange.products ?? [];
    expect(offered.map(({ productId }) => reading.productNames[productId])).toEqual([
      'Starter',
      'Pro',
      'Team',
      'Studio',
    ]);
    expect(reading).toMatchObject({ mode: 'test', asOf: NOW, more: false, unread: [] });
    expect(sandbox.requests.map(({ path, query }) => [path, query.limit?.[0]])).toEqual([
      ['/v1/billing_portal/configurations', '100'],
      ['/v1/products', '100'],
    ]);
    expect(sandbox.requests[0]?.query.active).toEqual(['true']);
  });

  it('asks Stripe anew each time', async () => {
    const { sandbox, read } = account();
    await read();
    await read();
    expect(sandbox.requests).toHaveLength(4);
  });

  it('an account without a portal has none, and that is no failure', async () => {
    const { sandbox, read } = account({ objects: {} });
    expect((await read()).configurations).toEqual([]);
    expect(sandbox.requests).toHaveLength(1);
  });

  it('finds the default beyond the first hundred, and says that there are more', async () => {
    const { read, sandbox } = account({
      objects: { portal_configurations: named(130, (at) => at === 0) },
    });
    const { configurations, more } = await read();
    expect(configurations).toHaveLength(101);
    expect(configurations[0]).toMatchObject({ id: 'bpc_0', isDefault: true });
    expect(more).toBe(true);
    expect(sandbox.requests).toHaveLength(2);
  });

  it('asks no second time where the default is among the first hundred', async () => {
    const { read, sandbox } = account({
      objects: { portal_configurations: named(130, (at) => at === 77) },
    });
    expect((await read()).configurations[0]?.id).toBe('bpc_77');
    expect(sandbox.requests).toHaveLength(1);
  });

  it('without the permission for products, names are missing and nothing else', async () => {
    const { read } = account({ missing: ['rak_product_read'] });
    const reading = await read();
    expect(reading.configurations).toHaveLength(2);
    expect(reading.productNames).toEqual({});
    expect(reading.unread).toMatchObject([
      { list: 'products', because: 'permission', permission: 'rak_product_read' },
    ]);
  });

  it('nothing of the other mode is shown', async () => {
    const { ask } = account({}, 'live');
    expect(await ask()).toEqual({
      ok: false,
      failure: { kind: 'key_rejected', because: 'wrong_mode', requestId: null },
    });
  });

  it('an answer without configurations is malformed, not an account without a portal', async () => {
    const send = async () => Response.json({ object: 'list' });
    const result = await readPortalCheckUp(createStripe(key, send), 'test', NOW);
    expect(result).toMatchObject({ ok: false, failure: { because: 'malformed' } });
  });

  it.each<[Fault, Partial<StripeFailure>]>([
    [
      { kind: 'permission', permissions: ['rak_customer_portal_read'] },
      { kind: 'permission_missing', permissions: ['rak_customer_portal_read'] },
    ],
    [{ kind: 'invalid_key' }, { kind: 'key_rejected', because: 'invalid' }],
    [{ kind: 'rate_limit', reason: 'global-rate' }, { kind: 'rate_limited' }],
    [{ kind: 'server_error' }, { kind: 'stripe_error', because: 'server' }],
    [{ kind: 'malformed' }, { kind: 'stripe_error', because: 'truncated' }],
    [{ kind: 'html' }, { kind: 'stripe_error', because: 'not_stripe' }],
    [{ kind: 'dropped' }, { kind: 'offline' }],
  ])('%j is named', async (fault, failure) => {
    const { sandbox, ask } = account();
    sandbox.setFault(fault);
    expect(await ask()).toMatchObject({ ok: false, failure });
  });

  it('a key that stops working between the two trips ends the check-up', async () => {
    const { sandbox, ask } = account();
    sandbox.setFault({ kind: 'expired_key', paths: /products/ });
    expect(await ask()).toMatchObject({ ok: false, failure: { kind: 'key_rejected' } });
  });
});

describe('the embedded Stripe', () => {
  it('answers with the products of a portal only where they are expanded', async () => {
    const { sandbox } = account();
    const stripe = createStripe(key, sandbox.fetch);
    const [plain] = (await stripe.billingPortal.configurations.list({ is_default: true })).data;
    expect(plain?.features.subscription_update).not.toHaveProperty('products');
    const expand = ['data.features.subscription_update.products'];
    const page = await stripe.billingPortal.configurations.list({ is_default: true, expand });
    expect(page.data[0]?.features.subscription_update.products).toHaveLength(4);
  });
});

import { describe, expect, it } from 'vitest';
import { createStripe } from '../../../lib/stripe/client';
import { checkKey } from '../../../lib/stripe/permissions/check-key';
import { checkPermissions } from '../../../lib/stripe/permissions/check-permissions';
import { probesIn } from '../../../lib/stripe/permissions/probes';
import { portalConfiguration } from '../../../lib/stripe/sandbox/build/portal-configuration';
import { createSandbox, type SandboxOptions } from '../../../lib/stripe/sandbox/sandbox';
import { seedObjects } from '../../../lib/stripe/sandbox/seed/seed-objects';
import type { KeyCheck } from '../../../lib/vault/key-permissions';
import { madeUpKey, NOW } from '../sandbox/connect';

function stripeWith(options: Partial<SandboxOptions> = {}) {
  const mode = options.mode ?? 'test';
  const sandbox = createSandbox({ objects: seedObjects(NOW), now: () => NOW, ...options, mode });
  return { sandbox, stripe: createStripe(madeUpKey(mode), sandbox.fetch) };
}

/** The state of each capability, by its name. */
function statesOf(check: KeyCheck) {
  if (!check.ok) throw new Error(`the check ended: ${check.failure.kind}`);
  return Object.fromEntries(check.findings.map(({ capability, state }) => [capability, state]));
}

const login_page = { enabled: false, url: null };

describe('what a key may do', () => {
  it('is everything that is read, and nothing else, for the read-only key', async () => {
    const states = statesOf(await checkPermissions(stripeWith().stripe, 'test'));
    for (const { capability, purpose, permission } of probesIn('test')) {
      const missing = { kind: 'missing', permissions: [permission], grantable: true };
      const expected = purpose === 'read' ? { kind: 'allowed' } : missing;
      expect(states[capability], capability).toEqual(expected);
    }
  });

  it('is told apart: allowed, missing, more than needed', async () => {
    const { stripe } = stripeWith({
      missing: ['rak_dispute_read'],
      granted: ['rak_payout_read', 'rak_subscription_write'],
    });
    expect(statesOf(await checkPermissions(stripe, 'test'))).toMatchObject({
      read_customers: { kind: 'allowed' },
      read_disputes: { kind: 'missing', permissions: ['rak_dispute_read'] },
      write_subscriptions: { kind: 'allowed' },
      see_payouts: { kind: 'more_than_needed' },
      change_payouts: { kind: 'missing', permissions: ['rak_payout_write'] },
    });
  });

  it('is not spoiled by what one probe meets', async () => {
    const { sandbox, stripe } = stripeWith();
    sandbox.setFault({ kind: 'server_error', paths: /disputes/ });
    expect(statesOf(await checkPermissions(stripe, 'test'))).toMatchObject({
      read_disputes: { kind: 'unknown', because: { kind: 'stripe_error', because: 'server' } },
      change_disputes: { kind: 'unknown' },
      read_charges: { kind: 'allowed' },
    });
  });

  it.each([
    ['offline', { kind: 'dropped' }, { kind: 'offline' }],
    ['too fast', { kind: 'rate_limit', reason: 'global-rate' }, { kind: 'rate_limited' }],
    ['answered by a proxy', { kind: 'html' }, { because: 'not_stripe' }],
  ] as const)('is unknown where Billside is %s', async (_, fault, because) => {
    const { sandbox, stripe } = stripeWith();
    sandbox.setFault(fault);
    const states = Object.values(statesOf(await checkPermissions(stripe, 'test')));
    for (const state of states) expect(state).toMatchObject({ kind: 'unknown', because });
  });

  it('does not matter once Stripe does not accept the key: the check ends at once', async () => {
    const { sandbox, stripe } = stripeWith();
    sandbox.setFault({ kind: 'expired_key' });
    expect(await checkPermissions(stripe, 'test')).toMatchObject({
      ok: false,
      failure: { kind: 'key_rejected', because: 'expired' },
    });
    expect(sandbox.requests.length).toBeLessThanOrEqual(6);
  });
});

it('keeps at most six requests in flight', async () => {
  const { sandbox } = stripeWith();
  let inFlight = 0;
  let most = 0;
  const send: typeof fetch = async (input, init) => {
    inFlight += 1;
    most = Math.max(most, inFlight);
    await new Promise((resolve) => setImmediate(resolve));
    inFlight -= 1;
    return sandbox.fetch(input as Request | string | URL, init);
  };
  await checkPermissions(createStripe(madeUpKey(), send), 'test');
  expect(most).toBe(6);
  expect(sandbox.requests).toHaveLength(probesIn('test').length);
});

describe('what is learned on the way', () => {
  const learned = async (options: Partial<SandboxOptions>) => {
    const check = await checkPermissions(stripeWith(options).stripe, 'test');
    return check.ok ? { portal: check.portal, hasFeatures: check.hasFeatures } : check.failure;
  };

  it('is the default portal, and whether there are features', async () => {
    const { id } = seedObjects(NOW).portal_configurations[0] ?? {};
    expect(await learned({})).toMatchObject({ portal: { id }, hasFeatures: true });
    expect(await learned({ objects: {} })).toMatchObject({ hasFeatures: false });
  });

  it('is that no portal is set up', async () => {
    expect(await learned({ objects: {} })).toMatchObject({ portal: null });
  });

  it('is nothing where it may not be read', async () => {
    const missing = ['rak_customer_portal_read', 'rak_entitlement_read'];
    expect(await learned({ missing })).toEqual({ portal: undefined, hasFeatures: null });
  });
});

it('stops hard where Stripe answers with the other mode', async () => {
  const { sandbox } = stripeWith({
    mode: 'live',
    objects: {
      portal_configurations: [
        portalConfiguration({ id: 'bpc_1', created: NOW, login_page, livemode: true }),
      ],
    },
  });
  const stripe = createStripe(madeUpKey('live'), sandbox.fetch);
  expect(await checkPermissions(stripe, 'live')).toMatchObject({ ok: true });
  expect(await checkPermissions(stripe, 'test')).toMatchObject({
    ok: false,
    failure: { kind: 'key_rejected', because: 'wrong_mode' },
  });
});

describe('checkKey', () => {
  it('takes the mode from the key', async () => {
    const { sandbox } = stripeWith({ mode: 'live', objects: {} });
    const states = statesOf(await checkKey(madeUpKey('live'), sandbox.fetch));
    expect(states.read_customers).toEqual({ kind: 'allowed' });
    expect(states).not.toHaveProperty('read_test_clocks');
  });

  it('never sends a secret key', async () => {
    const { sandbox } = stripeWith();
    const secret = `sk_${'live'}_${'x'.repeat(24)}`;
    await expect(checkKey(secret, sandbox.fetch)).rejects.toThrow('not a restricted key');
    expect(sandbox.requests).toEqual([]);
  });
});

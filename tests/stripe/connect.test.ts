import { describe, expect, it } from 'vitest';
import { tryConnection } from '../../lib/stripe/connect';
import { createSandbox, type SandboxOptions } from '../../lib/stripe/sandbox/sandbox';
import { seedObjects } from '../../lib/stripe/sandbox/seed/seed-objects';
import { madeUpKey, NOW } from './sandbox/connect';

function tryWith(options: Partial<SandboxOptions>, key = madeUpKey()) {
  const sandbox = createSandbox({
    objects: seedObjects(NOW),
    mode: 'test',
    now: () => NOW,
    ...options,
  });
  return tryConnection(key, sandbox.fetch);
}

describe('a key that Stripe knows', () => {
  it('is connected, and its account named by an invoice', async () => {
    expect(await tryWith({})).toEqual({ ok: true, accountName: 'Northwind Apps' });
  });

  it('is connected whatever it lacks: the check says what to add', async () => {
    const missing = ['rak_customer_read', 'rak_invoice_read'];
    expect(await tryWith({ missing })).toEqual({ ok: true, accountName: null });
  });
});

it('a key that Stripe does not know is refused', async () => {
  expect(await tryWith({ mode: 'live' })).toMatchObject({
    ok: false,
    failure: { kind: 'key_rejected', because: 'invalid' },
  });
});

import { describe, expect, it } from 'vitest';
import { checkUpPortal } from '../../lib/desk/check-up-portal';
import { createSandbox } from '../../lib/stripe/sandbox/sandbox';
import { seedObjects } from '../../lib/stripe/sandbox/seed/seed-objects';
import { createVault } from '../../lib/vault/session';
import { memoryStore } from '../build/memory-store';
import { plainLines } from '../build/plain-lines';

const NOW = 1_795_170_000;

async function desk() {
  const vault = createVault(memoryStore());
  const sandbox = createSandbox({ objects: seedObjects(NOW), mode: 'test', now: () => NOW });
  const key = `rk_${'test'}_${'q3'.repeat(12)}`;
  await vault.connect({ kind: 'key', key, mode: 'test', name: 'Northwind Apps' });
  const ask = (send: typeof fetch = sandbox.fetch) =>
    checkUpPortal({ vault, lines: plainLines(key, send, () => NOW) });
  return { vault, sandbox, ask };
}

describe('checkUpPortal', () => {
  it('reads the connected account’s portal', async () => {
    const { ask } = await desk();
    expect(await ask()).toMatchObject({
      state: 'checked',
      account: { name: 'Northwind Apps', mode: 'test', sample: false },
      reading: { mode: 'test', asOf: NOW },
    });
  });

  it('asks nobody without a key', async () => {
    const { vault, sandbox, ask } = await desk();
    await vault.forget();
    expect(await ask()).toEqual({ state: 'no_key' });
    expect(sandbox.requests).toEqual([]);
  });

  it('asks nobody while locked', async () => {
    const { vault, sandbox, ask } = await desk();
    await vault.lock();
    expect(await ask()).toEqual({ state: 'locked' });
    expect(sandbox.requests).toEqual([]);
  });

  it.each([
    ['locked', 'lock'],
    ['no_key', 'forget'],
  ] as const)('shows nothing of an answer that came after it was %s', async (state, doing) => {
    const { vault, sandbox, ask } = await desk();
    const answer = await ask(async (input, init) => {
      await vault[doing]();
      return sandbox.fetch(input as string, init);
    });
    expect(answer).toEqual({ state });
  });

  it('names why Stripe gave no answer', async () => {
    const { sandbox, ask } = await desk();
    sandbox.setFault({ kind: 'permission', permissions: ['rak_customer_portal_read'] });
    expect(await ask()).toMatchObject({
      state: 'permission_missing',
      account: { mode: 'test' },
      failure: { permissions: ['rak_customer_portal_read'] },
    });
  });
});

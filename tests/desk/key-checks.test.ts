import { describe, expect, it, vi } from 'vitest';
import type { Desk } from '../../lib/desk/desk';
import { createKeyChecks, type KeyAccount } from '../../lib/desk/key-checks';
import { answerOperator } from '../../lib/desk/operator-requests';
import { createTemplateShelf } from '../../lib/desk/template-shelf';
import type { KeyCheck } from '../../lib/vault/key-permissions';
import { createVault } from '../../lib/vault/session';
import { memoryStore } from '../build/memory-store';

const made: Extract<KeyCheck, { ok: true }> = {
  ok: true,
  findings: [
    {
      capability: 'read_customers',
      purpose: 'read',
      essential: true,
      permission: 'rak_customer_read',
      state: { kind: 'allowed' },
    },
  ],
  portal: null,
  hasFeatures: false,
};
const account = (letter: string) => {
  return {
    kind: 'key',
    key: `rk_${'test'}_${letter.repeat(24)}`,
    mode: 'test',
    name: null,
  } as const;
};
const one = account('a');

function checks() {
  let time = 1_000;
  const store = memoryStore();
  const check = vi.fn<(account: KeyAccount) => Promise<KeyCheck>>(async () => made);
  const keyChecks = createKeyChecks(store, () => (time += 1), check);
  return { store, check, keyChecks };
}

describe('a key check', () => {
  it('is made once a session, and keeps its time', async () => {
    const { keyChecks, check } = checks();
    const first = await keyChecks.of(one, false);
    expect(first).toEqual({ kind: 'checked', at: 1_001, findings: made.findings });
    expect(await keyChecks.of(one, false)).toEqual(first);
    expect(check).toHaveBeenCalledOnce();
  });

  it('is made again when the operator wants it', async () => {
    const { keyChecks, check } = checks();
    await keyChecks.of(one, false);
    expect(await keyChecks.of(one, true)).toMatchObject({ at: 1_002 });
    expect(check).toHaveBeenCalledTimes(2);
  });

  it('outlives a background that the browser stopped', async () => {
    const { keyChecks, store, check } = checks();
    await keyChecks.of(one, false);
    const later = createKeyChecks(store, () => 9_999, check);
    expect(await later.of(one, false)).toMatchObject({ at: 1_001 });
  });

  it('is never shown of another account', async () => {
    const { keyChecks, check } = checks();
    await keyChecks.of(one, false);
    await keyChecks.of(account('b'), false);
    expect(check).toHaveBeenLastCalledWith(account('b'));
  });

  it('is made once for two who ask at once', async () => {
    const { keyChecks, check } = checks();
    await Promise.all([keyChecks.of(one, false), keyChecks.of(one, true)]);
    expect(check).toHaveBeenCalledOnce();
  });

  it('is not kept once it was wiped, even when it was under way', async () => {
    const { keyChecks, check, store } = checks();
    let answer: (check: KeyCheck) => void = () => undefined;
    check.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const asked = keyChecks.of(one, true);
    await keyChecks.wipe();
    answer(made);
    await asked;
    expect(await store.readAll()).toEqual({});
  });

  it('that Stripe cut short is told and not kept', async () => {
    const { keyChecks, check, store } = checks();
    const failure = { kind: 'key_rejected', because: 'expired', requestId: null } as const;
    check.mockResolvedValue({ ok: false, failure });
    expect(await keyChecks.of(one, false)).toEqual({ kind: 'failed', failure });
    expect(await store.readAll()).toEqual({});
  });

  it('holds no key', async () => {
    const { keyChecks, store } = checks();
    await keyChecks.of(one, false);
    expect(JSON.stringify(await store.readAll())).not.toContain(one.key);
  });
});

describe('the operator’s request for it', () => {
  async function world() {
    const { keyChecks, check } = checks();
    const vault = createVault(memoryStore());
    const nothing = async () => undefined;
    const desk = { clear: nothing, resume: nothing } as unknown as Desk;
    const operator = {
      desk,
      vault,
      keyChecks,
      askPage: () => Promise.reject(new Error('no page')),
      tryConnection: async () => ({ ok: true, accountName: null }) as const,
      settings: () => Promise.reject(new Error('no settings')) as never,
      templates: createTemplateShelf({ read: nothing, write: nothing }),
      reads: () => 0,
      saveSettings: nothing,
      checkUpPortal: async () => ({ state: 'no_key' }) as const,
      wipeCache: nothing,
    };
    const ask = (again = false) => answerOperator({ type: 'check_key', again }, operator);
    return { operator, vault, check, ask };
  }

  it('asks nothing without a key, for the sample, or while locked', async () => {
    const { vault, check, ask } = await world();
    expect(await ask()).toEqual({ kind: 'no_key' });
    await vault.trySample();
    expect(await ask()).toEqual({ kind: 'no_key' });
    await vault.connect(one);
    await vault.lock();
    expect(await ask()).toEqual({ kind: 'locked' });
    expect(check).not.toHaveBeenCalled();
  });

  it('tries the connected key, and anew after another was connected', async () => {
    const { operator, check, ask } = await world();
    await answerOperator({ type: 'connect', key: one.key }, operator);
    expect(await ask()).toMatchObject({ kind: 'checked' });
    await answerOperator({ type: 'connect', key: one.key }, operator);
    await ask();
    expect(check).toHaveBeenCalledTimes(2);
    await answerOperator({ type: 'forget_key' }, operator);
    expect(await ask()).toEqual({ kind: 'no_key' });
  });
});

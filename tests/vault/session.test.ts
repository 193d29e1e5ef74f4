import { describe, expect, it } from 'vitest';
import { accountTag, lastFour } from '../../lib/vault/account';
import { createVault } from '../../lib/vault/session';
import { memoryStore } from '../build/memory-store';

const key = `rk_${'test'}_${'k9'.repeat(12)}`;
const account = { kind: 'key', key, mode: 'test', name: null } as const;

describe('the vault', () => {
  it('keeps the key for the session and reads it back after the background was stopped', async () => {
    const store = memoryStore();
    await createVault(store).connect(account);
    const later = createVault(store);
    await later.open();
    expect(later.session()).toEqual({ account, locked: false, beside: null });
  });

  it('stays locked when the background is started again', async () => {
    const store = memoryStore();
    const vault = createVault(store);
    await vault.connect(account);
    await vault.lock();
    const later = createVault(store);
    await later.open();
    expect(later.session()?.locked).toBe(true);
    await later.unlock();
    expect(later.session()?.locked).toBe(false);
  });

  it('forgets the key without a trace', async () => {
    const store = memoryStore();
    const vault = createVault(store);
    await vault.connect(account);
    await vault.forget();
    expect(vault.session()).toBeNull();
    expect(JSON.stringify(await store.readAll())).not.toContain(key);
  });

  it('treats a blob it does not know as no session', async () => {
    const store = memoryStore({ session: { account: { kind: 'vault9' }, locked: false } });
    const vault = createVault(store);
    await vault.open();
    expect(vault.session()).toBeNull();
  });
});

describe('the sample', () => {
  it('stands before the connected account, which comes back when it is left', async () => {
    const vault = createVault(memoryStore());
    await vault.connect(account);
    await vault.trySample();
    expect(vault.session()?.account.kind).toBe('sample');
    await vault.trySample();
    await vault.forget();
    expect(vault.session()?.account).toEqual(account);
    await vault.forget();
    expect(vault.session()).toBeNull();
  });

  it('is no account to be named after another', async () => {
    const vault = createVault(memoryStore());
    await vault.connect(account);
    await vault.trySample();
    await vault.name(account, 'Northwind Apps');
    expect(vault.session()?.account.name).toBeNull();
  });
});

describe('what is told of a key', () => {
  it('is its last letters only', () => {
    expect(lastFour(account)).toBe(key.slice(-4));
    expect(accountTag(account)).not.toContain(key.slice(0, -6));
  });
});

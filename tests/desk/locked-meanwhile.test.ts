import { expect, it } from 'vitest';
import { createAccountMemory } from '../../lib/desk/account-memory';
import { createDesk } from '../../lib/desk/desk';
import { createReadingCache } from '../../lib/desk/reading-cache';
import { DEFAULT_SETTINGS } from '../../lib/desk/settings';
import { createTicketLookUp } from '../../lib/desk/ticket-look-up';
import { createTicketNotes } from '../../lib/desk/ticket-notes';
import { createSandbox } from '../../lib/stripe/sandbox/sandbox';
import { seedObjects } from '../../lib/stripe/sandbox/seed/seed-objects';
import { createVault } from '../../lib/vault/session';
import { english } from '../../lib/words/en/case-language';
import { createFormats } from '../../lib/words/formats';
import { memoryStore } from '../build/memory-store';
import { plainLines } from '../build/plain-lines';
import { aConversation } from '../build/ticket';

const NOW = 1_795_170_000;
const KEY = `rk_${'test'}_${'t6'.repeat(12)}`;

/** A desk whose memory does not say what it remembers until it is released. */
async function slowDesk() {
  const memory = memoryStore();
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let asked: () => void = () => undefined;
  const isAsked = new Promise<void>((resolve) => (asked = resolve));
  const store = {
    ...memory,
    read: async (key: string) => {
      if (key.startsWith('reading:')) {
        asked();
        await released;
      }
      return memory.read(key);
    },
  };
  const sandbox = createSandbox({ objects: seedObjects(NOW), mode: 'test', now: () => NOW });
  const vault = createVault(store);
  await vault.connect({ kind: 'key', key: KEY, mode: 'test', name: null });
  const cache = createReadingCache(store, () => NOW);
  const desk = createDesk({
    vault,
    notes: createTicketNotes(store),
    lookUps: createTicketLookUp({
      lines: plainLines(KEY, sandbox.fetch, () => NOW),
      memory: createAccountMemory(store),
      cache,
      metadataKeys: () => [],
    }),
    language: english(createFormats('en', 'UTC')),
    settings: () => DEFAULT_SETTINGS,
    templates: () => ({}),
    sparing: () => false,
    activeTab: async () => 1,
    askPage: async () => true,
    inboxAllowed: () => true,
    showStatus: () => undefined,
  });
  await desk.panelOpened({ windowId: 1, push: () => undefined });
  await desk.tabShown(1, 1);
  return { desk, vault, cache, store, sandbox, isAsked, release };
}

const MEANWHILE: [string, (at: Awaited<ReturnType<typeof slowDesk>>) => Promise<void>][] = [
  [
    'the desk is locked',
    async ({ vault, desk, cache }) => {
      await vault.lock();
      await desk.clear();
      await cache.wipe();
    },
  ],
  [
    'the key is forgotten',
    async ({ vault, desk, cache }) => {
      await vault.forget();
      await desk.clear();
      await cache.wipe();
    },
  ],
  ['the ticket is closed', ({ desk }) => desk.opened(1, null, true)],
];

it.each(MEANWHILE)(
  'asks Stripe nothing and keeps nothing where %s meanwhile',
  async (_, happen) => {
    const at = await slowDesk();
    const person = { name: 'Maria', email: 'maria@keller.example' };
    const opening = at.desk.opened(1, aConversation({ sender: { kind: 'one', person } }), true);
    await at.isAsked;
    await happen(at);
    at.release();
    await opening;
    expect(at.sandbox.requests).toEqual([]);
    const kept = Object.keys(await at.store.readAll());
    expect(kept.filter((key) => key.startsWith('reading:'))).toEqual([]);
  },
);

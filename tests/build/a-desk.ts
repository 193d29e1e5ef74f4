import { createAccountMemory } from '../../lib/desk/account-memory';
import { createDesk, type DeskWorld } from '../../lib/desk/desk';
import { createReadingCache } from '../../lib/desk/reading-cache';
import { DEFAULT_SETTINGS } from '../../lib/desk/settings';
import { createTicketLookUp } from '../../lib/desk/ticket-look-up';
import { createTicketNotes } from '../../lib/desk/ticket-notes';
import type { PanelPush } from '../../lib/messaging/protocol';
import { createSandbox } from '../../lib/stripe/sandbox/sandbox';
import { seedObjects } from '../../lib/stripe/sandbox/seed/seed-objects';
import { createVault } from '../../lib/vault/session';
import { english } from '../../lib/words/en/case-language';
import { createFormats } from '../../lib/words/formats';
import { memoryStore } from './memory-store';
import { plainLines } from './plain-lines';

const NOW = 1_795_170_000;
const KEY = `rk_${'test'}_${'a4'.repeat(12)}`;

/** A desk with the sample's Stripe, one tab in window 1, and what its panel was told once it is opened. */
export async function aDesk(other: Partial<DeskWorld> = {}) {
  const store = memoryStore();
  const sandbox = createSandbox({ objects: seedObjects(NOW), mode: 'test', now: () => NOW });
  const vault = createVault(store);
  await vault.connect({ kind: 'key', key: KEY, mode: 'test', name: null });
  const desk = createDesk({
    vault,
    notes: createTicketNotes(store),
    lookUps: createTicketLookUp({
      lines: plainLines(KEY, sandbox.fetch, () => NOW),
      memory: createAccountMemory(store),
      cache: createReadingCache(store, () => NOW),
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
    ...other,
  });
  const pushed: PanelPush[] = [];
  return {
    desk,
    vault,
    store,
    sandbox,
    pushed,
    openPanel: () =>
      desk.panelOpened({ windowId: 1, push: (message) => void pushed.push(message) }),
  };
}

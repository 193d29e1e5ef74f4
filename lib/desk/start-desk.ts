import type { UnixSeconds } from '../billing/amounts';
import { INSERT_REPLY_COMMAND } from '../manifest';
import { servePanels } from '../messaging/panel-port';
import { serveMessages } from '../messaging/serve-messages';
import { runtime } from '../platform/messages';
import { pageScripts, runInTab } from '../platform/page-scripts';
import { openPanel } from '../platform/panel';
import { onKey } from '../platform/shortcuts';
import { grantedSites, onSites } from '../platform/sites';
import { countStore, sessionStore, settingsStore, templateStore } from '../platform/storage';
import { activeTab, askPage, onTabs, openTabs, showBadge } from '../platform/tabs';
import { uiLanguage } from '../platform/ui-language';
import { tryConnection } from '../stripe/connect';
import { createVault } from '../vault/session';
import { operatorWords } from '../words/languages';
import { createAccountLines } from './account-lines';
import { createAccountMemory } from './account-memory';
import { checkKeyPermissions } from './check-key-permissions';
import { checkUpPortal } from './check-up-portal';
import { createDesk } from './desk';
import { createInboxScripts } from './inbox-scripts';
import { insertByKey } from './insert-by-key';
import { createKeyChecks } from './key-checks';
import { answerOperator } from './operator-requests';
import { createReadCount } from './read-count';
import { createReadingCache } from './reading-cache';
import { completeSettings, DEFAULT_SETTINGS, type Settings } from './settings';
import { statusOf } from './status';
import { stripeLine } from './stripe-line';
import { createTemplateShelf } from './template-shelf';
import { createTicketLookUp } from './ticket-look-up';
import { createTicketNotes } from './ticket-notes';

const now = (): UnixSeconds => Math.floor(Date.now() / 1000);

const wait = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms));

/** Wires the desk to the browser. Listeners are registered at once: the browser wakes us by their events. */
export function startDesk(): void {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  let settings: Settings = DEFAULT_SETTINGS;
  const spoken = () => operatorWords(settings.language, uiLanguage(), timeZone);
  let words = spoken();
  const apply = (next: Settings) => {
    settings = next;
    words = spoken();
  };
  const vault = createVault(sessionStore);
  const cache = createReadingCache(sessionStore, now);
  const reads = createReadCount(countStore, now);
  const templates = createTemplateShelf(templateStore);
  const memory = createAccountMemory(sessionStore);
  const lines = createAccountLines(stripeLine, { localNow: now, wait, onRequest: reads.add });
  const scripts = createInboxScripts({
    grantedSites,
    scripts: pageScripts,
    openTabs,
    runInTab,
    endIn: (tabId) => endIn(tabId),
  });
  const desk = createDesk({
    vault,
    notes: createTicketNotes(sessionStore),
    lookUps: createTicketLookUp({
      lines,
      memory: {
        ...memory,
        keep: async (account) => {
          await memory.keep(account);
          await reads.keep();
        },
      },
      cache,
      metadataKeys: () => settings.metadataKeys,
    }),
    sparing: (account) => reads.of(account) >= settings.readsPerMonth,
    get language() {
      return words.handoff;
    },
    settings: () => settings,
    templates: templates.all,
    activeTab,
    askPage,
    inboxAllowed: scripts.any,
    showStatus: (tabId, view) => void showBadge(tabId, ...statusOf(view, words.status)),
  });
  /** The operator took this tab's site back: its page ends, and nothing of its ticket stays. */
  function endIn(tabId: number): void {
    void askPage(tabId, { type: 'stop' }).catch(() => undefined);
    desk.tabClosed(tabId);
    desk.show(tabId);
  }
  const ready = Promise.all([
    scripts.settle(),
    vault.open(),
    reads.open(),
    templates.open(),
    settingsStore.getValue().then((stored) => apply(completeSettings(stored))),
  ]);
  const operatorWorld = {
    desk,
    vault,
    askPage,
    tryConnection: (key: string) => tryConnection(key, fetch),
    keyChecks: createKeyChecks(sessionStore, now, (account) =>
      checkKeyPermissions(account, { lines, memory }),
    ),
    checkUpPortal: () => checkUpPortal({ vault, lines }),
    settings: () => settings,
    templates,
    reads: reads.of,
    saveSettings: async (next: Settings) => {
      apply(next);
      await settingsStore.setValue(next);
    },
    wipeCache: async () => {
      await cache.wipe();
      await memory.wipe();
    },
  };

  serveMessages(runtime, {
    onInbox(message, { tabId, windowId, origin }) {
      if (message.type === 'open_panel') openPanel(windowId);
      void ready.then(() => {
        // A script may go on for a moment after its site was taken back; what it says then is nobody's to know.
        if (origin !== null && !scripts.allows(origin)) return endIn(tabId);
        if (message.type === 'open_panel') return desk.wanted(tabId);
        return desk.opened(tabId, message.conversation, message.knowsOwnAddresses);
      });
    },
    onOperator: (message) => ready.then(() => answerOperator(message, operatorWorld)),
  });
  servePanels(runtime, {
    opened: (panel) => void ready.then(() => desk.panelOpened(panel)),
    closed: desk.panelClosed,
  });
  onKey((command, windowId) => {
    if (command !== INSERT_REPLY_COMMAND) return;
    void ready.then(() =>
      insertByKey(windowId, desk, (tabId) => void showBadge(tabId, '!', words.status.openFirst)),
    );
  });
  const shown = () => void ready.then(() => desk.resume());
  onSites({
    added: (sites) => void scripts.added(sites).then(shown),
    removed: () => void scripts.removed().then(shown),
  });
  onTabs({
    shown: (tabId, windowId) => void ready.then(() => desk.tabShown(tabId, windowId)),
    closed: desk.tabClosed,
  });
}

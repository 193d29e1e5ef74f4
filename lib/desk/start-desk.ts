import type { UnixSeconds } from '../billing/amounts';
import { servePanels } from '../messaging/panel-port';
import { serveMessages } from '../messaging/serve-messages';
import {
  activeTab,
  askPage,
  onTabs,
  openPanel,
  runtime,
  sessionStore,
  settingsStore,
  showBadge,
  uiLanguage,
} from '../platform';
import { tryConnection } from '../stripe/connect';
import { createVault } from '../vault/session';
import { english } from '../words/en/case-language';
import { createFormats } from '../words/formats';
import { checkUpPortal } from './check-up-portal';
import { createDesk } from './desk';
import { answerOperator } from './operator-requests';
import { createReadingCache } from './reading-cache';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { statusOf } from './status';
import { stripeLine } from './stripe-line';
import { createTicketLookUp } from './ticket-look-up';
import { createTicketNotes } from './ticket-notes';

const now = (): UnixSeconds => Math.floor(Date.now() / 1000);

/** Wires the desk to the browser. Listeners are registered at once: the browser wakes us by their events. */
export function startDesk(): void {
  let settings: Settings = DEFAULT_SETTINGS;
  const vault = createVault(sessionStore);
  const cache = createReadingCache(sessionStore, now);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const desk = createDesk({
    vault,
    notes: createTicketNotes(sessionStore),
    lookUps: createTicketLookUp(stripeLine, cache, now),
    language: english(createFormats(uiLanguage(), timeZone)),
    settings: () => settings,
    activeTab,
    askPage,
    showStatus: (tabId, view) => void showBadge(tabId, ...statusOf(view)),
  });
  const ready = Promise.all([
    vault.open(),
    settingsStore.getValue().then((stored) => {
      settings = { ...DEFAULT_SETTINGS, ...stored };
    }),
  ]);
  const operatorWorld = {
    desk,
    vault,
    askPage,
    tryConnection: (key: string) => tryConnection(key, fetch),
    checkUpPortal: () => checkUpPortal({ vault, line: stripeLine, now }),
    settings: () => settings,
    saveSettings: async (next: Settings) => {
      settings = next;
      await settingsStore.setValue(next);
    },
    wipeCache: cache.wipe,
  };

  serveMessages(runtime, {
    onInbox(message, { tabId, windowId }) {
      if (message.type === 'open_panel') {
        openPanel(windowId);
        void ready.then(() => desk.wanted(tabId));
      } else
        void ready.then(() => desk.opened(tabId, message.conversation, message.knowsOwnAddresses));
    },
    onOperator: (message) => ready.then(() => answerOperator(message, operatorWorld)),
  });
  servePanels(runtime, {
    opened: (panel) => void ready.then(() => desk.panelOpened(panel)),
    closed: desk.panelClosed,
  });
  onTabs({
    shown: (tabId, windowId) => void ready.then(() => desk.tabShown(tabId, windowId)),
    closed: desk.tabClosed,
  });
}

import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS, type Settings } from './desk/settings';
import type { PageAnswer, PageRequest } from './messaging/protocol';
import type { OwnTemplates } from './reply/own-templates';

/** Firefox has a sidebar where Chrome has a side panel; its types are not in the common set. */
interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

const sidebar = (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;

/** True where a click on the page may open the panel: Firefox asks for the toolbar or the shortcut. */
export const opensPanelByClick = browser.sidePanel !== undefined;

/**
 * Opens the panel. It must be called before any `await` of the click's handler: the browser forgets the
 * click at the first one.
 */
export function openPanel(windowId: number): void {
  void (browser.sidePanel?.open({ windowId }) ?? sidebar?.open())?.catch(() => undefined);
}

/** Makes the toolbar button open the panel. */
export function openPanelFromToolbar(): void {
  if (browser.sidePanel) void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  else browser.action.onClicked.addListener(() => void sidebar?.toggle());
}

/** A newcomer starts at the page where a key is connected or the sample is tried. */
export function openWelcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.runtime.openOptionsPage();
  });
}

/** A value that lives until the browser closes, in memory; pages with an inbox cannot read it. */
export const sessionStore = {
  async read(key: string): Promise<unknown> {
    return (await browser.storage.session.get(key))[key];
  },
  async readAll(): Promise<Record<string, unknown>> {
    return browser.storage.session.get(null);
  },
  async write(key: string, value: unknown): Promise<void> {
    await browser.storage.session.set({ [key]: value });
  },
  async remove(keys: string[]): Promise<void> {
    await browser.storage.session.remove(keys);
  },
};

/** Settings outlive the browser and hold nothing of any customer. */
export const settingsStore = storage.defineItem<Settings>('local:settings', {
  fallback: DEFAULT_SETTINGS,
  version: 1,
});

const templatesItem = storage.defineItem<OwnTemplates>('local:templates', {
  fallback: {},
  version: 1,
});

/** The operator's reply templates, on this device; they hold nothing of any customer. */
export const templateStore = {
  read: () => templatesItem.getValue(),
  write: (templates: OwnTemplates) => templatesItem.setValue(templates),
};

/** How many requests were sent a day, by account; numbers only. */
const countsItem = storage.defineItem<Record<string, Record<string, number>>>('local:reads', {
  fallback: {},
  version: 1,
});

export const countStore = {
  read: () => countsItem.getValue(),
  write: (counts: Record<string, Record<string, number>>) => countsItem.setValue(counts),
};

/** The tab in front of a window, or null. */
export async function activeTab(windowId: number): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab?.id ?? null;
}

/** Asks the page in a tab. Rejects where it is gone, or has no content script. */
export async function askPage(tabId: number, request: PageRequest): Promise<PageAnswer | true> {
  return browser.tabs.sendMessage(tabId, request);
}

/** Status on the toolbar button of one tab, in a sign and in words; never anything of a customer. */
export async function showBadge(tabId: number, sign: string, title: string): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: sign });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed meanwhile: there is nothing left to show it on.
  }
}

/** What carries messages and connections; whoever listens checks the sender. */
export const { runtime } = browser;

/** Sends a message to the background; the browser starts it again where it had been stopped. */
export async function sendToBackground(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** False once the extension was updated or removed under this page. */
export function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

/** A connection to the background that tells it, by staying open, that somebody is looking. */
export function connectToBackground(name: string) {
  return browser.runtime.connect({ name });
}

/** Answers what the background asks of this page, until the signal. */
export function onBackgroundRequest(
  listener: (message: unknown) => Promise<unknown> | undefined,
  signal: AbortSignal,
): void {
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** Calls back when another tab comes to the front of a window, and when one is closed. */
export function onTabs(handlers: {
  shown(tabId: number, windowId: number): void;
  closed(tabId: number): void;
}): void {
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => handlers.shown(tabId, windowId));
  browser.tabs.onRemoved.addListener((tabId) => handlers.closed(tabId));
}

/** Calls back when one of the extension's keys was pressed, with the window it was pressed in. */
export function onKey(listener: (command: string, windowId: number) => void): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    const windowId = tab?.windowId ?? (await browser.windows.getLastFocused()).id;
    if (windowId !== undefined) listener(command, windowId);
  });
}

/** The extension's keys as they are set in this browser; an empty one is not set. */
export async function shortcuts(): Promise<{ command: string; keys: string }[]> {
  const all = await browser.commands.getAll();
  return all.map(({ name = '', shortcut = '' }) => ({ command: name, keys: shortcut }));
}

/** Opens the browser's own page of extension shortcuts. */
export function openShortcutSettings(): void {
  // Firefox has a way of its own; its types are not in the common set.
  const { openShortcutSettings: open } = browser.commands as {
    openShortcutSettings?: () => unknown;
  };
  if (open) void open();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The window this page stands in. */
export async function currentWindow(): Promise<number | null> {
  return (await browser.windows.getCurrent()).id ?? null;
}

/** Opens a page of the extension in a tab. */
export function openPage(path: '/sample.html' | '/portal.html' | '/options.html#replies'): void {
  void browser.tabs.create({ url: browser.runtime.getURL(path) });
}

export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}

/** The browser's own language, BCP 47. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}

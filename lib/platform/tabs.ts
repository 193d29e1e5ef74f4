import { browser } from 'wxt/browser';
import type { PageAnswer, PageRequest } from '../messaging/protocol';

/** The window this page stands in. */
export async function currentWindow(): Promise<number | null> {
  return (await browser.windows.getCurrent()).id ?? null;
}

/** The tab in front of a window, or null. */
export async function activeTab(windowId: number): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab?.id ?? null;
}

/** Calls back when another tab comes to the front of a window, and when one is closed. */
export function onTabs(handlers: {
  shown(tabId: number, windowId: number): void;
  closed(tabId: number): void;
}): void {
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => handlers.shown(tabId, windowId));
  browser.tabs.onRemoved.addListener((tabId) => handlers.closed(tabId));
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

/** A tab as the extension may see it. */
export interface OpenTab {
  id: number;
  /** Null where the extension may not read the page. */
  url: string | null;
}

/** Every tab whose page is loaded, in all windows. */
export async function openTabs(): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({ discarded: false });
  return tabs.flatMap(({ id, url }) => (id === undefined ? [] : [{ id, url: url ?? null }]));
}

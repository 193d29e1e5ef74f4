import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/** A script that the browser runs in every page of these sites once it is loaded. */
export interface PageScript {
  id: string;
  /** A file of the extension. */
  file: string;
  /** Match patterns. */
  sites: string[];
}

/** The browser's list of such scripts. It outlives the browser's end; an update of the extension may empty it. */
export const pageScripts = {
  async all(): Promise<PageScript[]> {
    const found = await browser.scripting.getRegisteredContentScripts();
    return found.map(({ id, js, matches }) => {
      return { id, file: fileOf(js?.[0]), sites: matches ?? [] };
    });
  },
  async add({ id, file, sites }: PageScript): Promise<void> {
    await browser.scripting.registerContentScripts([
      { id, js: [file], matches: sites, runAt: 'document_idle', persistAcrossSessions: true },
    ]);
  },
  async change({ id, file, sites }: PageScript): Promise<void> {
    await browser.scripting.updateContentScripts([{ id, js: [file], matches: sites }]);
  },
  async remove(ids: string[]): Promise<void> {
    await browser.scripting.unregisterContentScripts({ ids });
  },
};

/** Runs a file of the extension in the page that a tab has open. Rejects where the browser does not let it. */
export async function runInTab(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file as ScriptPublicPath] });
}

/** Firefox answers with the whole address. */
function fileOf(js = ''): string {
  const own = browser.runtime.getURL('');
  return js.startsWith(own) ? js.slice(own.length) : js.replace(/^\//, '');
}

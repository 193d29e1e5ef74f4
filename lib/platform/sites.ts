import { browser } from 'wxt/browser';

/** The sites that the extension may read now, as match patterns; those it always may are among them. */
export async function grantedSites(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * Has the browser ask the operator for a site. It must be called before any `await` of the click's handler.
 *
 * @returns false where the operator said no; rejects where the browser does not even ask
 */
export function requestSite(site: string): Promise<boolean> {
  return browser.permissions.request({ origins: [site] });
}

/** Gives a site back. */
export async function giveBackSite(site: string): Promise<void> {
  await browser.permissions.remove({ origins: [site] });
}

/** Calls back with sites that were allowed or taken back, here or in the browser's own settings. */
export function onSites(
  handlers: { added(sites: string[]): void; removed(sites: string[]): void },
  signal?: AbortSignal,
): void {
  const added = ({ origins = [] }: { origins?: string[] }) => handlers.added(origins);
  const removed = ({ origins = [] }: { origins?: string[] }) => handlers.removed(origins);
  browser.permissions.onAdded.addListener(added);
  browser.permissions.onRemoved.addListener(removed);
  signal?.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(added);
    browser.permissions.onRemoved.removeListener(removed);
  });
}

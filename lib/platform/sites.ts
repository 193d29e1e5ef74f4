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

export async function giveBackSites(sites: string[]): Promise<void> {
  await browser.permissions.remove({ origins: sites });
}

/** Calls back with sites that were allowed, and when some were taken back, here or in the browser's own settings. */
export function onSites(handlers: { added(sites: string[]): void; removed(): void }): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => handlers.added(origins));
  browser.permissions.onRemoved.addListener(() => handlers.removed());
}

/** Calls back when sites were allowed or taken back, until the signal. */
export function onSitesChanged(changed: () => void, signal: AbortSignal): void {
  // The browser gives a listener what changed; whoever asks wants to know that something did.
  const listener = () => changed();
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener));
  }
}

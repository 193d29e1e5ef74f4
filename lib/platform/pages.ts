import { browser } from 'wxt/browser';

/** A newcomer starts at the page where a key is connected or the sample is tried. */
export function openWelcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.runtime.openOptionsPage();
  });
}

/** Opens a page of the extension in a tab. */
export function openPage(
  path: '/sample.html' | '/portal.html' | '/options.html#inboxes' | '/options.html#replies',
): void {
  void browser.tabs.create({ url: browser.runtime.getURL(path) });
}

export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}

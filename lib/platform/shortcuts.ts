import { browser } from 'wxt/browser';

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

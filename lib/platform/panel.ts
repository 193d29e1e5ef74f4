import { browser } from 'wxt/browser';

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

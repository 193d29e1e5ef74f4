import type { Desk } from './desk';

/**
 * The operator pressed the key that inserts the reply. The panel of that window does it, since only the panel knows
 * the draft as it was edited; where none is open, nothing is inserted and the toolbar says so.
 */
export async function insertByKey(
  windowId: number,
  desk: Pick<Desk, 'insertByKey' | 'tabOf'>,
  sayOpenPanelFirst: (tabId: number) => void,
): Promise<void> {
  if (desk.insertByKey(windowId)) return;
  const tabId = await desk.tabOf(windowId);
  if (tabId !== null) sayOpenPanelFirst(tabId);
}

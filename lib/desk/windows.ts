import type { PanelConnection } from '../messaging/panel-port';

/** Which panels are open, and which tab stands in front of each window. */
export function createWindows(activeTab: (windowId: number) => Promise<number | null>) {
  const panels = new Set<PanelConnection>();
  const closed = new WeakSet<PanelConnection>();
  const inFront = new Map<number, number>();
  /** How often another tab came to the front of a window. */
  const shownSince = new Map<number, number>();

  return {
    tabIn: (windowId: number) => inFront.get(windowId),
    tabsInFront: () => [...inFront.values()],
    panels: () => [...panels],
    panelIn: (windowId: number) => [...panels].find((each) => each.windowId === windowId),
    /** The panels that a tab stands beside. */
    panelsBeside: (tabId: number) =>
      [...panels].filter(({ windowId }) => inFront.get(windowId) === tabId),

    tabShown(tabId: number, windowId: number): void {
      inFront.set(windowId, tabId);
      shownSince.set(windowId, (shownSince.get(windowId) ?? 0) + 1);
    },

    /** @returns false where the panel was closed before the browser said which tab stands beside it */
    async panelOpened(panel: PanelConnection): Promise<boolean> {
      const { windowId } = panel;
      const earlier = shownSince.get(windowId);
      const active = await activeTab(windowId);
      if (closed.has(panel)) return false;
      // A tab that came to the front meanwhile is newer than this answer.
      if (active !== null && shownSince.get(windowId) === earlier) inFront.set(windowId, active);
      panels.add(panel);
      return true;
    },

    panelClosed(panel: PanelConnection): void {
      closed.add(panel);
      panels.delete(panel);
    },
  };
}

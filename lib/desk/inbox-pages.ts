import type { DeskWorld } from './desk';

/** The tabs whose page reports tickets, and what the desk asks of such a page. */
export function createInboxPages({ settings, askPage }: Pick<DeskWorld, 'settings' | 'askPage'>) {
  const tabs = new Set<number>();

  /** Asks a page to report again, with the operator's own addresses known to it. */
  async function introduce(tabId: number): Promise<void> {
    const { ownAddresses } = settings();
    // A page without a content script is no inbox: there is nothing to ask.
    await askPage(tabId, { type: 'report', ownAddresses }).catch(() => undefined);
  }

  return {
    reported: (tabId: number) => tabs.add(tabId),
    closed: (tabId: number) => tabs.delete(tabId),
    introduce,
    async introduceAll(): Promise<void> {
      await Promise.all([...tabs].map(introduce));
    },
  };
}

import type { PageAnswer, PageRequest } from '../messaging/protocol';
import type { Settings } from './settings';

interface PagesWorld {
  settings(): Settings;
  /** Rejects where the page is gone or has no content script. */
  askPage(tabId: number, request: PageRequest): Promise<PageAnswer | true>;
}

/** The tabs whose page reports tickets, and what the desk asks of such a page. */
export function createInboxPages({ settings, askPage }: PagesWorld) {
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

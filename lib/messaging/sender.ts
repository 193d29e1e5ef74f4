import { inboxOf } from '../inbox/inbox-of';

/** What the browser says of a message's sender; the fields are the same in Chrome and Firefox. */
export interface MessageSender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; windowId?: number | undefined } | undefined;
}

/** Who may say what: an operator's page everything, an inbox page only what its ticket is. */
export type Speaker =
  | { kind: 'operator' }
  /** `origin` is null for the sample inbox, which needs no permission. */
  | { kind: 'inbox'; tabId: number; windowId: number; origin: string | null }
  | { kind: 'stranger' };

/** The extension's pages that an operator works in; the sample inbox is a page with tickets, not one of them. */
const OPERATOR_PAGES = new Set(['/sidepanel.html', '/options.html', '/portal.html']);
const SAMPLE_INBOX_PAGE = '/sample.html';

/**
 * The one place that decides whom a message is from.
 *
 * A page's own address is no proof of anything but which page our content script runs in: a hostile page can
 * make it say what an inbox page may say, and nothing else.
 *
 * @param own the extension's id and origin, from the browser
 */
export function speakerOf(
  sender: MessageSender | undefined,
  own: { id: string; origin: string },
): Speaker {
  if (!sender?.url || sender.id !== own.id) return { kind: 'stranger' };
  const url = new URL(sender.url);
  if (originOf(url) === own.origin) {
    if (OPERATOR_PAGES.has(url.pathname)) return { kind: 'operator' };
    return url.pathname === SAMPLE_INBOX_PAGE ? inboxIn(sender, null) : { kind: 'stranger' };
  }
  if (sender.frameId !== 0) return { kind: 'stranger' };
  return inboxOf(url) ? inboxIn(sender, url.origin) : { kind: 'stranger' };
}

function inboxIn({ tab }: MessageSender, origin: string | null): Speaker {
  if (tab?.id === undefined || tab.windowId === undefined) return { kind: 'stranger' };
  return { kind: 'inbox', tabId: tab.id, windowId: tab.windowId, origin };
}

/** `URL.origin` of an extension's address is `null` in some browsers; protocol and host are not. */
function originOf(url: URL): string {
  return `${url.protocol}//${url.host}`;
}

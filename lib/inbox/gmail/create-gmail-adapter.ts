import { CaretMemory } from '../caret-memory';
import type { InboxAdapter, InboxSettings } from '../inbox-adapter';
import { hasBox, type Visible } from '../visible';
import { watchPage } from '../watch-page';
import { authorElement } from './header';
import { insertReply } from './insert-reply';
import { type ConversationRead, readConversation } from './read-conversation';
import { SAYING } from './selectors';

/**
 * Gmail, by its page alone.
 *
 * @param visible how to tell what is on the screen; only a page without layout needs another
 */
export function createGmailAdapter(
  win: Window,
  settings: InboxSettings,
  visible: Visible = hasBox,
): InboxAdapter {
  const doc = win.document;
  const carets = new CaretMemory();
  /** Kept until the page can change: the chip is placed right after the reading. */
  let latest: ConversationRead | null | undefined;
  const read = () => {
    if (latest === undefined) queueMicrotask(() => (latest = undefined));
    latest = readConversation(doc, settings.ownAddresses, visible);
    return latest;
  };
  return {
    read: () => read()?.conversation ?? null,
    chipAnchor: () => {
      const message = (latest === undefined ? read() : latest)?.message;
      const author = message ? authorElement(message.item) : null;
      return author?.closest('.qu') ?? author;
    },
    watch(changed, signal) {
      carets.follow(doc, signal);
      watchPage(win, changed, signal, SAYING);
    },
    insert: (request, signal) => insertReply(doc, request, carets, visible, signal),
  };
}

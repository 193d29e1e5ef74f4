import { CaretMemory } from '../caret-memory';
import type { InboxAdapter, InboxSettings } from '../inbox-adapter';
import { hasBox, type Visible } from '../visible';
import { watchPage } from '../watch-page';
import { authorElement } from './header';
import { insertReply } from './insert-reply';
import { readConversation } from './read-conversation';

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
  const read = () => readConversation(doc, settings.ownAddresses, visible);
  return {
    read: () => read()?.conversation ?? null,
    chipAnchor: () => {
      const message = read()?.message;
      const author = message ? authorElement(message.item) : null;
      return author?.closest('.qu') ?? author;
    },
    watch(changed, signal) {
      carets.follow(doc, signal);
      watchPage(win, changed, signal);
    },
    insert: (request, signal) => insertReply(doc, request, carets, visible, signal),
  };
}

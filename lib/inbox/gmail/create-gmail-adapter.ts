import { CaretMemory } from '../caret-memory';
import type { InboxAdapter } from '../inbox-adapter';
import { watchPage } from '../watch-page';
import { authorElement } from './header';
import { insertReply } from './insert-reply';
import { readConversation } from './read-conversation';
import { hasBox, type Visible } from './visible';

/** What the adapter must be told; read anew at every look, so it may change while it runs. */
export interface GmailSettings {
  /** The operator's other addresses (send-as aliases): never taken for a customer. */
  ownAddresses: readonly string[];
}

/**
 * Gmail, by its page alone.
 *
 * @param visible how to tell what is on the screen; only a page without layout needs another
 */
export function createGmailAdapter(
  win: Window,
  settings: GmailSettings,
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

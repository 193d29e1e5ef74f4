import { ranked } from '../ranked';
import type { Visible } from '../visible';
import type { OpenConversation } from './open-conversation';
import { GMAIL } from './selectors';
import { writtenBySomebody } from './written-by-somebody';

export interface Message {
  item: Element;
  /** `#msg-f:…`, or `#msg-a:…` for one written in this account; collapsed messages may have none. */
  id: string | null;
  /** The text that is shown; null while the message is collapsed. */
  body: Element | null;
}

/** The messages of the conversation, oldest first, without drafts and without the reply being written. */
export function messagesOf({ root }: OpenConversation, visible: Visible): Message[] {
  return ranked(root, GMAIL.message, (item) => isShown(item, visible) && !writtenBySomebody(item))
    .filter((item) => !isDraft(item, visible))
    .map((item) => ({ item, id: idOf(item), body: bodyOf(item, visible) }));
}

/** An item folded into "3 older messages" is hidden, but the list around it is not. */
function isShown(item: Element, visible: Visible): boolean {
  return visible(item) || (item.parentElement !== null && visible(item.parentElement));
}

function isDraft(item: Element, visible: Visible): boolean {
  const editors = ranked(item, GMAIL.editor, (e) => visible(e) && !writtenBySomebody(e));
  return editors.length > 0 && bodyOf(item, visible) === null;
}

function bodyOf(item: Element, visible: Visible): Element | null {
  const outermost = (body: Element) => body.parentElement?.closest('.a3s') == null;
  return ranked(item, GMAIL.body, (body) => visible(body) && outermost(body))[0] ?? null;
}

function idOf(item: Element): string | null {
  const own = item.getAttribute('data-message-id');
  const inner = ranked(item, GMAIL.messageId, (e) => !writtenBySomebody(e))[0];
  return own ?? inner?.getAttribute('data-message-id') ?? null;
}

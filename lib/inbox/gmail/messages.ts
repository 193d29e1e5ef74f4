import type { Visible } from '../visible';
import { gmailElements } from './gmail-elements';
import type { OpenConversation } from './open-conversation';
import { outermost } from './outermost';
import { GMAIL } from './selectors';
import { writtenBySomebody } from './written-by-somebody';

/** One message of the list. What it says of itself is looked up when asked: a thread may have hundreds. */
export interface Message {
  item: Element;
  /** `#msg-f:…`, or `#msg-a:…` for one written in this account; collapsed messages may have none. */
  readonly id: string | null;
  /** The text that is shown; null while the message is collapsed. */
  readonly body: Element | null;
  /** A draft lies in the list like a message, with its editor open. */
  readonly isDraft: boolean;
}

/** The messages of the conversation, oldest first, drafts among them; not the reply being written. */
export function messagesOf({ root }: OpenConversation, visible: Visible): Message[] {
  /** Hundreds of messages lie in one list: what holds for all is asked once. */
  const lists = new Map<Element | null, { ofGmail: boolean; shown: boolean }>();
  const listOf = (item: Element) => {
    const list = item.parentElement;
    const known = lists.get(list) ?? {
      ofGmail: !writtenBySomebody(item),
      shown: list !== null && visible(list),
    };
    lists.set(list, known);
    return known;
  };
  for (const [css] of GMAIL.message) {
    const items = outermost(root.querySelectorAll(css))
      .filter((item) => listOf(item).ofGmail)
      // One that is folded into "3 older messages" is hidden, but the list around it is not.
      .filter((item) => listOf(item).shown || visible(item));
    if (items.length > 0) return items.map((item) => messageOf(item, visible));
  }
  return [];
}

function messageOf(item: Element, visible: Visible): Message {
  let body: Element | null | undefined;
  const shownBody = () => {
    if (body === undefined) body = bodyOf(item, visible);
    return body;
  };
  return {
    item,
    get id() {
      return idOf(item);
    },
    get body() {
      return shownBody();
    },
    get isDraft() {
      return shownBody() === null && gmailElements(item, GMAIL.editor, visible).length > 0;
    },
  };
}

function bodyOf(item: Element, visible: Visible): Element | null {
  for (const [css] of GMAIL.body) {
    const shown = outermost(item.querySelectorAll(css)).find(
      // The quote in a reply may have kept the classes of the mail it was.
      (body) => body.closest('[contenteditable="true"]') === null && visible(body),
    );
    if (shown) return shown;
  }
  return null;
}

/** The first to have one is the message itself: its text comes after. */
function idOf(item: Element): string | null {
  if (item.hasAttribute('data-message-id')) return item.getAttribute('data-message-id');
  for (const [css] of GMAIL.messageId) {
    const first = item.querySelector(css);
    if (first && !writtenBySomebody(first)) return first.getAttribute('data-message-id');
  }
  return null;
}

import { addressKey } from '../email-address';
import { ranked } from '../ranked';
import type { Visible } from '../visible';
import { click } from './click';
import { type Composer, composersOf } from './composer';
import { authorsOf } from './header';
import { type Message, messagesOf } from './messages';
import { openConversation } from './open-conversation';
import { GMAIL, REPLY_LABELS } from './selectors';
import { writtenBySomebody } from './written-by-somebody';

/** How long Gmail may take to open a reply; it fetches the draft's frame first. */
const REPLY_OPENS_MS = 5_000;

/**
 * Clicks Reply on the last message that is by that person or by the operator, whose own reply goes to them, and waits
 * until its editor is there. Null where there is no such button, or no editor came, or another conversation did.
 */
export function openReply(
  doc: Document,
  { ticketId, to }: { ticketId: string; to: string | null },
  visible: Visible,
  signal: AbortSignal,
): Promise<Composer | null> {
  const button = replyButton(doc, to, visible);
  if (!button) return Promise.resolve(null);
  const limit = AbortSignal.any([signal, AbortSignal.timeout(REPLY_OPENS_MS)]);
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => look());
    const look = () => {
      const open = openConversation(doc, visible);
      const isOther = open !== null && open.ticketId !== ticketId;
      const composer = open && !isOther ? (composersOf(open, doc, visible)[0] ?? null) : null;
      if (!composer && !isOther && !limit.aborted) return;
      observer.disconnect();
      resolve(composer);
    };
    limit.addEventListener('abort', look);
    observer.observe(doc.documentElement, { childList: true, subtree: true, attributes: true });
    click(button);
    look();
  });
}

function replyButton(doc: Document, to: string | null, visible: Visible): Element | null {
  const open = openConversation(doc, visible);
  if (!open) return null;
  const usable = (element: Element) => visible(element) && !writtenBySomebody(element);
  const unfolded = messagesOf(open, visible).filter((message) => message.body !== null);
  const last = unfolded.findLast((message) => goesTo(message, to)) ?? unfolded.at(-1);
  const ofMessage = last ? ranked(last.item, GMAIL.replyOfMessage, usable) : [];
  const below = ranked(
    open.root,
    GMAIL.replyBelow,
    (e) => usable(e) && e.closest('table') === null,
  );
  return ofMessage[0] ?? below[0] ?? (last ? labelled(last.item, usable) : null);
}

function goesTo({ item, id }: Message, to: string | null): boolean {
  if (to === null || id?.startsWith('#msg-a:')) return true;
  return authorsOf(item).some(({ email }) => addressKey(email) === addressKey(to));
}

function labelled(item: Element, usable: (element: Element) => boolean): Element | null {
  const isReply = (button: Element) =>
    REPLY_LABELS.includes(button.getAttribute('aria-label') ?? '');
  return [...item.querySelectorAll('[aria-label]')].find((b) => isReply(b) && usable(b)) ?? null;
}

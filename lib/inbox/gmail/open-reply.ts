import { click } from '../click';
import { addressKey } from '../email-address';
import type { Visible } from '../visible';
import { composersOf } from './composer';
import { gmailElements } from './gmail-elements';
import { authorsOf } from './header';
import { type Message, messagesOf } from './messages';
import { openConversation } from './open-conversation';
import { pause } from './pause';
import { GMAIL, REPLY_LABELS } from './selectors';
import { notWritten } from './written-by-somebody';

/** How long Gmail may take to open a reply; it fetches the draft's frame first. */
const REPLY_OPENS_MS = 5_000;
const LOOKS_EVERY_MS = 50;

/**
 * Clicks Reply on the last message that is by that person or by the operator, whose own reply goes to them, and waits
 * until its editor is there, or another conversation is, or it takes too long.
 */
export async function openReply(
  doc: Document,
  { ticketId, to }: { ticketId: string; to: string | null },
  visible: Visible,
  signal: AbortSignal,
): Promise<void> {
  const button = replyButton(doc, to, visible);
  if (!button) return;
  click(button);
  for (let waited = 0; waited < REPLY_OPENS_MS && !signal.aborted; waited += LOOKS_EVERY_MS) {
    const open = openConversation(doc, visible);
    if (open && open.ticketId !== ticketId) return;
    if (open && composersOf(open, doc, visible).length > 0) return;
    await pause(LOOKS_EVERY_MS, signal);
  }
}

function replyButton(doc: Document, to: string | null, visible: Visible): Element | null {
  const open = openConversation(doc, visible);
  if (!open) return null;
  const messages = messagesOf(open, visible);
  const last =
    messages.findLast((message) => message.body && goesTo(message, to)) ??
    messages.findLast((message) => message.body);
  const ofMessage = last ? gmailElements(last.item, GMAIL.replyOfMessage, visible) : [];
  const below = gmailElements(
    open.root,
    GMAIL.replyBelow,
    (button) => visible(button) && !isInTable(button, open.heading),
  );
  return ofMessage[0] ?? below[0] ?? (last ? labelled(last.item, visible) : null);
}

function goesTo({ item, id }: Message, to: string | null): boolean {
  if (to === null || id?.startsWith('#msg-a:')) return true;
  return authorsOf(item).some(({ email }) => addressKey(email) === addressKey(to));
}

/** Gmail keeps a copy of the buttons in a table. Until 2023 the whole conversation stood in one as well. */
function isInTable(button: Element, heading: Element): boolean {
  const table = button.closest('table');
  return table !== null && !table.contains(heading);
}

function labelled(item: Element, visible: Visible): Element | null {
  const isReply = (button: Element) =>
    REPLY_LABELS.includes(button.getAttribute('aria-label') ?? '');
  const buttons = notWritten(item.querySelectorAll('[aria-label]'));
  return buttons.find((button) => isReply(button) && visible(button)) ?? null;
}

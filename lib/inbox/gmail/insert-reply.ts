import type { CaretMemory } from '../caret-memory';
import { addressKey } from '../email-address';
import type { InsertOutcome, InsertRequest } from '../inbox-adapter';
import { insertText } from '../insert-text';
import type { Visible } from '../visible';
import { type Composer, composersOf } from './composer';
import { openConversation } from './open-conversation';
import { openReply } from './open-reply';

/**
 * Puts the text into the reply of that ticket. The conversation and its recipients are looked at again
 * after the wait for the reply box and right before writing, with nothing asynchronous in between.
 */
export async function insertReply(
  doc: Document,
  request: InsertRequest,
  carets: CaretMemory,
  visible: Visible,
  signal: AbortSignal,
): Promise<InsertOutcome> {
  const { ticketId, text, to, onlyTo } = request;
  /** Undefined where another conversation is open, null where it has no reply box yet. */
  const composer = () => {
    const open = openConversation(doc, visible);
    return open?.ticketId === ticketId ? replyTo(to, composersOf(open, doc, visible)) : undefined;
  };
  if (composer() === null) await openReply(doc, { ticketId, to }, visible, signal);
  const box = composer();
  if (box === undefined) return { kind: 'other_ticket' };
  if (box === null || signal.aborted) return { kind: 'no_composer' };
  const { editor, recipients } = box;
  if (!mayBeTo(to, box)) return { kind: 'other_recipients', recipients };
  if (onlyTo !== null && recipients.some((to) => addressKey(to) !== addressKey(onlyTo))) {
    return { kind: 'other_recipients', recipients };
  }
  const read = insertText(editor, carets.caretIn(editor), text);
  return { kind: read ? 'inserted' : 'not_verified' };
}

/** Of several replies in one thread, the one to that person; a thread may hold others. */
function replyTo(to: string | null, composers: Composer[]): Composer | null {
  return composers.find((composer) => mayBeTo(to, composer)) ?? composers[0] ?? null;
}

/** Gmail shows recipients only while they are unfolded: none seen may be anybody. */
function mayBeTo(to: string | null, { recipients }: Composer): boolean {
  if (to === null || recipients.length === 0) return true;
  return recipients.some((each) => addressKey(each) === addressKey(to));
}

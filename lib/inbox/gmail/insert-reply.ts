import type { CaretMemory } from '../caret-memory';
import { addressKey } from '../email-address';
import type { InsertOutcome, InsertRequest } from '../inbox-adapter';
import { insertText } from '../insert-text';
import { composersOf } from './composer';
import { openConversation } from './open-conversation';
import { openReply } from './open-reply';
import type { Visible } from './visible';

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
  const { ticketId, text, onlyTo } = request;
  /** Undefined where another conversation is open, null where it has no reply box yet. */
  const composer = () => {
    const open = openConversation(doc, visible);
    return open?.ticketId === ticketId ? (composersOf(open, doc, visible)[0] ?? null) : undefined;
  };
  if (composer() === null) await openReply(doc, ticketId, visible, signal);
  const box = composer();
  if (box === undefined) return { kind: 'other_ticket' };
  if (box === null || signal.aborted) return { kind: 'no_composer' };
  const { editor, recipients } = box;
  if (onlyTo !== null && recipients.some((to) => addressKey(to) !== addressKey(onlyTo))) {
    return { kind: 'other_recipients', recipients };
  }
  const read = insertText(editor, carets.caretIn(editor), text);
  return { kind: read ? 'inserted' : 'not_verified' };
}

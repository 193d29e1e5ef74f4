import type { CaretMemory } from '../caret-memory';
import { addressKey } from '../email-address';
import type { InsertOutcome, InsertRequest } from '../inbox-adapter';
import { holdsText, insertText } from '../insert-text';
import type { Visible } from '../visible';
import { type Composer, composersOf } from './composer';
import { openConversation } from './open-conversation';
import { openReply } from './open-reply';
import { pause } from './pause';

/** Gmail may replace a reply box when it gets the focus, or a moment after it was written to. */
const SETTLES_MS = 60;
const SETTLE_ROUNDS = 8;
/** How long recipients may take to be drawn after their reply box, where somebody must be seen. */
const RECIPIENTS_MS = 1_500;

/**
 * Puts the text into the reply of that ticket. The conversation and its recipients are looked at again
 * after each wait and right before writing, with nothing asynchronous in between.
 */
export async function insertReply(
  doc: Document,
  request: InsertRequest,
  carets: CaretMemory,
  visible: Visible,
  signal: AbortSignal,
): Promise<InsertOutcome> {
  if (request.as === 'note') return { kind: 'no_notes' };
  const look = () => replyOf(doc, request, visible);
  if (look() === null) await openReply(doc, request, visible, signal);
  const seenBy = Date.now() + RECIPIENTS_MS;
  while (awaitsRecipients(look(), request) && Date.now() < seenBy && !signal.aborted) {
    await pause(SETTLES_MS, signal);
  }
  let box = look();
  for (let round = 0; round < SETTLE_ROUNDS; round += 1) {
    const refused = refusal(box, request);
    if (refused) return refused;
    const caret = box ? carets.caretIn(box.editor) : null;
    box?.editor.focus({ preventScroll: true });
    await pause(SETTLES_MS, signal);
    const now = look();
    if (signal.aborted) return { kind: 'no_composer' };
    if (now && caret && now.editor === box?.editor) {
      const changed = refusal(now, request);
      if (changed) return changed;
      if (!insertText(now.editor, caret, request.text)) return { kind: 'not_verified' };
      await pause(SETTLES_MS, signal);
      return { kind: isStillThere(now.editor, look(), request.text) ? 'inserted' : 'not_verified' };
    }
    box = now;
  }
  return { kind: 'no_composer' };
}

/** Undefined where another conversation is open, null where it has no reply box yet. */
function replyOf(
  doc: Document,
  { ticketId, to }: InsertRequest,
  visible: Visible,
): Composer | null | undefined {
  const open = openConversation(doc, visible);
  if (open?.ticketId !== ticketId) return undefined;
  const composers = composersOf(open, doc, visible);
  // Of several replies in one thread, the one to that person; a thread may hold others.
  return composers.find((composer) => mayBeTo(to, composer)) ?? composers[0] ?? null;
}

function awaitsRecipients(box: Composer | null | undefined, { onlyTo }: InsertRequest): boolean {
  return onlyTo !== null && box?.recipients.length === 0;
}

/** Why nothing may be written there; null where it may. */
function refusal(
  box: Composer | null | undefined,
  { to, onlyTo }: InsertRequest,
): InsertOutcome | null {
  if (box === undefined) return { kind: 'other_ticket' };
  if (box === null) return { kind: 'no_composer' };
  const { recipients } = box;
  if (!mayBeTo(to, box)) return { kind: 'other_recipients', recipients };
  if (onlyTo === null) return null;
  // Who gets a link that opens without a login must be seen: a hidden Reply-To or CC is somebody else.
  const only =
    recipients.length > 0 && recipients.every((each) => addressKey(each) === addressKey(onlyTo));
  return only ? null : { kind: 'other_recipients', recipients };
}

/** None seen, or none with a readable address, may be anybody. */
function mayBeTo(to: string | null, { recipients }: Composer): boolean {
  const readable = recipients.map(addressKey).filter((key) => key !== null);
  return to === null || readable.length === 0 || readable.includes(addressKey(to) ?? '');
}

/** Where the box was replaced after the writing, the new one must have the text as well. */
function isStillThere(
  editor: HTMLElement,
  now: Composer | null | undefined,
  text: string,
): boolean {
  if (editor.isConnected || !now) return holdsText(editor, text);
  return holdsText(now.editor, text);
}

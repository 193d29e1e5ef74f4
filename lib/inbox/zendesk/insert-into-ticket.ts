import type { CaretMemory } from '../caret-memory';
import { addressKey } from '../email-address';
import type { InsertOutcome, InsertRequest } from '../inbox-adapter';
import type { Visible } from '../visible';
import { CaretPlace } from './caret-place';
import type { Composer } from './composer';
import { isChannelFor, switchChannel } from './switch-channel';
import { rest, until } from './until';
import { writeText } from './write-text';

/** Zendesk draws the composer, and then whom it is to, a moment after the ticket. */
const COMPOSER_COMES_MS = 3_000;
const RECIPIENTS_COME_MS = 1_000;
/** A new editor takes the place of another. */
const EDITOR_COMES_MS = 1_000;
/** Zendesk moves the caret itself a moment after the editor got the focus. */
const FOCUS_SETTLES_MS = 100;
/** It may replace the editor meanwhile. */
const TRIES = 4;

export interface TicketPage {
  win: Window;
  carets: CaretMemory;
  visible: Visible;
  /** The composer of that ticket: null where it is not there yet, undefined where another ticket is open. */
  composer(ticketId: string): Composer | null | undefined;
  /** Whom Zendesk's records say the ticket's answers go to; null where they are not known. */
  recorded(ticketId: string): string[] | null;
}

/**
 * Puts the text into the reply or the note of that ticket. Ticket, channel and recipients are looked at after every
 * wait, and once more right before writing, with nothing asynchronous in between.
 */
export async function insertIntoTicket(
  page: TicketPage,
  request: InsertRequest,
  signal: AbortSignal,
): Promise<InsertOutcome> {
  const { win, carets, visible } = page;
  const composer = () => page.composer(request.ticketId);
  const drawn = (limitMs: number) =>
    until(win, limitMs, signal, () => {
      const now = composer();
      return now === undefined || now?.editor != null;
    });
  await drawn(COMPOSER_COMES_MS);
  const before = composer();
  if (before && !isChannelFor(request.as, before.channel)) {
    await switchChannel(win, request, () => composer() ?? null, visible, signal);
  }
  if (request.as === 'reply' && request.onlyTo !== null) {
    await until(win, RECIPIENTS_COME_MS, signal, () => {
      const now = composer();
      return now?.channel !== 'web' || now.recipients.length > 0;
    });
  }
  const look = () => target(composer(), page.recorded(request.ticketId), request);
  const first = look();
  if ('kind' in first) return first;
  const place = new CaretPlace(first.editor, carets.caretIn(first.editor));
  for (let left = TRIES; left > 0; left -= 1) {
    await drawn(EDITOR_COMES_MS);
    const at = look();
    if ('kind' in at) return at;
    at.editor.focus({ preventScroll: true });
    await rest(win, FOCUS_SETTLES_MS, signal);
    const isPlaced = await place.put(win, at.editor, signal);
    const now = look();
    if (signal.aborted) return { kind: 'no_composer' };
    if ('kind' in now) {
      if (now.kind === 'no_composer') continue;
      return now;
    }
    const { editor } = now;
    if (editor !== at.editor || (!isPlaced && left > 1)) continue;
    const current = () => {
      const then = look();
      return 'kind' in then ? null : then.editor;
    };
    const read = await writeText({ win, editor, text: request.text, current, signal });
    return { kind: read ? 'inserted' : 'not_verified' };
  }
  return { kind: 'no_composer' };
}

/** The editor that the text may go into at this moment, or why there is none. */
function target(
  composer: Composer | null | undefined,
  recorded: string[] | null,
  { as, to, onlyTo }: InsertRequest,
): { editor: HTMLElement } | InsertOutcome {
  if (composer === undefined) return { kind: 'other_ticket' };
  if (!composer?.editor) return { kind: 'no_composer' };
  const { editor, channel } = composer;
  if (!isChannelFor(as, channel)) return { kind: 'other_mode' };
  if (as === 'note') return { editor };
  const recipients = composer.recipients.length > 0 ? composer.recipients : (recorded ?? []);
  const keys = recipients.map(addressKey);
  const reaches = to === null || keys.length === 0 || keys.includes(addressKey(to));
  // Who gets a link that opens without a login must be known, whether from the page or from the records.
  const isOnly = keys.length > 0 && keys.every((key) => key === addressKey(onlyTo));
  return reaches && (onlyTo === null || isOnly)
    ? { editor }
    : { kind: 'other_recipients', recipients };
}

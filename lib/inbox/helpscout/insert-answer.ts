import type { CaretMemory } from '../caret-memory';
import { addressKey } from '../email-address';
import type { InsertOutcome, InsertRequest } from '../inbox-adapter';
import type { Visible } from '../visible';
import type { Editors } from './editors';
import { openEditor } from './open-editor';
import { isCut, recipientsOf } from './recipients';
import { insertIntoSlate } from './slate-insert';
import { slateStart } from './slate-lines';

/** Slate learns of a caret by events that come later; a paste before that lands at its old one, or nowhere. */
const CARET_KNOWN_MS = 150;
/** The page may put another editor in the place of one that just got the focus. */
const FOCUS_TRIES = 3;

/** What an insertion works with. */
export interface InsertTools {
  root: Element;
  editors: Editors;
  carets: CaretMemory;
  visible: Visible;
  /** Whether the page shows that conversation now, drawn and by its address. */
  isOpen(ticketId: string): boolean;
  wait(milliseconds: number): Promise<void>;
  /** Whether a paste of ours has text in it: not in Firefox. */
  canPaste: boolean;
}

/**
 * Puts the text into the reply, or a note, of that conversation. Which one it is, whose it is and whom it goes to is
 * looked at again after every wait, with nothing asynchronous between that and the writing.
 */
export async function insertAnswer(
  tools: InsertTools,
  request: InsertRequest,
  signal: AbortSignal,
): Promise<InsertOutcome> {
  const { editors, root } = tools;
  const isOpen = () => tools.isOpen(request.ticketId);
  let found = editorFor(tools, request);
  if (found === null) {
    await openEditor(root, editors, request.as, isOpen, signal);
    found = editorFor(tools, request);
  }
  for (let tries = 0; tries < FOCUS_TRIES; tries += 1) {
    if (found === null || signal.aborted) return { kind: 'no_composer' };
    if (!(found instanceof HTMLElement)) return found;
    const editor = found;
    const caret = placeCaret(editor, tools.carets);
    await tools.wait(CARET_KNOWN_MS);
    const [other] = editors.shown();
    if (other && other !== editor) editors.replaced(editor, other);
    found = editorFor(tools, request);
    if (found !== editor || signal.aborted || !hasCaret(editor)) continue;
    const isStillRight = () =>
      !signal.aborted && editorFor(tools, request) === editor && hasCaret(editor);
    const place = { caret, isStillRight, wait: tools.wait };
    const read = await insertIntoSlate(editor, request.text, place, tools.canPaste);
    if (read) editor.scrollIntoView?.({ block: 'nearest' });
    return { kind: read ? 'inserted' : 'not_verified' };
  }
  return found instanceof HTMLElement || found === null ? { kind: 'no_composer' } : found;
}

/** The editor that may be written into; null where none is open; else why not. */
function editorFor(
  { editors, visible, isOpen }: InsertTools,
  { ticketId, as, to, onlyTo }: InsertRequest,
): HTMLElement | InsertOutcome | null {
  if (!isOpen(ticketId)) return { kind: 'other_ticket' };
  const [editor, another] = editors.shown();
  if (!editor) return null;
  const kind = editors.kindOf(editor);
  if (another || kind === null || !editors.isOf(editor, ticketId)) return { kind: 'editor_in_use' };
  if (kind !== as) return { kind: 'other_mode' };
  if (as === 'note') return editor;
  const recipients = recipientsOf(editor, visible);
  const isTo = (each: string, whom: string) => addressKey(each) === addressKey(whom);
  const mayBeTo = to === null || recipients.some((each) => isTo(each, to) || isCut(each));
  if (recipients.length > 0 && !mayBeTo) return { kind: 'other_recipients', recipients };
  if (onlyTo !== null && recipients.some((each) => !isTo(each, onlyTo))) {
    return { kind: 'other_recipients', recipients };
  }
  return editor;
}

function placeCaret(editor: HTMLElement, carets: CaretMemory): Range {
  const last = carets.caretIn(editor);
  const caret = last.startContainer === editor ? slateStart(editor) : last;
  editor.focus({ preventScroll: true });
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(caret);
  return caret;
}

/** Whether what is typed now would go into that editor. */
function hasCaret(editor: HTMLElement): boolean {
  const anchor = window.getSelection()?.anchorNode;
  return anchor != null && editor.contains(anchor);
}

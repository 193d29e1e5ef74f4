import { insertText } from '../insert-text';
import { occurrences, wordsOf } from '../occurrences';
import { textFollows } from '../text-follows';
import { pasteHtml } from './paste-html';
import { rest, until } from './until';

const READ_BACK_MS = 300;
/** CKEditor hears of a caret that moved by an event of its own task. */
const STEP_MS = 20;

/** How a text is written into one editor at its caret, and read back. */
export interface Writing {
  win: Window;
  editor: HTMLElement;
  text: string;
  /** The editor that holds the ticket's draft now, as Zendesk may replace it at any time; null on another ticket. */
  current: () => HTMLElement | null;
  signal: AbortSignal;
}

/**
 * Writes at the caret, which must be in the editor, and reads back. The first event goes out before anything
 * asynchronous, so what the caller checked still holds. A second way is taken only where the first left no trace.
 *
 * @returns whether the text could be read back
 */
export async function writeText(writing: Writing): Promise<boolean> {
  const { editor, text } = writing;
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const selection = editor.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return false;
  const caret = selection.getRangeAt(0);
  if (!editor.classList.contains('ck')) return insertText(editor, caret, text);
  if (textFollows(caret, editor)) lines.push('');
  const before = { times: occurrences(editor, text), words: wordsOf(editor.textContent) };
  // In Firefox the page cannot see what a content script puts on its paste event.
  if (!import.meta.env.FIREFOX) {
    paste(editor, lines, text);
    if (await isReadBack(writing, before.times)) return true;
    const now = writing.current();
    if (now !== editor || wordsOf(editor.textContent) !== before.words) return false;
  }
  if (!(await type(writing, lines))) return false;
  return await isReadBack(writing, before.times);
}

function paste(editor: HTMLElement, lines: string[], text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', pasteHtml(lines));
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData });
  editor.dispatchEvent(event);
}

/** Line by line, as typed; stops where the editor is no longer the ticket's. */
async function type({ win, editor, current, signal }: Writing, lines: string[]): Promise<boolean> {
  for (const [index, line] of lines.entries()) {
    if (index > 0) {
      await rest(win, STEP_MS, signal);
      if (signal.aborted || current() !== editor) return false;
      send(editor, 'insertParagraph', null);
    }
    if (line === '') continue;
    if (index > 0) {
      await rest(win, STEP_MS, signal);
      if (signal.aborted || current() !== editor) return false;
    }
    send(editor, 'insertText', line);
  }
  return true;
}

function send(editor: HTMLElement, inputType: string, data: string | null): void {
  const selection = editor.ownerDocument.getSelection();
  const targetRanges =
    selection && selection.rangeCount > 0 ? [new StaticRange(selection.getRangeAt(0))] : [];
  const event = new InputEvent('beforeinput', {
    inputType,
    data,
    targetRanges,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  editor.dispatchEvent(event);
}

async function isReadBack({ win, editor, text, current, signal }: Writing, before: number) {
  const found = await until(win, READ_BACK_MS, signal, () => {
    const holder = editor.isConnected ? editor : current();
    return holder !== null && occurrences(holder, text) > before;
  });
  return found === true;
}

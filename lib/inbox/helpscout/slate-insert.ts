import { textFollows } from '../text-follows';
import { slateLines } from './slate-lines';

/** React draws a task later than Slate takes the text; a page at work may take longer. */
const TAKEN_MS = 500;
/** What the page does not even claim to have taken was seldom taken. */
const IGNORED_MS = 100;
const LOOK_EVERY_MS = 25;

/** One way to hand text to Slate by an event; true where the page says that it took it. */
type Route = (editor: HTMLElement, text: string) => boolean;

/** Where Slate's own caret is by now, and all is as it was before the last wait. */
export interface SlatePlace {
  caret: Range;
  /** Looks at the page again, as every route is followed by a wait. */
  isStillRight(): boolean;
  wait(milliseconds: number): Promise<void>;
}

/**
 * Puts text into a Slate editor that has the focus, at its caret, as one step to undo. Slate keeps its text apart from
 * the page's: what editing commands write is shown and lost. So it is handed over by events, and only as long as
 * nothing of it has arrived.
 *
 * @param canPaste whether a paste of ours has text in it: not in Firefox
 * @returns whether the text could be read back
 */
export async function insertIntoSlate(
  editor: HTMLElement,
  text: string,
  place: SlatePlace,
  canPaste: boolean,
): Promise<boolean> {
  const lines = text.replace(/\r\n?/g, '\n');
  const isEmpty = slateLines(editor).join('') === '';
  const whole = !isEmpty && textFollows(place.caret, editor) ? `${lines}\n` : lines;
  const before = slateLines(editor).join('\n');
  const routes = canPaste ? [paste, pasteInput, replaceInput] : [typedInput];
  for (const route of routes) {
    const taken = route(editor, whole);
    const limit = taken ? TAKEN_MS : IGNORED_MS;
    for (let waited = 0; waited < limit; waited += LOOK_EVERY_MS) {
      await place.wait(LOOK_EVERY_MS);
      if (occurrences(slateLines(editor).join('\n'), lines) > occurrences(before, lines))
        return true;
    }
    // Part of it has arrived, or the page has another ticket: the next route would write a second time, or elsewhere.
    if (slateLines(editor).join('\n') !== before || !place.isStillRight()) return false;
  }
  return false;
}

/** With HTML beside it, Slate would leave the paste to the browser, which does nothing about one of ours. */
const paste: Route = (editor, text) =>
  !editor.dispatchEvent(
    new ClipboardEvent('paste', { ...BUBBLES, clipboardData: plainText(text) }),
  );

const pasteInput: Route = (editor, text) =>
  input(editor, { inputType: 'insertFromPaste', dataTransfer: plainText(text) });

const replaceInput: Route = (editor, text) =>
  input(editor, { inputType: 'insertReplacementText', dataTransfer: plainText(text) });

const typedInput: Route = (editor, text) =>
  text
    .split('\n')
    .map((line, index) => {
      const broken = index === 0 || input(editor, { inputType: 'insertParagraph' });
      return line === ''
        ? broken
        : input(editor, { inputType: 'insertText', data: line }) && broken;
    })
    .every(Boolean);

const BUBBLES = { bubbles: true, cancelable: true, composed: true };

function input(editor: HTMLElement, init: InputEventInit): boolean {
  return !editor.dispatchEvent(new InputEvent('beforeinput', { ...BUBBLES, ...init }));
}

function plainText(text: string): DataTransfer {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  return data;
}

function occurrences(written: string, text: string): number {
  return written.split(text.replaceAll('\u00A0', ' ')).length - 1;
}

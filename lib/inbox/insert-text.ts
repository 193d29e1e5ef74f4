import { occurrences } from './occurrences';
import { textFollows } from './text-follows';

/**
 * Puts text into a rich reply box at the caret, as if typed: the page sees trusted input events and
 * saves its draft, the operator can undo it, and markup in the text stays text. Line by line, because
 * Firefox turns a newline in `insertText` into a `<br>`. What stands after the caret (signature,
 * quote) moves down.
 *
 * @param caret where; collapsed, inside the editor
 * @returns whether the text could be read back
 */
export function insertText(editor: HTMLElement, caret: Range, text: string): boolean {
  const doc = editor.ownerDocument;
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const before = occurrences(editor, text);
  const breakAfter = textFollows(caret, editor);
  const place = caret.cloneRange();
  editor.focus({ preventScroll: true });
  const selection = doc.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(place);
  // A page may replace the box as it gets the focus: then the commands would write wherever the caret is.
  if (!editor.isConnected || !editor.contains(selection?.anchorNode ?? null)) return false;
  const typed = lines.every((line, index) => {
    const broken = index === 0 || doc.execCommand('insertParagraph');
    return broken && (line === '' || doc.execCommand('insertText', false, line));
  });
  if (typed && breakAfter) doc.execCommand('insertParagraph');
  if (!typed && occurrences(editor, text) === before) insertNodes(editor, caret, lines);
  editor.scrollIntoView?.({ block: 'nearest' });
  return occurrences(editor, text) > before;
}

/** Whether the text can be read in the editor, whatever its lines became. */
export function holdsText(editor: HTMLElement, text: string): boolean {
  return occurrences(editor, text) > 0;
}

/** Where the editor refuses commands: the same lines as nodes, and an event that the page can see. */
function insertNodes(editor: HTMLElement, caret: Range, lines: string[]): void {
  const doc = editor.ownerDocument;
  const fragment = doc.createDocumentFragment();
  for (const line of lines) {
    const block = doc.createElement('div');
    block.append(line === '' ? doc.createElement('br') : line);
    fragment.append(block);
  }
  caret.insertNode(fragment);
  editor.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}

import { rest } from './until';

const HEARD_AFTER_MS = 50;
const TRIES = 3;
/** CKEditor fills empty places with word joiners. */
const FILLER = /\u2060/g;

/**
 * Where a text is to go, though the page moves the caret and draws the editor anew: the place itself as long as it is
 * in the page, else the same number of characters from the start.
 */
export class CaretPlace {
  readonly #characters: number;

  /** @param caret collapsed, inside the editor; the page keeps it in step with what is typed */
  constructor(
    editor: HTMLElement,
    private readonly caret: Range,
  ) {
    this.#characters = charactersBefore(editor, caret);
  }

  /**
   * Puts the caret there and looks whether the page leaves it: an editor reads the caret from the document a moment
   * later, and Zendesk moves it after a focus.
   *
   * @returns whether the caret stands there
   */
  async put(win: Window, editor: HTMLElement, signal: AbortSignal): Promise<boolean> {
    const selection = win.document.getSelection();
    if (!selection) return false;
    for (let left = TRIES; left > 0 && !signal.aborted && editor.isConnected; left -= 1) {
      const range = this.#rangeIn(editor);
      const before = charactersBefore(editor, range);
      if (!stands(selection, editor, before)) {
        selection.removeAllRanges();
        selection.addRange(range);
      }
      await rest(win, HEARD_AFTER_MS, signal);
      if (stands(selection, editor, before)) return true;
    }
    return false;
  }

  #rangeIn(editor: HTMLElement): Range {
    const isThere = editor.contains(this.caret.startContainer);
    return isThere ? this.caret.cloneRange() : rangeAfter(editor, this.#characters);
  }
}

function stands(selection: Selection, editor: HTMLElement, before: number): boolean {
  if (selection.rangeCount === 0 || !selection.isCollapsed) return false;
  const range = selection.getRangeAt(0);
  return editor.contains(range.startContainer) && charactersBefore(editor, range) === before;
}

/** An editor may say the same place by another node. */
function charactersBefore(editor: HTMLElement, caret: Range): number {
  const range = editor.ownerDocument.createRange();
  range.setStart(editor, 0);
  range.setEnd(caret.startContainer, caret.startOffset);
  return range.toString().replace(FILLER, '').length;
}

function rangeAfter(editor: HTMLElement, characters: number): Range {
  const doc = editor.ownerDocument;
  const range = doc.createRange();
  range.setStart(editor, 0);
  const texts = doc.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  let left = characters;
  while (left > 0 && texts.nextNode()) {
    const text = texts.currentNode as Text;
    range.setStart(text, Math.min(left, text.length));
    left -= text.length;
  }
  range.collapse(true);
  return range;
}

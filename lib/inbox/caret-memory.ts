/**
 * Remembers where the operator's caret stood in each reply box, as a click on the panel takes the focus
 * away. The ranges are live: they follow what is typed after.
 */
export class CaretMemory {
  readonly #last = new WeakMap<Element, Range>();

  follow(doc: Document, signal: AbortSignal): void {
    doc.addEventListener('selectionchange', () => this.#remember(doc.getSelection()), { signal });
  }

  /**
   * The caret in that editor, or its start; collapsed, so that nothing selected is overwritten. The
   * selection is asked first: its event comes a moment after the caret moved.
   */
  caretIn(editor: Element): Range {
    this.#remember(editor.ownerDocument.getSelection());
    const last = this.#last.get(editor);
    const range = editor.ownerDocument.createRange();
    if (last && editor.contains(last.endContainer))
      range.setStart(last.endContainer, last.endOffset);
    else range.setStart(editor, 0);
    range.collapse(true);
    return range;
  }

  #remember(selection: Selection | null): void {
    if (!selection || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    const at = range.startContainer;
    const element = at.nodeType === Node.ELEMENT_NODE ? (at as Element) : at.parentElement;
    const editor = element?.closest('[contenteditable="true"]');
    if (editor?.contains(range.endContainer)) this.#last.set(editor, range.cloneRange());
  }
}

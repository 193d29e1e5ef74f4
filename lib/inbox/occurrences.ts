/**
 * How often a text stands in an editor, whatever spaces and lines the editor made of it. The word joiner is
 * what CKEditor fills empty places with, so it counts as space.
 */
export function occurrences(editor: Element, text: string): number {
  return wordsOf(editor.textContent).split(wordsOf(text)).length - 1;
}

/** A text without its spaces, as {@link occurrences} compares it. */
export function wordsOf(text: string): string {
  return text.replace(/[\s\u2060]+/g, '');
}

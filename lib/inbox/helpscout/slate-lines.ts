/** Slate's blocks, now and in its versions before 2020. */
const BLOCKS = [
  '[data-slate-node="element"]:not([data-slate-inline])',
  '[data-slate-object="block"]',
];

/** What stands in a Slate editor, a line for each block, without what Slate itself draws where there is no text. */
export function slateLines(editor: Element): string[] {
  for (const css of BLOCKS) {
    const blocks = [...editor.querySelectorAll(css)].filter((block) => !block.querySelector(css));
    if (blocks.length > 0) return blocks.map(written);
  }
  return [written(editor)];
}

/** The very start of a Slate editor, in the text that Slate keeps the place of. */
export function slateStart(editor: Element): Range {
  const range = new Range();
  const first = editor.querySelector('[data-slate-zero-width], [data-slate-string]');
  const text = first?.firstChild;
  range.setStart(text?.nodeType === Node.TEXT_NODE ? text : editor, 0);
  range.collapse(true);
  return range;
}

function written(block: Element): string {
  let text = block.textContent;
  for (const hint of block.querySelectorAll('[data-slate-placeholder]')) {
    text = text.replace(hint.textContent, '');
  }
  return text.replaceAll('\uFEFF', '').replaceAll('\u00A0', ' ');
}

import { BLOCK_NAMES } from './block-names';
import type { Visible } from './visible';

/** Outlook marks where the quoted mail begins; all after it is quoted. */
const REST_IS_QUOTED = /divRplyFwdMsg|appendonsend/;
/** A newsletter can hold a hundred thousand elements; a billing question does not. */
const NODE_LIMIT = 6_000;

/**
 * The text below `root` as `innerText` would give it, without what matches `cut`. `innerText` itself
 * will not do: a copy without the quotes has no layout, and so no visibility.
 */
export function shownText(
  root: Element,
  cut: string | null,
  visible: Visible,
  limit: number,
): string {
  let text = '';
  let nodes = 0;
  let ended = false;

  const line = () => {
    text = text.replace(/[ \t]+$/, '');
    if (text && !text.endsWith('\n')) text += '\n';
  };

  const walk = (node: Node, pre: boolean): void => {
    if (ended || text.length >= limit || ++nodes > NODE_LIMIT) return;
    if (node.nodeType === 3) {
      const words = node.nodeValue ?? '';
      const flow = pre ? words : words.replace(/\s+/g, ' ');
      text += /(^|\s)$/.test(text) && !pre ? flow.trimStart() : flow;
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.tagName;
    if (name === 'BR') {
      text = `${text.replace(/[ \t]+$/, '')}\n`;
      return;
    }
    if (cut && REST_IS_QUOTED.test(element.id)) ended = true;
    if (ended || (cut && element.matches(cut)) || !visible(element)) return;
    const block = BLOCK_NAMES.test(name) && name !== 'TD';
    if (block) line();
    for (const child of element.childNodes) walk(child, pre || name === 'PRE');
    if (block) line();
    if (name === 'P') text += text ? '\n' : '';
    if (name === 'TD') text += ' ';
  };

  for (const child of root.childNodes) walk(child, false);
  return text.replace(/\n{3,}/g, '\n\n').slice(0, limit);
}

import { BLOCK_NAMES } from './block-names';
import type { Visible } from './visible';

/** Outlook marks where the quoted mail begins; all after it is quoted. */
const REST_IS_QUOTED = /divRplyFwdMsg|appendonsend/;
/** A newsletter can hold a hundred thousand elements; a billing question does not. */
const NODE_LIMIT = 4_000;

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
  /** Line by line: one growing text would be gone through again for each of thousands of nodes. */
  const lines: string[] = [];
  let line = '';
  let length = 0;
  let nodes = 0;
  let ended = false;

  const endLine = () => {
    const kept = line.trimEnd();
    lines.push(kept);
    length += kept.length + 1;
    line = '';
  };
  /** A block begins or ends here; where a line has just begun, nothing is to end. */
  const breakBlock = () => {
    if (line.trim() === '') line = '';
    if (line !== '') endLine();
  };

  const words = (text: string, pre: boolean) => {
    const some = text.slice(0, limit);
    if (pre) {
      const [first = '', ...more] = some.split('\n');
      line += first;
      for (const next of more) {
        endLine();
        line = next;
      }
      return;
    }
    const flow = some.replace(/\s+/g, ' ');
    line += line === '' || line.endsWith(' ') ? flow.trimStart() : flow;
  };

  const walk = (node: Node, pre: boolean): void => {
    if (ended || length + line.length >= limit || ++nodes > NODE_LIMIT) return;
    if (node.nodeType === 3) {
      words(node.nodeValue ?? '', pre);
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.tagName;
    if (name === 'BR') {
      endLine();
      return;
    }
    if (cut && REST_IS_QUOTED.test(element.id)) ended = true;
    if (ended || (cut && element.matches(cut)) || !visible(element)) return;
    const block = BLOCK_NAMES.test(name) && name !== 'TD';
    if (block) breakBlock();
    for (const child of element.childNodes) walk(child, pre || name === 'PRE');
    if (block) breakBlock();
    if (name === 'P' && lines.length > 0) endLine();
    if (name === 'TD') line += ' ';
  };

  for (const child of root.childNodes) walk(child, false);
  lines.push(line);
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .slice(0, limit);
}

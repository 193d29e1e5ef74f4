import { BLOCK_NAMES } from './block-names';

/**
 * Whether words stand after the caret in its own line; typing there would glue ours to them
 * ("MariaBest regards"). A caret before the first block counts as inside it, as browsers take it.
 */
export function textFollows(caret: Range, editor: Element): boolean {
  let { startContainer: at, startOffset: offset }: { startContainer: Node; startOffset: number } =
    caret;
  for (let child = at.childNodes[offset]; child; child = at.childNodes[0]) {
    at = child;
    offset = 0;
  }
  if (endsLine(at)) return false;
  if (saysSomething(at, offset)) return true;
  for (let next = nextInLine(at, editor); next; next = nextInLine(next, editor)) {
    if (saysSomething(next, 0)) return true;
  }
  return false;
}

/** The next node of the line in document order; null at the line's end. */
function nextInLine(from: Node, editor: Element): Node | null {
  let at: Node | null = from;
  while (at && !at.nextSibling) {
    at = at.parentNode;
    if (!at || at === editor || endsLine(at)) return null;
  }
  for (at = at?.nextSibling ?? null; at; at = at.firstChild) {
    if (endsLine(at)) return null;
    if (!at.firstChild) return at;
  }
  return null;
}

function endsLine(node: Node): boolean {
  return node.nodeName === 'BR' || BLOCK_NAMES.test(node.nodeName);
}

function saysSomething(node: Node, offset: number): boolean {
  return node.nodeName === 'IMG' || /\S/.test((node.nodeValue ?? '').slice(offset));
}

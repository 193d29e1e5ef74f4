/** A message's body, and the text of a reply. */
const BODY = '.a3s, .ii';
const EDITOR = '[contenteditable="true"]';

/**
 * Whether the element lies in what a person wrote: a message's body, or the text of a reply. Nothing
 * in there is Gmail's own word, whatever classes and attributes it carries.
 */
export function writtenBySomebody(element: Element): boolean {
  return writingAround(element) !== null;
}

/**
 * Those of the elements that nobody wrote.
 *
 * @param elements in document order: a body is climbed to once, not once for each of its thousands of elements
 */
export function notWritten(elements: Iterable<Element>): Element[] {
  let writing: Element | null = null;
  const kept: Element[] = [];
  for (const element of elements) {
    if (writing?.contains(element)) continue;
    writing = writingAround(element);
    if (writing === null) kept.push(element);
  }
  return kept;
}

/** The outermost text that the element is part of; an editor is Gmail's own, what stands in it is not. */
function writingAround(element: Element): Element | null {
  let found: Element | null = null;
  let at = element.closest(BODY) ?? element.parentElement?.closest(EDITOR);
  while (at) {
    found = at;
    at = at.parentElement?.closest(`${BODY}, ${EDITOR}`);
  }
  return found;
}

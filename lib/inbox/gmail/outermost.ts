/**
 * The elements that lie in no other of them. Messages hold lists and bodies of their own, as many as
 * their writers like.
 *
 * @param elements in document order
 */
export function outermost(elements: Iterable<Element>): Element[] {
  const kept: Element[] = [];
  for (const element of elements) {
    if (!kept.at(-1)?.contains(element)) kept.push(element);
  }
  return kept;
}

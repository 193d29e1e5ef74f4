import type { Selector } from '../selector';
import { notWritten, writtenBySomebody } from './written-by-somebody';

/** The first of them in the page, without a search of the rest where that one will do. */
export function firstGmailElement(
  root: ParentNode,
  selectors: readonly Selector[],
  keep: (element: Element) => boolean = () => true,
): Element | null {
  for (const [css] of selectors) {
    const first = root.querySelector(css);
    if (first && !writtenBySomebody(first) && keep(first)) return first;
    const [found] = first ? notWritten(root.querySelectorAll(css)).filter(keep) : [];
    if (found) return found;
  }
  return null;
}

/**
 * What Gmail itself drew: of the first selector that has any, the matches that nobody wrote and that `keep`
 * accepts; empty where none has.
 */
export function gmailElements(
  root: ParentNode,
  selectors: readonly Selector[],
  keep: (element: Element) => boolean = () => true,
): Element[] {
  for (const [css] of selectors) {
    const kept = notWritten(root.querySelectorAll(css)).filter(keep);
    if (kept.length > 0) return kept;
  }
  return [];
}

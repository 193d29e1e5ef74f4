import type { Selector } from '../selector';
import { notWritten } from './written-by-somebody';

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

import type { Selector } from './selector';

/** The matches that `keep` accepts of the first selector that has any; empty where none has. */
export function ranked(
  root: ParentNode,
  selectors: readonly Selector[],
  keep: (element: Element) => boolean,
): Element[] {
  for (const [css] of selectors) {
    const kept = [...root.querySelectorAll(css)].filter(keep);
    if (kept.length > 0) return kept;
  }
  return [];
}

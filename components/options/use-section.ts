import { useSyncExternalStore } from 'react';

/** The parts of the options, each at an address of its own. */
export const SECTIONS = ['connect', 'inboxes', 'replies', 'shortcuts'] as const;
export type Section = (typeof SECTIONS)[number];

/** The part that the page's address names; the first where it names none. */
export function useSection(): Section {
  const hash = useSyncExternalStore(onHashChange, () => window.location.hash);
  return SECTIONS.find((each) => `#${each}` === hash) ?? SECTIONS[0];
}

function onHashChange(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

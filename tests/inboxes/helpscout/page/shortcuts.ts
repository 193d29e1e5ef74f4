import { count } from './count';

/**
 * Single letters pressed anywhere outside of a field, as the page hears them on the document. Those
 * that it has no use for are counted, in `data-shortcuts`.
 *
 * @returns ends the listening
 */
export function onShortcut(actions: Record<string, () => void>): () => void {
  const listener = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return;
    if (event.target instanceof HTMLElement && isField(event.target)) return;
    const action = actions[event.key.toLowerCase()];
    if (action) {
      event.preventDefault();
      action();
    } else count('shortcuts');
  };
  document.addEventListener('keydown', listener);
  return () => document.removeEventListener('keydown', listener);
}

function isField(element: HTMLElement): boolean {
  return element.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(element.tagName);
}

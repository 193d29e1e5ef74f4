import type { EditorKind, Editors } from './editors';

/** How long Help Scout may take to make an editor. */
const EDITOR_OPENS_MS = 5_000;

/**
 * Clicks Reply or Note and waits until an editor is there that was not before. Without one it just ends, and so it
 * does when another conversation is open meanwhile.
 */
export function openEditor(
  root: Element,
  editors: Editors,
  kind: EditorKind,
  isStillOpen: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  const button = editors.button(kind);
  if (!button) return Promise.resolve();
  const before = new Set<Element>(editors.shown());
  const limit = AbortSignal.any([signal, AbortSignal.timeout(EDITOR_OPENS_MS)]);
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => look());
    const look = () => {
      const isOther = !isStillOpen();
      const [editor] = isOther ? [] : editors.shown().filter((each) => !before.has(each));
      if (!editor && !isOther && !limit.aborted) return;
      observer.disconnect();
      if (editor) editors.cameFor(kind, editor);
      resolve();
    };
    limit.addEventListener('abort', look, { once: true });
    observer.observe(root, { childList: true, subtree: true, attributes: true });
    button.click();
    look();
  });
}

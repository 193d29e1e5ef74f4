const SHORTCUTS = new Set(['r', 'a', 'f', 'e', '#', 'j', 'k']);

/** Counts the keys that reach the page as its shortcuts: `data-shortcuts` on the body. */
export function countShortcuts(): void {
  document.body.dataset.shortcuts = '0';
  document.addEventListener('keydown', (event) => {
    const { target } = event;
    if (!SHORTCUTS.has(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
    if (target instanceof HTMLElement && target.isContentEditable) return;
    document.body.dataset.shortcuts = String(Number(document.body.dataset.shortcuts) + 1);
  });
}

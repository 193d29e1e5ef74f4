/** Gmail's shortcuts listen on the document. They are counted, in `data-shortcuts` of the body. */
export function countShortcuts(): void {
  document.body.dataset.shortcuts = '0';
  document.addEventListener('keydown', ({ key, target }) => {
    if (target instanceof HTMLInputElement) return;
    if (target instanceof HTMLElement && target.isContentEditable) return;
    if (key.length > 1 && key !== 'Enter' && key !== 'Escape') return;
    document.body.dataset.shortcuts = String(Number(document.body.dataset.shortcuts) + 1);
  });
}

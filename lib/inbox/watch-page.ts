/** Mail pages change in bursts: one look per burst. */
const BURST_MS = 150;

/**
 * Calls back once after each burst of changes of the page or its address. The timer is not restarted
 * by further changes, so a page that never rests is still read.
 *
 * @param attributes those that say something on this inbox's page, beside style, class and hidden
 */
export function watchPage(
  win: Window,
  changed: () => void,
  signal: AbortSignal,
  attributes: readonly string[] = [],
): void {
  if (signal.aborted) return;
  let timer: number | null = null;
  const soon = () => {
    timer ??= win.setTimeout(() => {
      timer = null;
      changed();
    }, BURST_MS);
  };
  const observer = new MutationObserver(soon);
  observer.observe(win.document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['style', 'class', 'hidden', ...attributes],
  });
  win.addEventListener('hashchange', soon, { signal });
  win.addEventListener('popstate', soon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) win.clearTimeout(timer);
  });
}

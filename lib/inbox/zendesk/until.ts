const LOOKS_EVERY_MS = 50;

/**
 * Waits until a look at the page finds something, looking again every moment.
 *
 * @returns what was found, or null after the limit or the signal
 */
export async function until<T>(
  win: Window,
  limitMs: number,
  signal: AbortSignal,
  look: () => T | null | false,
): Promise<T | null> {
  for (let left = limitMs; ; left -= LOOKS_EVERY_MS) {
    if (signal.aborted) return null;
    const found = look();
    if (found !== null && found !== false) return found;
    if (left <= 0) return null;
    await rest(win, LOOKS_EVERY_MS, signal);
  }
}

/** Lets the page work for a while; ends early with the signal. */
export function rest(win: Window, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = win.setTimeout(done, ms);
    function done() {
      win.clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });
}

/** Calls at a time, if nothing calls earlier. */
export interface WakeUp {
  /** From now on, until the signal. */
  start(call: () => void, signal: AbortSignal): void;
  /** The clock's milliseconds, or null for not at all; replaces the time set before. */
  set(at: number | null): void;
}

export function wakeUp(win: Window, now: () => number): WakeUp {
  let timer: number | null = null;
  let due: number | null = null;
  let run: (() => void) | null = null;

  const set = (at: number | null) => {
    if (at === due) return;
    if (timer !== null) win.clearTimeout(timer);
    timer = null;
    due = at;
    if (at === null || !run) return;
    timer = win.setTimeout(
      () => {
        timer = null;
        due = null;
        run?.();
      },
      Math.max(0, at - now()),
    );
  };

  return {
    set,
    start(call, signal) {
      run = call;
      signal.addEventListener('abort', () => {
        set(null);
        run = null;
      });
    },
  };
}

import type { Reading } from '../billing/reading';
import type { LookUpResult } from '../stripe/lookup/look-up';
import type { SlowedDown } from '../stripe/send/account-line';

/** What a lookup tells while it runs. */
export interface Progress {
  onStage(reading: Reading): void;
  onSlowed(slowed: SlowedDown): void;
}

type Start = (signal: AbortSignal, progress: Progress) => Promise<LookUpResult>;

interface Running {
  listeners: Set<Progress>;
  latest: Reading | null;
  controller: AbortController;
  result: Promise<LookUpResult>;
}

/**
 * Several tickets of one customer that are opened at the same time share one lookup. It ends when nobody waits for it
 * any more.
 */
export function createSharedLookUps() {
  const running = new Map<string, Running>();

  function begin(key: string, start: Start): Running {
    const controller = new AbortController();
    const listeners = new Set<Progress>();
    const shared: Running = { listeners, latest: null, controller, result: Promise.resolve(NONE) };
    shared.result = start(controller.signal, {
      onStage(reading) {
        shared.latest = reading;
        for (const each of listeners) each.onStage(reading);
      },
      onSlowed(slowed) {
        for (const each of listeners) each.onSlowed(slowed);
      },
    }).finally(() => {
      if (running.get(key) === shared) running.delete(key);
    });
    running.set(key, shared);
    return shared;
  }

  return {
    /**
     * Joins the lookup that runs under this key, or starts it.
     *
     * @param signal leaves it; the last to leave ends it
     */
    async join(
      key: string,
      start: Start,
      progress: Progress,
      signal: AbortSignal,
    ): Promise<LookUpResult> {
      if (signal.aborted) return NONE;
      const shared = running.get(key) ?? begin(key, start);
      shared.listeners.add(progress);
      if (shared.latest) progress.onStage(shared.latest);
      const leave = () => {
        shared.listeners.delete(progress);
        if (shared.listeners.size > 0) return;
        if (running.get(key) === shared) running.delete(key);
        shared.controller.abort();
      };
      signal.addEventListener('abort', leave, { once: true });
      return shared.result;
    },
  };
}

const NONE: LookUpResult = { ok: false, failure: { kind: 'offline' } };

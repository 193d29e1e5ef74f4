import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 10_000;
const BETWEEN_LOOKS_MS = 25;

/** Looks until there is something to see, for things that no browser event announces. */
export async function waitFor<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (Date.now() > end) throw new Error(`Waited ${PATIENCE_MS} ms in vain for ${what}.`);
    await pause(BETWEEN_LOOKS_MS);
  }
}

import type { UnixSeconds } from '../billing/amounts';
import type { Reading } from '../billing/reading';
import type { SessionStore } from '../vault/session';
import type { subjectOf } from './open-ticket';

/** A ticket opened again within this time costs no request. */
const FRESH_SECONDS = 5 * 60;

/** An older one is shown at once, with its age, and read anew; after a day's work it is not shown any more. */
const SHOWN_SECONDS = 12 * 3_600;

/** The browser gives ten megabytes; a reading takes some hundred kilobytes at most. */
const CAPACITY = 20;

const PREFIX = 'reading:';

interface Kept {
  reading: Reading;
  keptAt: UnixSeconds;
}

export interface Remembered {
  reading: Reading;
  /** False: it may be shown, and has to be read anew. */
  fresh: boolean;
}

export type ReadingCache = ReturnType<typeof createReadingCache>;

/**
 * Readings of the last few tickets, in the browser's session memory: gone when it closes and when the desk is
 * locked; an old one is removed when the next is kept.
 */
export function createReadingCache(store: SessionStore, now: () => UnixSeconds) {
  /** How often it was wiped: what was to be kept before a wipe is not kept after it. */
  let wipes = 0;
  const isShown = ({ keptAt }: Kept) => now() - keptAt <= SHOWN_SECONDS;
  return {
    /** @param key account, mode and address: see {@link readingKey} */
    async find(key: string): Promise<Remembered | null> {
      const kept = (await store.read(PREFIX + key)) as Kept | undefined;
      if (!kept || !isShown(kept)) return null;
      return { reading: kept.reading, fresh: now() - kept.keptAt <= FRESH_SECONDS };
    },

    /** Keeps a complete reading, as old as it is; the oldest goes where there are too many. */
    async keep(key: string, reading: Reading): Promise<void> {
      const before = wipes;
      const kept = await keptReadings(store);
      const old = kept.filter(([, each]) => !isShown(each));
      const young = kept.filter(([name, each]) => isShown(each) && name !== PREFIX + key);
      const surplus = young
        .toSorted(([, a], [, b]) => a.keptAt - b.keptAt)
        .slice(0, Math.max(0, young.length + 1 - CAPACITY));
      await store.remove([...old, ...surplus].map(([name]) => name));
      if (wipes !== before) return;
      const keptAt = Math.min(now(), reading.asOf - reading.clockBehindSeconds);
      await store.write(PREFIX + key, { reading, keptAt } satisfies Kept);
    },

    async wipe(): Promise<void> {
      wipes += 1;
      await store.remove((await keptReadings(store)).map(([name]) => name));
    },
  };
}

async function keptReadings(store: SessionStore): Promise<[string, Kept][]> {
  const all = Object.entries(await store.readAll());
  return all.filter(([name]) => name.startsWith(PREFIX)) as [string, Kept][];
}

/** One account's reading of one subject; the name takes part because it widens the search. */
export function readingKey(
  tag: string,
  subject: NonNullable<ReturnType<typeof subjectOf>>,
): string {
  return JSON.stringify([tag, subject.who, subject.name, subject.source]);
}

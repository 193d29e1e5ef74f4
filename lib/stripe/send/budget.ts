import PQueue from 'p-queue';
import type { Mode } from '../../billing/reading';

/**
 * How many requests a second leave this browser: well below what Stripe gives the whole account (100 live, 25 in a
 * sandbox), because the account's own servers need theirs.
 *
 * @see https://docs.stripe.com/rate-limits
 */
const PER_SECOND: Record<Mode, number> = { live: 60, test: 18 };
/** Of one endpoint; Stripe gives 25 a second to each, and 20 to all searches together. */
const ENDPOINT_PER_SECOND = 18;
const SEARCHES_PER_SECOND = 14;

/** In any second, also one that begins in the middle of another. */
const SECOND = { interval: 1000, strict: true };

/** So many are under way at once. */
const AT_ONCE = 20;

/** Which requests share a limit: all searches, else those of one endpoint. */
export function laneOf(url: string): string {
  const path = new URL(url).pathname.replace(/^\/v1\//, '');
  if (/\/search$/.test(path)) return 'search';
  return path.replace(/\/[a-z]+_[A-Za-z0-9_]+(?=\/|$)/g, '/:id');
}

/** The account's share of requests: what is beyond it waits its turn. */
export function createBudget(mode: Mode) {
  const all = new PQueue({ ...SECOND, intervalCap: PER_SECOND[mode], concurrency: AT_ONCE });
  const lanes = new Map<string, PQueue>();
  /** How many holds stand on each; the last to end lets it go on. */
  const holds = new Map<PQueue, number>();

  function lane(name: string): PQueue {
    const known = lanes.get(name);
    if (known) return known;
    const intervalCap = name === 'search' ? SEARCHES_PER_SECOND : ENDPOINT_PER_SECOND;
    const made = new PQueue({ ...SECOND, intervalCap });
    lanes.set(name, made);
    return made;
  }

  return {
    /** Sends when there is room. @throws what `send` throws, or the signal's reason */
    run<Answer>(url: string, signal: AbortSignal | undefined, send: () => Promise<Answer>) {
      const options = signal ? { signal } : {};
      return lane(laneOf(url)).add(() => all.add(send, options), options);
    },

    /** Sends nothing of that lane, or nothing at all, until the promise is settled and no other hold is left. */
    async hold(url: string | null, until: Promise<unknown>): Promise<void> {
      const held = url === null ? [all, ...lanes.values()] : [lane(laneOf(url))];
      for (const queue of held) {
        holds.set(queue, (holds.get(queue) ?? 0) + 1);
        queue.pause();
      }
      await until.catch(() => undefined);
      for (const queue of held) {
        const left = (holds.get(queue) ?? 1) - 1;
        holds.set(queue, left);
        if (left === 0) queue.start();
      }
    },
  };
}

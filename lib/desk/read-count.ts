import type { UnixSeconds } from '../billing/amounts';
import { type Account, accountTag, modeOf } from '../vault/account';

/** Numbers that outlive the browser; they hold nothing of any customer. */
export interface CountStore {
  read(): Promise<Record<string, Record<string, number>>>;
  write(counts: Record<string, Record<string, number>>): Promise<void>;
}

const DAY_SECONDS = 86_400;
const DAYS_KEPT = 30;

/**
 * How many requests this browser sent for each live account in the last thirty days. Stripe gives an account a number
 * of reads for each payment it takes, averaged over thirty days, and never less than ten thousand a month.
 *
 * @see https://docs.stripe.com/rate-limits#api-read-request-allocations
 */
export function createReadCount(store: CountStore, now: () => UnixSeconds) {
  let counts: Record<string, Record<string, number>> = {};
  const today = () => Math.floor(now() / DAY_SECONDS);
  const days = (account: Account) => counts[accountTag(account)] ?? {};
  return {
    async open(): Promise<void> {
      counts = await store.read();
    },

    /** Test mode and the sample are not metered. */
    add(account: Account): void {
      if (modeOf(account) !== 'live') return;
      const day = String(today());
      const before = days(account);
      counts[accountTag(account)] = { ...before, [day]: (before[day] ?? 0) + 1 };
    },

    /** Of the last thirty days. */
    of(account: Account): number {
      const oldest = today() - DAYS_KEPT + 1;
      return Object.entries(days(account))
        .filter(([day]) => Number(day) >= oldest)
        .reduce((sum, [, count]) => sum + count, 0);
    },

    /** Writes the numbers down and drops those of older days. */
    async keep(): Promise<void> {
      const oldest = today() - DAYS_KEPT + 1;
      counts = Object.fromEntries(
        Object.entries(counts).map(([tag, each]) => [
          tag,
          Object.fromEntries(Object.entries(each).filter(([day]) => Number(day) >= oldest)),
        ]),
      );
      await store.write(counts);
    },
  };
}

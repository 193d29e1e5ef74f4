import type { UnixSeconds } from '../../billing/amounts';

/** Clocks that differ by less are right enough: nothing in billing turns on minutes. */
const TOLERANCE_SECONDS = 5 * 60;

/**
 * Stripe's time, learned from the `Date` of its answers: on a computer whose clock is a day off, renewals, trials and
 * due dates would all be judged wrongly.
 *
 * @param localNow this computer's clock
 */
export function createServerClock(localNow: () => UnixSeconds) {
  let behind = 0;
  return {
    /** Takes the time of an answer; what is no date is left out. */
    note(date: string | null): void {
      const at = date === null ? Number.NaN : Math.floor(Date.parse(date) / 1000);
      if (Number.isNaN(at)) return;
      const difference = at - localNow();
      behind = Math.abs(difference) > TOLERANCE_SECONDS ? difference : 0;
    },
    now: (): UnixSeconds => localNow() + behind,
    /** Positive where this computer is behind; 0 where it is right enough. */
    behindSeconds: () => behind,
  };
}

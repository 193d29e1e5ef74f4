import type { UnixSeconds } from '../../../billing/amounts';

export const MINUTE = 60;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A time of day some days ago: `daysAgo(now, 2, 9.2)` is 09:12 UTC on the day before yesterday. */
export function daysAgo(now: UnixSeconds, days: number, hour: number): UnixSeconds {
  return Math.floor(now / DAY - days) * DAY + Math.round(hour * HOUR);
}

/** The same day and time `months` later, or the month's last day where it has no such day; UTC. */
export function monthsAfter(at: UnixSeconds, months: number): UnixSeconds {
  const date = new Date(at * 1000);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const lengthOfMonth = new Date(first);
  lengthOfMonth.setUTCMonth(lengthOfMonth.getUTCMonth() + 1, 0);
  const day = Math.min(date.getUTCDate(), lengthOfMonth.getUTCDate());
  return first / 1000 + (day - 1) * DAY + (at % DAY);
}

/** @returns whole billing periods of `months` from `start`, oldest first, the last one begun before `until` */
export function periodsOf(
  start: UnixSeconds,
  months: number,
  until: UnixSeconds,
): { start: UnixSeconds; end: UnixSeconds }[] {
  const periods = [];
  for (let count = 0; monthsAfter(start, count * months) < until; count += 1) {
    periods.push({
      start: monthsAfter(start, count * months),
      end: monthsAfter(start, (count + 1) * months),
    });
  }
  return periods;
}

import type { UnixSeconds } from './amounts';
import { type DayOf, utcDay } from './calendar-day';
import type { Interval } from './subscription';

const DAY = 86_400;
/** A period that ends this much off its hour of the day is still so many days, for anybody who counts. */
const HOUR = 3600;

/** How long something was paid for, in calendar days: what the dates beside it let a reader count. */
export interface DayCount {
  /** Zero: within one day. */
  days: number;
  /** Of how many days of the whole period; null where that is not known. */
  of: number | null;
  /** False where Stripe, which counts seconds, counted a part of a day more or less. */
  exact: boolean;
}

/** The calendar days from one moment to another; never below zero, and additive along a period. */
export function daysBetween(from: UnixSeconds, to: UnixSeconds, dayOf: DayOf = utcDay): number {
  return Math.max(0, dayOf(to) - dayOf(from));
}

/** @param whole the days of the whole period, where known */
export function dayCount(
  from: UnixSeconds,
  to: UnixSeconds,
  whole: number | null,
  dayOf: DayOf = utcDay,
): DayCount {
  const days = daysBetween(from, to, dayOf);
  const exact = Math.abs(to - from - days * DAY) <= HOUR;
  // A whole that is not more than its part tells nothing.
  return { days, of: whole !== null && whole > days ? whole : null, exact };
}

/** When a period that ends at `end` began, by the calendar of UTC; null for a rhythm that is not known. */
export function periodStartBefore(
  end: UnixSeconds,
  { interval, intervalCount }: { interval: Interval; intervalCount: number },
): UnixSeconds | null {
  if (interval === 'unknown') return null;
  if (interval === 'day') return end - intervalCount * DAY;
  if (interval === 'week') return end - intervalCount * 7 * DAY;
  const months = interval === 'year' ? 12 * intervalCount : intervalCount;
  const date = new Date(end * 1000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() - months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(date.getUTCDate(), lastOfMonth);
  return Date.UTC(year, month, day) / 1000 + (end % DAY);
}

import type { UnixSeconds } from './amounts';
import { type DayOf, utcDay } from './local-day';
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

interface Rhythm {
  interval: Interval;
  intervalCount: number;
}

/**
 * When a period that ends at `end` began, by the calendar of UTC; null for a rhythm that is not known. What ends on
 * the last day of a month may have begun later in the one before: a known period of the same subscription tells.
 */
export function periodStartBefore(
  end: UnixSeconds,
  rhythm: Rhythm,
  known?: { periodStart: UnixSeconds; periodEnd: UnixSeconds },
): UnixSeconds | null {
  const start = shifted(end, rhythm, -1);
  if (start === null || known === undefined || !isLastOfMonth(end)) return start;
  const later =
    Math.max(dayOfMonth(known.periodStart), dayOfMonth(known.periodEnd)) - dayOfMonth(end);
  const candidates = Array.from(
    { length: Math.max(0, later) },
    (_, at) => start + (later - at) * DAY,
  );
  return candidates.find((each) => shifted(each, rhythm, 1) === end) ?? start;
}

function dayOfMonth(at: UnixSeconds): number {
  return new Date(at * 1000).getUTCDate();
}

function isLastOfMonth(at: UnixSeconds): boolean {
  return dayOfMonth(at + DAY) === 1;
}

/**
 * When a period that begins at `start` ends: on the same day of the month, or on its last where there is none such;
 * null for a rhythm that is not known.
 *
 * @see https://docs.stripe.com/billing/subscriptions/billing-cycle
 */
export function periodEndAfter(start: UnixSeconds, rhythm: Rhythm): UnixSeconds | null {
  return shifted(start, rhythm, 1);
}

function shifted(
  from: UnixSeconds,
  { interval, intervalCount }: Rhythm,
  sign: 1 | -1,
): UnixSeconds | null {
  if (interval === 'unknown') return null;
  if (interval === 'day') return from + sign * intervalCount * DAY;
  if (interval === 'week') return from + sign * intervalCount * 7 * DAY;
  const months = sign * (interval === 'year' ? 12 * intervalCount : intervalCount);
  const date = new Date(from * 1000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(date.getUTCDate(), lastOfMonth);
  return Date.UTC(year, month, day) / 1000 + (from % DAY);
}

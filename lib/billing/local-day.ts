import type { UnixSeconds } from './amounts';

const DAY = 86_400;

/** The day that a moment falls on, in days since 1970-01-01. */
export type DayOf = (at: UnixSeconds) => number;

export const utcDay: DayOf = (at) => Math.floor(at / DAY);

/**
 * The calendar of a time zone, so that days are counted as the dates beside them are written.
 *
 * @param timeZone IANA name
 */
export function dayIn(timeZone: string): DayOf {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  return (at) => {
    const parts = format.formatToParts(at * 1000);
    const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
    return Date.UTC(part('year'), part('month') - 1, part('day')) / (DAY * 1000);
  };
}

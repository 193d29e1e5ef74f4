/** A day in the calendar; the year is null where it was not given. */
export interface CalendarDay {
  year: number | null;
  /** 1 to 12. */
  month: number;
  day: number;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`;

const ISO = /\b(20\d{2})-(\d{1,2})-(\d{1,2})\b/;
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})\\.?\\s${MONTH}(?:,?\\s(20\\d{2}))?\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s(\\d{1,2})(?:,?\\s(20\\d{2}))?(?!\\d)`, 'i');

/**
 * The calendar day in a text, and the text without it: `2026-11-03`, `3 Nov 2026`, `Nov 3`. A day written in
 * figures only (`3/11`) is not taken: half of the world reads it the other way round.
 */
export function readDay(text: string): { day: CalendarDay | null; rest: string } {
  const iso = ISO.exec(text);
  if (iso) return found(text, iso[0], iso[1], Number(iso[2]), iso[3]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return found(text, dayFirst[0], dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (!monthFirst) return { day: null, rest: text };
  return found(text, monthFirst[0], monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
}

function monthOf(word: string | undefined): number {
  return MONTHS.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1;
}

function found(
  text: string,
  written: string,
  year: string | undefined,
  month: number,
  dayOfMonth: string | undefined,
): { day: CalendarDay | null; rest: string } {
  const day = Number(dayOfMonth);
  if (month < 1 || month > 12 || day < 1 || day > 31) return { day: null, rest: text };
  return {
    day: { year: year === undefined ? null : Number(year), month, day },
    rest: text.replace(written, ' '),
  };
}

import type { Money, UnixSeconds } from '../billing/amounts';
import { formatMoney } from '../billing/money';

/** Amounts and times as one reader wants to see them. */
export interface Formats {
  locale: string;
  /** IANA name; whatever is told of one case is told in one time zone. */
  timeZone: string;
  money(money: Money): string;
  /** `18 Nov 2026` */
  date(at: UnixSeconds): string;
  /** `18 November` (with the year where it is not this year's) */
  dayInSentence(at: UnixSeconds, now: UnixSeconds): string;
  /** `18 Nov, 09:12` */
  dateTime(at: UnixSeconds): string;
  /** `12:03` */
  time(at: UnixSeconds): string;
  /** `November 2026` */
  month(at: UnixSeconds): string;
}

/** Languages that number the first of a month otherwise than the days after it, which Intl does not know. */
const FIRST_OF_MONTH: Record<string, string> = { fr: '1er' };

/**
 * @param locale BCP 47 of the reader
 * @param timeZone IANA name; the operator's own in the panel, UTC in tests
 */
export function createFormats(locale: string, timeZone: string): Formats {
  const first = FIRST_OF_MONTH[locale.split('-')[0] ?? ''] ?? '1';
  const clock = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone, ...options });
    return (at: UnixSeconds) =>
      format
        .formatToParts(at * 1000)
        .map(({ type, value }) => (type === 'day' && value === '1' ? first : value))
        .join('');
  };
  const date = clock({ day: 'numeric', month: 'short', year: 'numeric' });
  const year = clock({ year: 'numeric' });
  const day = clock({ day: 'numeric', month: 'long' });
  const dayAndYear = clock({ day: 'numeric', month: 'long', year: 'numeric' });
  return {
    locale,
    timeZone,
    money: (money) => formatMoney(money, locale),
    date,
    dayInSentence: (at, now) => (year(at) === year(now) ? day(at) : dayAndYear(at)),
    dateTime: clock({
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
    }),
    time: clock({ hour: '2-digit', minute: '2-digit', hour12: false }),
    month: clock({ month: 'long', year: 'numeric' }),
  };
}

import type { Currency, MinorUnits, UnixSeconds } from '../../billing/amounts';
import type { ExplainedLine } from '../../billing/explained-line';
import { dayIn } from '../../billing/local-day';
import type { Reading } from '../../billing/reading';
import type { Formats } from '../../words/formats';
import type { InvoicePhrases, PartInWords } from '../invoice-phrases';
import { plainName } from '../plain-name';

/** What an explanation is worded with. */
export interface ExplanationSources {
  reading: Pick<Reading, 'products'>;
  formats: Formats;
  invoicePhrases: InvoicePhrases;
  /** "Now" for this customer. */
  now: UnixSeconds;
}

/** Amounts, days, names and periods of one invoice, in words. */
export interface WaysToSay {
  /** With a minus where it is below zero. */
  money(amount: MinorUnits): string;
  day(at: UnixSeconds): string;
  /** With how many there are of it, where they are several. */
  name(line: ExplainedLine): string;
  bareName(line: ExplainedLine): string;
  period(line: ExplainedLine): string;
  part(line: ExplainedLine): PartInWords;
}

export function waysToSay(
  currency: Currency,
  { reading, formats, invoicePhrases: phrases, now }: ExplanationSources,
): WaysToSay {
  const day = (at: UnixSeconds) => formats.dayInSentence(at, now);
  const bareName = ({ productId, description }: ExplainedLine) =>
    (productId === null ? null : plainName(reading.products[productId]?.name)) ??
    plainName(description) ??
    phrases.item;
  const name = (line: ExplainedLine) =>
    line.quantity !== null && line.quantity > 1 && hasProduct(line)
      ? phrases.several(line.quantity, bareName(line))
      : bareName(line);
  return {
    money: (amount) => formats.money({ amount, currency }).replace(/^-/, '−'),
    day,
    name,
    bareName,
    period({ from, to }) {
      if (to - from < 1 || day(from) === day(to)) return '';
      return phrases.period(day(from), day(to), daysOfOneMonth(from, to, now, formats.timeZone));
    },
    part: (line) => ({ name: name(line), days: line.days }),
  };

  /** Stripe's own description has the quantity in it. */
  function hasProduct({ productId }: ExplainedLine): boolean {
    return productId !== null && plainName(reading.products[productId]?.name) !== null;
  }
}

/** The days of the month, where both are in one month of this year. */
function daysOfOneMonth(from: UnixSeconds, to: UnixSeconds, now: UnixSeconds, timeZone: string) {
  const dayOf = dayIn(timeZone);
  const [a, b, today] = [from, to, now].map((at) => new Date(dayOf(at) * 86_400_000).toISOString());
  if (!a || !b || a.slice(0, 7) !== b.slice(0, 7) || a.slice(0, 4) !== today?.slice(0, 4)) {
    return null;
  }
  return { from: Number(a.slice(8, 10)), to: Number(b.slice(8, 10)) };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../lib/billing/day-count';
import { dayIn, utcDay } from '../../lib/billing/local-day';

const seconds = (iso: string) => Date.parse(iso) / 1000;
const moment = fc.integer({ min: seconds('2015-01-01T00:00Z'), max: seconds('2040-01-01T00:00Z') });
const zone = fc.constantFrom(
  'UTC',
  'America/Los_Angeles',
  'Asia/Shanghai',
  'Asia/Kathmandu',
  'Europe/Berlin',
  'Pacific/Kiritimati',
);

describe('the day a moment falls on', () => {
  it.each([
    ['2026-11-13T02:00Z', 'America/Los_Angeles', '2026-11-12'],
    ['2026-11-13T02:00Z', 'Asia/Shanghai', '2026-11-13'],
    ['2026-03-29T00:30Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-12-31T11:00Z', 'Pacific/Kiritimati', '2027-01-01'],
  ])('%s in %s is %s', (at, timeZone, day) => {
    expect(dayIn(timeZone)(seconds(at))).toBe(utcDay(seconds(`${day}T00:00Z`)));
  });

  it('is what the date beside it says, so that a reader counts as many days as are told', () => {
    fc.assert(
      fc.property(moment, moment, zone, (a, b, timeZone) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const date = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
        const written = [from, to].map((at) => Date.parse(date.format(at * 1000)) / 86_400_000);
        const [first = 0, last = 0] = written;
        expect(daysBetween(from, to, dayIn(timeZone))).toBe(last - first);
      }),
    );
  });
});

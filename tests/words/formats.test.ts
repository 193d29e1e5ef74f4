import { describe, expect, it } from 'vitest';
import { createFormats } from '../../lib/words/formats';

const at = (date: string) => Date.parse(`${date}T12:00:00Z`) / 1000;
const NOW = at('2026-11-18');
const day = (locale: string, date: string) =>
  createFormats(locale, 'UTC').dayInSentence(at(date), NOW);

describe('a day in a sentence', () => {
  it.each([
    ['fr-FR', '2026-11-01', '1er novembre'],
    ['fr-CA', '2025-01-01', '1er janvier 2025'],
    ['fr', '2026-11-11', '11 novembre'],
    ['fr-FR', '2026-12-21', '21 décembre'],
    ['de-DE', '2026-11-01', '1. November'],
    ['de-AT', '2025-01-01', '1. Jänner 2025'],
    ['en-GB', '2026-11-01', '1 November'],
    ['en-US', '2025-11-01', 'November 1, 2025'],
  ])('%s writes %s as %s', (locale, date, expected) => {
    expect(day(locale, date)).toBe(expected);
  });

  it('leaves hours and months alone', () => {
    const formats = createFormats('fr-FR', 'UTC');
    expect(formats.time(at('2026-01-01') - 11 * 3600)).toBe('01:00');
    expect(formats.month(at('2026-01-01'))).toBe('janvier 2026');
    expect(formats.date(at('2026-01-01'))).toBe('1er janv. 2026');
  });
});

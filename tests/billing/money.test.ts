import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, fraction, multiply, parseDecimal, roundHalfUp } from '../../lib/billing/fraction';
import { decimalsOf, formatMoney, majorUnits } from '../../lib/billing/money';

describe('amounts in major units', () => {
  it.each([
    [2900, 'usd', '29.00'],
    [5, 'eur', '0.05'],
    [-1457, 'usd', '-14.57'],
    [3200, 'jpy', '3200'],
    [12500, 'bhd', '12.500'],
    [5, 'kwd', '0.005'],
    [0, 'usd', '0.00'],
  ])('%i %s is %s', (amount, currency, text) => {
    expect(majorUnits({ amount, currency })).toBe(text);
  });

  it.each([
    [2900, 'usd', 'en', '$29.00'],
    [3200, 'jpy', 'en', '¥3,200'],
    [12500, 'bhd', 'en-US', 'BHD 12.500'],
    [123456, 'eur', 'de', '1.234,56 €'],
    [89900, 'mxn', 'en', 'MX$899.00'],
    [38800, 'hkd', 'en', 'HK$388.00'],
    [3000, 'aud', 'en-GB', 'A$30.00'],
    [2900, 'usd', 'en-GB', '$29.00'],
    [3200, 'jpy', 'en-GB', '¥3,200'],
    [2900, 'usd', 'en-CA', 'US$29.00'],
  ])('%i %s in %s reads %s', (amount, currency, locale, text) => {
    expect(formatMoney({ amount, currency }, locale).replace(/[\u00a0\u202f]/g, ' ')).toBe(text);
  });

  it('lose nothing, in any currency', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 14), max: 10 ** 14 }),
        fc.constantFrom('usd', 'jpy', 'bhd', 'eur', 'kwd', 'krw'),
        (amount, currency) => {
          const text = majorUnits({ amount, currency });
          expect(BigInt(text.replace('.', ''))).toBe(BigInt(amount));
          expect(text.split('.')[1]?.length ?? 0).toBe(decimalsOf(currency));
        },
      ),
    );
  });
});

describe('exact numbers', () => {
  it.each([
    ['0.5', 1],
    ['0.49', 0],
    ['1.5', 2],
    ['-0.5', 0],
    ['-0.51', -1],
    ['2900', 2900],
    ['0.000000000001', 0],
  ])('%s rounds to %i', (text, rounded) => {
    expect(roundHalfUp(parseDecimal(text) ?? fraction(99))).toBe(rounded);
  });

  it.each(['', 'a', '1.', '.5', '1e3', 'NaN', '1,5'])('%s is no decimal string', (text) => {
    expect(parseDecimal(text)).toBeNull();
  });

  it('tenths add up', () => {
    const tenth = parseDecimal('0.1') ?? fraction(0);
    const sum = Array.from({ length: 10 }, () => tenth).reduce(add);
    expect(roundHalfUp(multiply(sum, fraction(1000)))).toBe(1000);
  });

  it('has no zero below the line', () => {
    expect(() => fraction(1, 0)).toThrow(RangeError);
  });
});

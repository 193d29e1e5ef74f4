import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unusedShare } from '../../lib/billing/proration';

const period = { start: 1000, end: 4000 };

describe('the unused share of a period', () => {
  it.each([
    [3000, 1000, 3000],
    [3000, 4000, 0],
    [3000, 500, 3000],
    [3000, 9000, 0],
    [3000, 2500, 1500],
    [100, 3985, 1],
    [100, 3986, 0],
    [3200, 2000, 2133],
    [12500, 2000, 8333],
  ])('%i at %i leaves %i', (amount, at, left) => {
    expect(unusedShare(amount, period, at)).toBe(left);
  });

  it('is nothing where there is no period', () => {
    expect(unusedShare(2900, { start: 5, end: 5 }, 5)).toBe(0);
  });

  it('is whole units, never more than was paid, and never grows with time', () => {
    const amount = fc.integer({ min: 0, max: 10 ** 12 });
    const time = fc.integer({ min: 0, max: 2_000_000_000 });
    fc.assert(
      fc.property(
        amount,
        time,
        fc.integer({ min: 1, max: 40_000_000 }),
        time,
        time,
        (paid, start, length, a, b) => {
          const span = { start, end: start + length };
          const [sooner, later] = [Math.min(a, b), Math.max(a, b)].map((at) =>
            unusedShare(paid, span, at),
          );
          expect(Number.isInteger(sooner)).toBe(true);
          expect(sooner).toBeGreaterThanOrEqual(later ?? 0);
          expect(sooner).toBeLessThanOrEqual(paid);
          expect(later).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

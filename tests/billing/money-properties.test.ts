import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moniesOf } from '../../lib/billing/money';
import { paidInAll } from '../../lib/billing/paid-in-all';
import { unusedShare } from '../../lib/billing/proration';
import { monthlyRevenue, monthlyValue } from '../../lib/billing/revenue';
import { twelveMonths } from '../../lib/billing/twelve-months';
import { createFormats } from '../../lib/words/formats';
import { aDiscount, NOW } from '../build/model';
import { anyCharge, anySubscription } from './any-billing';

const subscriptions = fc.array(anySubscription, { maxLength: 6 });
const charges = fc.array(anyCharge, { maxLength: 12 });
const { month } = createFormats('en', 'UTC');

describe('what a subscription is worth', () => {
  it('is a whole amount and never below nothing, whatever is taken off', () => {
    fc.assert(
      fc.property(anySubscription, (subscription) => {
        const value = monthlyValue(subscription);
        expect(Number.isInteger(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('does not depend on the order of its items', () => {
    const shuffled = anySubscription.chain((subscription) =>
      fc.tuple(
        fc.constant(subscription),
        fc.shuffledSubarray(subscription.items, { minLength: subscription.items.length }),
      ),
    );
    const off = fc.integer({ min: 1, max: 10 ** 6 });
    fc.assert(
      fc.property(shuffled, off, ([subscription, items], amountOff) => {
        const discounts = [aDiscount({ percentOff: null, amountOff })];
        const value = monthlyValue({ ...subscription, discounts });
        expect(monthlyValue({ ...subscription, discounts, items })).toBe(value);
      }),
    );
  });

  it('never grows by a discount', () => {
    fc.assert(
      fc.property(anySubscription, (subscription) => {
        const items = subscription.items.map((item) => ({ ...item, discounts: [] }));
        const full = monthlyValue({ ...subscription, items, discounts: [] });
        expect(monthlyValue(subscription)).toBeLessThanOrEqual(full);
      }),
    );
  });
});

describe('monthly recurring revenue', () => {
  it('adds up over subscriptions, in any order', () => {
    fc.assert(
      fc.property(subscriptions, subscriptions, (some, others) => {
        const [a, b] = [some, others].map((each) => monthlyRevenue(each, NOW));
        const together = monthlyRevenue([...others, ...some], NOW);
        for (const currency of Object.keys({ ...a, ...b })) {
          expect(together[currency]).toBe((a?.[currency] ?? 0) + (b?.[currency] ?? 0));
        }
        expect(Object.keys(together)).toHaveLength(Object.keys({ ...a, ...b }).length);
      }),
    );
  });

  it('of one currency is that of its own subscriptions', () => {
    fc.assert(
      fc.property(subscriptions, (all) => {
        for (const [currency, amount] of Object.entries(monthlyRevenue(all, NOW))) {
          const own = all.filter((each) => each.currency === currency);
          expect(monthlyRevenue(own, NOW)).toEqual({ [currency]: amount });
        }
      }),
    );
  });
});

describe('what was paid', () => {
  it('in all is kept apart by currency, and never below nothing', () => {
    fc.assert(
      fc.property(charges, (all) => {
        const paid = paidInAll(all, []);
        expect(new Set(paid.map(({ currency }) => currency)).size).toBe(paid.length);
        for (const { amount, currency } of paid) {
          expect(amount).toBeGreaterThan(0);
          const own = all.filter((each) => each.currency === currency);
          expect(paidInAll(own, [])).toEqual([{ amount, currency }]);
        }
      }),
    );
  });

  it('in twelve months is that of one currency, and no more than was captured', () => {
    fc.assert(
      fc.property(charges, (all) => {
        const own = all.filter(({ currency }) => currency === 'eur');
        const months = twelveMonths(all, 'eur', NOW, month);
        expect(months).toEqual(twelveMonths(own, 'eur', NOW, month));
        const captured = own.reduce((sum, { amountCaptured }) => sum + amountCaptured, 0);
        expect(months.reduce((sum, { paid }) => sum + paid, 0)).toBeLessThanOrEqual(captured);
      }),
    );
  });

  it('and not used is within what was paid, and what is used and unused is all of it', () => {
    const time = fc.integer({ min: 0, max: 2_000_000_000 });
    fc.assert(
      fc.property(
        fc.nat(),
        time,
        fc.integer({ min: 1, max: 10 ** 8 }),
        time,
        (paid, start, long, at) => {
          const left = unusedShare(paid, { start, end: start + long }, at);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left).toBeLessThanOrEqual(paid);
          if (at <= start) expect(left).toBe(paid);
          if (at >= start + long) expect(left).toBe(0);
        },
      ),
    );
  });
});

it('amounts by currency come largest first, each currency once', () => {
  const sums = fc.dictionary(fc.constantFrom('usd', 'eur', 'jpy'), fc.integer());
  fc.assert(
    fc.property(sums, (of) => {
      const monies = moniesOf(of);
      expect(Object.fromEntries(monies.map((each) => [each.currency, each.amount]))).toEqual({
        ...of,
      });
      const amounts = monies.map(({ amount }) => amount);
      expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Invoice, InvoiceLine } from '../../lib/billing/invoice';
import { proratedRefund } from '../../lib/triage/prorated-refund';
import { aLine, anInvoice, anItem, aSubscription, DAY, NOW } from '../build/model';

const start = NOW - 2 * DAY;
const of = { subscriptionId: 'sub_p', periodStart: start };
const plan = aLine({ ...of, periodEnd: start + 30 * DAY, subscriptionItemId: 'si_p' });
const year = aLine({
  ...of,
  amount: 12000,
  periodEnd: start + 365 * DAY,
  subscriptionItemId: 'si_y',
  priceId: 'price_y',
});
const fee = aLine({ ...of, amount: 10000, periodEnd: start, subscriptionItemId: null });
const feeOfAYear = { ...fee, periodEnd: start + 365 * DAY };
const usage = { ...of, amount: 1000, subscriptionItemId: 'si_m', priceId: 'price_m' };
const arrears = aLine({ ...usage, periodStart: start - 30 * DAY, periodEnd: start });
const usageNow = aLine({ ...usage, periodEnd: start + 30 * DAY });
const credit = aLine({ ...of, amount: -1000, proration: true, periodEnd: start + 30 * DAY });
const subscription = aSubscription({
  id: 'sub_p',
  items: [
    anItem({ id: 'si_p' }),
    anItem({ id: 'si_m', priceId: 'price_m', usage: 'metered', quantity: null }),
  ],
});

const prorated = (lines: InvoiceLine[], paid: number, some: Partial<Invoice> = {}, now = NOW) =>
  proratedRefund(anInvoice({ lines, ...some }), paid, [subscription], now);

describe('the unused part of a payment', () => {
  it.each<[string, InvoiceLine[], number, number | null]>([
    ['a plan, 2 of 30 days used', [plan], 2900, 2707],
    ['a set-up fee is not given back', [plan, fee], 12900, 2707],
    ['nor is one with a long period', [plan, feeOfAYear], 12900, 2707],
    ['usage in arrears is owed', [plan, arrears], 3900, 2707],
    ['usage of the running period is owed', [plan, usageNow], 3900, 2707],
    ['a month and a year, each by its own period', [plan, year], 14900, 14641],
    ['half was discounted', [plan], 1450, 1353],
    ['with tax on top', [plan], 3480, 3248],
    ['a credit paid for a part', [plan, credit], 1900, 1773],
    ['only a fee was billed', [fee], 10000, null],
    ['only usage was billed', [arrears], 1000, null],
    ['nothing was billed', [], 0, null],
  ])('%s', (_, lines, paid, amount) => {
    expect(prorated(lines, paid)).toBe(amount);
  });

  it('is not known where not every line was read', () => {
    expect(prorated([plan], 2900, { hasMoreLines: true })).toBeNull();
  });

  it('is nothing once the period is over', () => {
    expect(prorated([plan], 2900, {}, start + 30 * DAY)).toBeNull();
  });

  it('is never less than nothing, nor more than was paid', () => {
    const line = fc
      .record({
        amount: fc.integer({ min: -100_000, max: 100_000 }),
        from: fc.integer({ min: -400, max: 5 }),
        days: fc.integer({ min: 0, max: 400 }),
        subscriptionItemId: fc.constantFrom('si_p', 'si_m', null),
        proration: fc.boolean(),
      })
      .map(({ from, days, ...some }) =>
        aLine({
          ...some,
          subscriptionId: 'sub_p',
          periodStart: NOW + from * DAY,
          periodEnd: NOW + (from + days) * DAY,
        }),
      );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), fc.nat(200_000), (lines, paid) => {
        const amount = prorated(lines, paid) ?? 0;
        expect(amount).toBeGreaterThanOrEqual(0);
        expect(amount).toBeLessThanOrEqual(paid);
        expect(Number.isSafeInteger(amount)).toBe(true);
      }),
    );
  });
});

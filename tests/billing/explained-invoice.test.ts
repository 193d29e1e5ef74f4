import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayCount,
  daysBetween,
  periodEndAfter,
  periodStartBefore,
} from '../../lib/billing/day-count';
import { explainInvoice } from '../../lib/billing/explained-invoice';
import type { LineKind } from '../../lib/billing/explained-line';
import type { InvoiceChange } from '../../lib/billing/invoice-change';
import { day, SHAPE_NAMES, SHAPES, type ShapeName } from '../build/explained-shapes';
import { aLine, anInvoice, anItem, aSubscription } from '../build/model';

const explained = (name: ShapeName) => explainInvoice(SHAPES[name].invoice, SHAPES[name].ground);

type Told = [
  kind: InvoiceChange['kind'],
  given: [string, number | undefined] | null,
  charged: [string, number | undefined] | null,
];
const sides = ({ kind, unused, charged }: InvoiceChange): Told => {
  const side = (line: typeof unused): [string, number | undefined] | null =>
    line && [line.productId?.replace('prod_', '') ?? '', line.days?.days];
  return [kind, side(unused), side(charged)];
};

describe('the changes of an invoice', () => {
  it.each<[ShapeName, Told[]]>([
    ['upgrade', [['plan', ['Basic', 12], ['Pro', 12]]]],
    ['upgradeAtRenewal', [['plan', ['Basic', 12], ['Pro', 12]]]],
    ['downgrade', [['plan', ['Pro', 12], ['Basic', 12]]]],
    ['seatsUp', [['seats', ['Team', 12], ['Team', 12]]]],
    ['seatsDown', [['seats', ['Team', 12], ['Team', 12]]]],
    [
      'chain',
      [
        ['plan', ['Basic', 16], ['Pro', 16]],
        ['plan', ['Pro', 12], ['Studio', 12]],
      ],
    ],
    ['toYearly', [['period', ['Pro', 12], ['Pro', 365]]]],
    ['leftover', [['ended', ['Pro', 12], null]]],
    ['startedWithin', [['started', null, ['Pro', 12]]]],
    ['trialEnd', []],
    ['usage', []],
    ['oneOff', []],
  ])('%s', (name, changes) => {
    expect(explained(name).changes.map(sides)).toEqual(changes);
  });

  it('knows of how many days a part is: by the invoice it is a part of, else by the price', () => {
    const [change] = explained('upgrade').changes;
    expect(change?.unused?.days).toEqual({ days: 12, of: 30, exact: true });
    const { invoice, ground } = SHAPES.startedWithin;
    const alone = explainInvoice(invoice, { ...ground, invoices: [] });
    expect(alone.changes[0]?.charged?.days?.of).toBe(31);
  });

  it('pairs two items of one moment by the item, and keeps subscriptions apart', () => {
    const line = (id: string, amount: number, some: object) =>
      aLine({ id, amount, proration: true, ...some });
    const lines = [
      line('a-', -100, { subscriptionItemId: 'si_a', productId: 'prod_A' }),
      line('b-', -200, { subscriptionItemId: 'si_b', productId: 'prod_B' }),
      line('b+', 300, { subscriptionItemId: 'si_b', productId: 'prod_C' }),
      line('a+', 400, { subscriptionItemId: 'si_a', productId: 'prod_D' }),
      line('x+', 500, { subscriptionItemId: 'si_x', subscriptionId: 'sub_other' }),
    ];
    const invoice = anInvoice({ lines, total: 900 });
    const { changes } = explainInvoice(invoice, { subscriptions: [], invoices: [], discounts: [] });
    const pairs = changes.map(({ unused, charged }) => [unused?.id, charged?.id]);
    expect(pairs).toEqual([
      ['a-', 'a+'],
      ['b-', 'b+'],
      [undefined, 'x+'],
    ]);
  });
});

describe('a line', () => {
  it.each<[ShapeName, LineKind[]]>([
    ['upgradeAtRenewal', ['unused', 'part_period', 'full_period']],
    ['startedWithin', ['part_period']],
    ['trial', ['trial']],
    ['trialEnd', ['full_period']],
    ['usage', ['usage']],
    ['oneOff', ['one_off']],
  ])('of %s', (name, kinds) => {
    expect(explained(name).lines.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('is the first after a trial where it begins with the trial’s end', () => {
    expect(explained('trialEnd').lines[0]?.afterTrial).toBe(true);
    expect(explained('upgradeAtRenewal').lines[2]?.afterTrial).toBe(false);
  });
});

describe('the sums', () => {
  it.each(SHAPE_NAMES)('of %s add up', (name) => {
    const { sums, missing } = explained(name);
    expect({ gap: sums.gap, missing }).toEqual({ gap: 0, missing: null });
  });

  it.each<[ShapeName, object]>([
    ['taxOnTop', { taxOnTop: 290, taxIncluded: 0 }],
    ['taxIncluded', { taxOnTop: 0, taxIncluded: 264 }],
    ['discountAndTax', { discount: 1000, taxOnTop: 400 }],
    ['creditPartly', { balanceUsed: 1457, keptAsCredit: 0 }],
    ['creditAll', { balanceUsed: 2900 }],
    ['owedBefore', { owedBefore: 400, balanceUsed: 0 }],
    ['downgrade', { keptAsCredit: 1440, balanceUsed: 0, owedBefore: 0 }],
    ['creditNote', { creditedBefore: 500 }],
  ])('of %s', (name, sums) => {
    expect(explained(name).sums).toMatchObject(sums);
  });

  it.each([
    ['more lines than were read', { hasMoreLines: true }, 'more_lines', false],
    ['an amount that nothing explains', { total: 2000, amountDue: 2000 }, 'difference', false],
    ['a cent of rounding', { total: 1441, amountDue: 1441 }, null, true],
  ])('with %s', (_, some, missing, rounded) => {
    const { invoice, ground } = SHAPES.upgrade;
    const found = explainInvoice({ ...invoice, ...some, endingBalance: 0 }, ground);
    expect([found.missing, found.sums.rounded]).toEqual([missing, rounded]);
  });
});

describe('days', () => {
  const moment = fc.integer({ min: day('2015-01-01T00:00'), max: day('2040-01-01T00:00') });

  it('are never below zero, and the parts of a period are as many as the period', () => {
    fc.assert(
      fc.property(fc.array(moment, { minLength: 2, maxLength: 6 }), (times) => {
        const sorted = times.toSorted((a, b) => a - b);
        const parts = sorted.slice(1).map((to, at) => daysBetween(sorted[at] ?? to, to));
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
        const whole = daysBetween(sorted[0] ?? 0, sorted.at(-1) ?? 0);
        expect(parts.reduce((sum, each) => sum + each, 0)).toBe(whole);
        expect(daysBetween(sorted.at(-1) ?? 0, sorted[0] ?? 0)).toBe(0);
      }),
    );
  });

  it.each([
    ['2026-11-18T09:00', '2026-11-30T09:00', 12, true],
    ['2026-11-18T21:36', '2026-11-30T09:00', 12, false],
    ['2026-11-18T09:00', '2026-11-18T23:00', 0, false],
    ['2026-11-18T09:00', '2026-11-30T09:40', 12, true],
  ])('from %s to %s', (from, to, days, exact) => {
    expect(dayCount(day(from), day(to), 30)).toEqual({ days, of: 30, exact });
  });

  it.each([
    ['2026-03-31T12:00', 'month', 1, '2026-02-28T12:00'],
    ['2026-11-30T12:00', 'year', 1, '2025-11-30T12:00'],
    ['2026-11-30T12:00', 'week', 2, '2026-11-16T12:00'],
    ['2026-11-30T12:00', 'day', 10, '2026-11-20T12:00'],
  ] as const)('before %s by the %s', (end, interval, intervalCount, start) => {
    expect(periodStartBefore(day(end), { interval, intervalCount })).toBe(day(start));
  });

  it.each([
    ['2027-01-31', '2027-02-28', 28],
    ['2027-01-30', '2027-02-28', 29],
    ['2027-01-28', '2027-02-28', 31],
  ])('a month from %s is over on %s', (from, to, days) => {
    const monthly = { interval: 'month', intervalCount: 1 } as const;
    const [start, end] = [day(`${from}T09:00`), day(`${to}T09:00`)];
    expect(periodEndAfter(start, monthly)).toBe(end);
    const known = { periodStart: start, periodEnd: end };
    expect(daysBetween(periodStartBefore(end, monthly, known) ?? 0, end)).toBe(days);
    const item = anItem({ priceId: 'price_Pro', ...known, ...monthly });
    const ground = {
      subscriptions: [aSubscription({ items: [item] })],
      invoices: [],
      discounts: [],
    };
    const span = { priceId: 'price_Pro', periodStart: start, periodEnd: end };
    const half = { ...span, periodStart: day('2027-02-14T09:00'), proration: true };
    const { lines } = explainInvoice(anInvoice({ lines: [aLine(span), aLine(half)] }), ground);
    expect(lines.map(({ kind }) => kind)).toEqual(['full_period', 'part_period']);
    expect(lines[1]?.days).toEqual({ days: 14, of: days, exact: true });
  });

  it('of a rhythm that is not known are not told', () => {
    expect(periodStartBefore(0, { interval: 'unknown', intervalCount: 1 })).toBeNull();
  });
});

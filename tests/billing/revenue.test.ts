import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthlyRevenue, monthlyValue } from '../../lib/billing/revenue';
import type { Subscription, SubscriptionItem } from '../../lib/billing/subscription';
import { aDiscount, anItem, aSubscription, DAY, NOW } from '../build/model';

const worth = (items: Partial<SubscriptionItem>[], some: Partial<Subscription> = {}) =>
  monthlyValue(aSubscription({ items: items.map((item) => anItem(item)), ...some }));

const tier = (
  upTo: number | null,
  unitAmount: string | null,
  flatAmount: string | null = null,
) => ({
  upTo,
  unitAmount,
  flatAmount,
});

describe('what a subscription is worth a month', () => {
  it.each<[string, Partial<SubscriptionItem>[], number]>([
    ['monthly', [{}], 2900],
    ['seats', [{ quantity: 5, unitAmount: '1200' }], 6000],
    ['yearly', [{ interval: 'year', unitAmount: '120000' }], 10000],
    ['yearly, half a cent up', [{ interval: 'year', unitAmount: '30' }], 3],
    ['yearly, below half a cent', [{ interval: 'year', unitAmount: '29' }], 2],
    ['quarterly', [{ intervalCount: 3, unitAmount: '3000' }], 1000],
    ['weekly', [{ interval: 'week', unitAmount: '1200' }], 5200],
    ['daily', [{ interval: 'day', unitAmount: '1200' }], 36500],
    ['every two weeks', [{ interval: 'week', intervalCount: 2, unitAmount: '1200' }], 2600],
    ['parts of a cent', [{ unitAmount: '0.5', quantity: 3 }], 2],
    ['mixed intervals', [{ unitAmount: '1000' }, { interval: 'year', unitAmount: '1200' }], 1100],
    ['rounded once, not per item', [{ unitAmount: '0.5' }, { unitAmount: '0.5' }], 1],
    ['metered beside licensed', [{}, { usage: 'metered', quantity: null, unitAmount: '2' }], 2900],
    [
      'packages, rounded up',
      [{ quantity: 11, unitAmount: '1000', transformQuantity: { divideBy: 5, round: 'up' } }],
      3000,
    ],
    [
      'packages, rounded down',
      [{ quantity: 11, unitAmount: '1000', transformQuantity: { divideBy: 5, round: 'down' } }],
      2000,
    ],
    [
      'graduated tiers',
      [
        {
          quantity: 12,
          unitAmount: null,
          tiered: true,
          tiers: {
            mode: 'graduated',
            steps: [tier(5, '1000'), tier(10, '800'), tier(null, '500')],
          },
        },
      ],
      5 * 1000 + 5 * 800 + 2 * 500,
    ],
    [
      'volume tiers',
      [
        {
          quantity: 12,
          unitAmount: null,
          tiered: true,
          tiers: { mode: 'volume', steps: [tier(10, '1000'), tier(null, '700', '300')] },
        },
      ],
      12 * 700 + 300,
    ],
    [
      'a flat first tier',
      [
        {
          quantity: 3,
          unitAmount: null,
          tiered: true,
          tiers: { mode: 'graduated', steps: [tier(5, null, '4900'), tier(null, '900')] },
        },
      ],
      4900,
    ],
    ['tiers that were not read count nothing', [{ unitAmount: null, tiered: true }], 0],
  ])('%s', (_, items, amount) => {
    expect(worth(items)).toBe(amount);
  });

  it.each([
    ['a tenth off for ever', [aDiscount()], 2610],
    ['off for three months only', [aDiscount({ duration: 'repeating' })], 2900],
    ['off once', [aDiscount({ duration: 'once' })], 2900],
    ['five dollars off', [aDiscount({ percentOff: null, amountOff: 500, currency: 'usd' })], 2400],
    ['another currency', [aDiscount({ percentOff: null, amountOff: 500, currency: 'eur' })], 2900],
    ['never below zero', [aDiscount({ percentOff: null, amountOff: 5000, currency: 'usd' })], 0],
    [
      'percent before amount, whatever their order',
      [
        aDiscount({ percentOff: null, amountOff: 500, currency: 'usd' }),
        aDiscount({ percentOff: 50 }),
      ],
      950,
    ],
    ['a third off', [aDiscount({ percentOff: 33.33 })], 1933],
  ])('%s', (_, discounts, amount) => {
    expect(worth([{}], { discounts })).toBe(amount);
  });

  it('takes a fixed amount off once per subscription, not per item', () => {
    const discounts = [aDiscount({ percentOff: null, amountOff: 500, currency: 'usd' })];
    expect(worth([{ unitAmount: '1000' }, { unitAmount: '1000' }], { discounts })).toBe(1500);
  });

  it('takes a fixed amount off each year of a yearly plan, not each month', () => {
    const discounts = [aDiscount({ percentOff: null, amountOff: 12000, currency: 'usd' })];
    expect(worth([{ interval: 'year', unitAmount: '120000' }], { discounts })).toBe(9000);
  });

  it('takes a fixed amount off as often as the shortest interval, whatever the order', () => {
    const discounts = [aDiscount({ percentOff: null, amountOff: 1000, currency: 'usd' })];
    const [monthly, yearly] = [{}, { interval: 'year' as const, unitAmount: '12000' }];
    expect(worth([monthly, yearly], { discounts })).toBe(2900);
    expect(worth([yearly, monthly], { discounts })).toBe(2900);
    const metered = { interval: 'day' as const, usage: 'metered' as const, quantity: null };
    expect(worth([metered, yearly], { discounts })).toBe(917);
  });

  it('takes an item’s discount off that item only', () => {
    const off = [aDiscount({ percentOff: 100 })];
    expect(worth([{ unitAmount: '1000', discounts: off }, { unitAmount: '700' }])).toBe(700);
  });
});

describe('monthly recurring revenue', () => {
  const of = (some: Partial<Subscription>) => monthlyRevenue([aSubscription(some)], NOW);

  it.each<[string, Partial<Subscription>, Record<string, number>]>([
    ['active', {}, { usd: 2900 }],
    ['past due', { status: 'past_due' }, { usd: 2900 }],
    ['set to end', { cancelAtPeriodEnd: true, cancelAt: NOW + DAY }, { usd: 2900 }],
    ['set to end, and the end has come', { cancelAt: NOW }, {}],
    ['a trial', { status: 'trialing' }, {}],
    ['unpaid', { status: 'unpaid' }, {}],
    ['paused', { status: 'paused' }, {}],
    ['collection paused', { pauseCollection: { behavior: 'void', resumesAt: null } }, {}],
    ['canceled', { status: 'canceled' }, {}],
    ['incomplete', { status: 'incomplete' }, {}],
    ['a status of tomorrow', { status: 'unknown' }, {}],
    ['given away', { discounts: [aDiscount({ percentOff: 100 })] }, {}],
    ['yen', { currency: 'jpy', items: [anItem({ unitAmount: '3200' })] }, { jpy: 3200 }],
    ['dinar', { currency: 'bhd', items: [anItem({ unitAmount: '12500' })] }, { bhd: 12500 }],
  ])('%s', (_, some, sums) => {
    expect(of(some)).toEqual(sums);
  });

  it('takes a customer’s discount off every subscription that has none of its own', () => {
    const half = [aDiscount({ percentOff: 50 })];
    const two = [aSubscription(), aSubscription({ id: 'sub_2' })];
    expect(monthlyRevenue(two, NOW, half)).toEqual({ usd: 2900 });
    const own = aSubscription({ discounts: [aDiscount()] });
    expect(monthlyRevenue([own], NOW, half)).toEqual({ usd: 2610 });
    const unread = aSubscription({ discountsUnread: true });
    expect(monthlyRevenue([unread], NOW, half)).toEqual({ usd: 2900 });
  });

  it('never adds currencies', () => {
    const euro = aSubscription({ currency: 'eur', items: [anItem({ unitAmount: '1000' })] });
    expect(monthlyRevenue([aSubscription(), euro, euro], NOW)).toEqual({ usd: 2900, eur: 2000 });
  });

  it('is linear in the seats of a plain price', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.integer({ min: 1, max: 9999 }),
        (unit, quantity) => {
          expect(worth([{ unitAmount: String(unit), quantity }])).toBe(unit * quantity);
        },
      ),
    );
  });

  it('a year in twelve parts is a year, to half a unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (unit) => {
        const month = worth([{ interval: 'year', unitAmount: String(unit) }]);
        expect(Math.abs(month * 12 - unit)).toBeLessThanOrEqual(6);
      }),
    );
  });
});

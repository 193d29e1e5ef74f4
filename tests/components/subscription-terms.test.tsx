// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { aCharge, aCustomer, aDiscount, anItem, aSchedule, DAY, NOW } from '../build/model';
import { showCard } from './billing-block';

afterEach(cleanup);

describe('a trial', () => {
  const trial = {
    status: 'trialing',
    trialEnd: NOW + 5 * DAY,
    trialEndBehavior: 'cancel',
  } as const;

  it('says what happens at its end where no card is known', () => {
    const { text } = showCard(trial, { charges: [] });
    expect(text).toContain('Trialing 1 seat · trial ends 23 Nov 2026');
    expect(text).toContain('Without a payment method when the trial ends, it is canceled.');
    cleanup();
    expect(showCard({ ...trial, trialEndBehavior: 'pause' }, { charges: [] }).text).toContain(
      'it is paused.',
    );
  });

  it('says nothing of it where there is a card', () => {
    const customer = aCustomer({ defaultCard: aCharge().card });
    expect(showCard(trial, { charges: [], customer }).text).not.toContain('payment method');
  });
});

describe('a schedule', () => {
  it('says what changes and when', () => {
    const { text, all } = showCard({}, { schedules: [aSchedule()] });
    expect(text).toContain('Changes on 12 Dec 2026 to Team × 5 at $90.00. sub_sche…e1');
    expect(all('[data-note=schedule] a')[0]?.getAttribute('href')).toContain(
      '/subscription_schedules/sub_sched_Schedule1',
    );
  });

  it('that keeps the plan says that something else changes', () => {
    const [now, next] = aSchedule().phases;
    const phases = now && next ? [now, { ...next, items: now.items }] : [];
    expect(showCard({}, { schedules: [aSchedule({ phases })] }).text).toContain(
      'Other terms from 12 Dec 2026 on, with the same plan.',
    );
  });

  it('that cancels is shown as the Dashboard does, without a renewal', () => {
    const phases = aSchedule().phases.slice(0, 1);
    const schedule = aSchedule({ endBehavior: 'cancel', phases });
    const { text } = showCard({}, { schedules: [schedule] });
    expect(text).toContain('Cancels 12 Dec 2026');
    expect(text).not.toContain('renews');
    expect(text).not.toContain('Changes on');
  });

  it('names a plan by a price that the customer has, and one it does not know as such', () => {
    const [now, next] = aSchedule().phases;
    const items = [
      { priceId: 'price_ProMonthly1', productId: null, unitAmount: '3100', quantity: 3 },
      { priceId: 'price_else', productId: null, unitAmount: null, quantity: 1 },
    ];
    const phases = now && next ? [now, { ...next, items }] : [];
    expect(showCard({}, { schedules: [aSchedule({ phases })] }).text).toContain(
      'to Pro × 3 at $31.00 + Unnamed plan.',
    );
  });

  it('that begins a subscription is shown as one to come', () => {
    const schedules = [aSchedule({ status: 'not_started', subscriptionId: null })];
    expect(showCard({}, { schedules }).texts('[data-schedule]')).toEqual([
      'Starts on 12 Nov 2026: Pro. sub_sche…e1',
    ]);
  });
});

describe('discounts', () => {
  it.each([
    [aDiscount(), '10% off (A tenth off) forever'],
    [aDiscount({ couponName: null, duration: 'once' }), '10% off once'],
    [
      aDiscount({ duration: 'repeating', durationInMonths: 3, end: NOW + 60 * DAY }),
      '10% off (A tenth off) for 3 months, until 17 Jan 2027',
    ],
    [
      aDiscount({ percentOff: null, amountOff: 500, duration: 'unknown', couponName: null }),
      '$5.00 off',
    ],
    [
      aDiscount({ promotionCodeId: 'promo_Spring00001', couponName: null }),
      '10% off forever · code promo_Spri…01',
    ],
  ])('%o', (discount, text) => {
    expect(showCard({ discounts: [discount] }).texts('[data-discount]')).toEqual([text]);
  });

  it('of the customer is shown where the subscription has none of its own', () => {
    const customer = aCustomer({ discounts: [aDiscount({ percentOff: 50, couponName: null })] });
    const { text, texts } = showCard({}, { customer });
    expect(texts('[data-discount]')).toEqual([
      '50% off forever on everything this customer pays for',
    ]);
    expect(text).toContain('$14.50 a month');
    cleanup();
    expect(showCard({ discounts: [aDiscount()] }, { customer }).texts('[data-discount]')).toEqual([
      '10% off (A tenth off) forever',
    ]);
  });

  it('of one item of several says which', () => {
    const items = [
      anItem(),
      anItem({ id: 'si_2', productId: 'prod_Team00001', discounts: [aDiscount()] }),
    ];
    expect(showCard({ items }).texts('[data-discount]')).toEqual([
      '10% off (A tenth off) forever on Team',
    ]);
  });
});

describe('items', () => {
  it('with other intervals say each its price, quantity and renewal', () => {
    const items = [
      anItem(),
      anItem({
        id: 'si_2',
        productId: 'prod_Team00001',
        quantity: 5,
        unitAmount: '10000',
        interval: 'year',
        periodEnd: NOW + 300 * DAY,
      }),
    ];
    const { text } = showCard({ items });
    expect(text).toContain('Pro$29.00 / monthrenews 12 Dec 2026');
    expect(text).toContain('Team × 5$500.00 / yearrenews 14 Sept 2027');
    expect(text.match(/renews/g)).toHaveLength(2);
  });

  const tiers = {
    mode: 'graduated' as const,
    steps: [{ upTo: null, unitAmount: '1000', flatAmount: '500' }],
  };

  it.each([
    ['seats', { quantity: 5, unitAmount: '1200' }, '$60.00 / month'],
    [
      'packages',
      { quantity: 11, transformQuantity: { divideBy: 5, round: 'up' as const } },
      '$87.00 / month',
    ],
    ['parts of a cent', { quantity: 3, unitAmount: '0.5' }, '$0.02 / month'],
    [
      'read tiers',
      { tiered: true, unitAmount: null, quantity: 2, tiers },
      '$25.00 / month, tiered',
    ],
    ['tiers that were not read', { tiered: true, unitAmount: null }, 'tiered price'],
    ['usage', { usage: 'metered' as const, quantity: null }, 'metered / month'],
    ['a new interval', { interval: 'unknown' as const }, '$29.00 / period'],
    ['a trial offer', { trialEnd: NOW + DAY }, 'trial offer until 19 Nov 2026'],
  ])('priced by %s', (_, some, text) => {
    expect(showCard({ items: [anItem(some)] }).text).toContain(text);
  });
});

import { describe, expect, it } from 'vitest';
import type { CustomerReading } from '../../lib/billing/reading';
import {
  aCreditNote,
  aCustomerReading,
  aPendingItem,
  aProduct,
  aReading,
  aSchedule,
  aSubscription,
  DAY,
  NOW,
} from '../build/model';
import { linesUnder, write } from './judged';

const products = {
  prod_Pro000001: aProduct(),
  prod_Team00001: aProduct({ id: 'prod_Team00001', name: 'Team' }),
};

const billingOf = (some: Partial<CustomerReading>) => {
  const reading = aReading({ customers: [aCustomerReading(some)], products });
  return linesUnder('BILLING STATE', write({ reading }).text);
};

const TEAM = { priceId: 'price_TeamYearly1', productId: 'prod_Team00001', quantity: 20 };
const update = (items: (typeof TEAM)[]) => ({
  subscriptions: [
    aSubscription({
      hasPendingUpdate: true,
      pendingUpdate: { expiresAt: NOW + DAY, items, cancelAtPeriodEnd: false },
    }),
  ],
});

describe('the billing state of a handoff', () => {
  it.each<[string, Partial<CustomerReading>, string]>([
    [
      'a change by schedule',
      { schedules: [aSchedule()] },
      '- Changes on 12 Dec 2026 to Team × 5 (sub_ProFirst0001, sub_sched_Schedule1)',
    ],
    [
      'a subscription to come',
      { schedules: [aSchedule({ status: 'not_started', subscriptionId: null })] },
      '- Starts on 12 Nov 2026: Pro (sub_sched_Schedule1)',
    ],
    [
      'a change that waits for its payment',
      update([TEAM]),
      '- A change to Team × 20 waits for its payment until 19 Nov 2026 (sub_ProFirst0001)',
    ],
    [
      'a change of other things that waits',
      update([]),
      '- A change waits for its payment until 19 Nov 2026 (sub_ProFirst0001)',
    ],
    [
      'what waits for the next invoice, by currency',
      {
        pendingItems: [
          aPendingItem(),
          aPendingItem({ id: 'ii_2', amount: 4500 }),
          aPendingItem({ id: 'ii_3', amount: 700, currency: 'eur' }),
        ],
      },
      '- Waits for the next invoice: 3 items, $33.00, €7.00',
    ],
    [
      'credit notes, but void ones',
      { creditNotes: [aCreditNote(), aCreditNote({ id: 'cn_2', status: 'void', total: 100 })] },
      '- Credit notes: 1, $9.00',
    ],
  ])('tells %s', (_, some, line) => {
    expect(billingOf(some)).toContain(line);
  });

  it('tells an end that a schedule sets', () => {
    const phases = aSchedule().phases.slice(0, 1);
    const lines = billingOf({ schedules: [aSchedule({ endBehavior: 'cancel', phases })] });
    expect(lines[0]).toContain('ends 12 Dec 2026');
  });

  it('says nothing of what is not there', () => {
    expect(billingOf({}).join()).not.toMatch(/Changes|Starts|waits|Waits|Credit notes/);
  });
});

import { describe, expect, it } from 'vitest';
import {
  aCustomer,
  aCustomerReading,
  aLine,
  anInvoice,
  anItem,
  aPendingItem,
  aPortal,
  aProduct,
  aSchedule,
  aSubscription,
  DAY,
  NOW,
} from '../build/model';
import { judge } from './judge';

const products = {
  prod_Pro000001: aProduct(),
  prod_An: aProduct({ id: 'prod_An', name: 'Analytics' }),
  prod_Plus: aProduct({ id: 'prod_Plus', name: 'Pro Plus' }),
};
const portal = aPortal({ features: { ...aPortal().features, subscriptionCancel: false } });
const old = { created: NOW - 100 * DAY, startDate: NOW - 100 * DAY };
const ofProduct = (id: string, productId: string, given: object = {}) =>
  aSubscription({ ...old, id, items: [anItem({ id: `si_${id}`, productId })], ...given });
const ENDS = { cancelAt: NOW + 20 * DAY, cancelAtPeriodEnd: true };

const targets = (says: string, subscriptions: ReturnType<typeof aSubscription>[], id: string) =>
  judge({
    says,
    // The page could not tell the language: the words have to.
    conversation: { language: null },
    reading: { products, portal, customers: [aCustomerReading({ subscriptions })] },
  })
    .actions.filter((each) => each.id === id)
    .map(({ target }) => target);

describe('the plan that a message names', () => {
  const three = [
    ofProduct('sub_An', 'prod_An'),
    ofProduct('sub_Plus', 'prod_Plus'),
    ofProduct('sub_Pro', 'prod_Pro000001'),
  ];

  it.each([
    ['Please cancel my Pro subscription.', ['sub_Pro']],
    ['Please cancel my Pro Plus subscription.', ['sub_Plus']],
    ['Please cancel my Pro subscription, I want to keep Analytics.', ['sub_Pro']],
    ['Please cancel all my plans, but not Analytics.', ['sub_Plus', 'sub_Pro']],
    ['Bitte kündigen Sie mein Analytics-Abo.', ['sub_An']],
    ['请取消Pro套餐，保留Analytics。', ['sub_Pro']],
    ['Please cancel my subscription.', ['sub_An', 'sub_Plus', 'sub_Pro']],
  ])('%s', (says, expected) => {
    expect(targets(says, three, 'cancel_at_period_end').toSorted()).toEqual(expected);
  });

  it('resumes the one named', () => {
    const held = [
      ofProduct('sub_An', 'prod_An', ENDS),
      ofProduct('sub_Pro', 'prod_Pro000001', ENDS),
    ];
    const says = 'Please resume my Pro subscription. Analytics should still end.';
    expect(targets(says, held, 'resume_subscription')).toEqual(['sub_Pro']);
  });

  it('says so where the one named is set to end', () => {
    const some = [ofProduct('sub_An', 'prod_An'), ofProduct('sub_Pro', 'prod_Pro000001', ENDS)];
    const decision = judge({
      says: 'Please cancel my Pro subscription.',
      reading: { products, portal, customers: [aCustomerReading({ subscriptions: some })] },
    });
    expect(decision).toMatchObject({ situation: 'cancel_already_set', subjectId: 'sub_Pro' });
  });
});

describe('what stands over a subscription', () => {
  const scheduled = (schedule: ReturnType<typeof aSchedule>) =>
    judge({
      says: 'Please cancel my subscription',
      reading: {
        portal: null,
        customers: [
          aCustomerReading({
            subscriptions: [aSubscription({ scheduleId: schedule.id })],
            schedules: [schedule],
          }),
        ],
      },
    });

  it('blocks a cancel that its schedule would undo', () => {
    const row = scheduled(aSchedule()).actions.find(({ id }) => id === 'cancel_at_period_end');
    expect(row?.blockedBy).toEqual(['managed_by_schedule']);
  });

  it('sees the end that a schedule sets', () => {
    const schedule = aSchedule({ endBehavior: 'cancel' });
    const decision = scheduled({ ...schedule, phases: schedule.phases.slice(0, 1) });
    expect(decision).toMatchObject({ situation: 'cancel_already_set', recommended: 'no_op' });
  });

  it('checks the prorations of the other customer who holds the extra', () => {
    const line = aLine({ id: 'il_up', proration: true, amount: 700, subscriptionId: 'sub_2' });
    const other = aCustomerReading({
      customer: aCustomer({ id: 'cus_2' }),
      subscriptions: [
        aSubscription({
          id: 'sub_2',
          customerId: 'cus_2',
          created: NOW - 5 * DAY,
          startDate: NOW - 5 * DAY,
        }),
      ],
      invoices: [
        anInvoice({ id: 'in_2', customerId: 'cus_2', subscriptionId: 'sub_2', lines: [line] }),
      ],
      charges: [],
    });
    const row = judge({
      says: 'I was charged twice',
      reading: { customers: [aCustomerReading(), other] },
      confirmations: { identityVerified: true },
    }).actions.find(({ id }) => id === 'cancel_extra_subscription');
    expect(row?.blockedBy).toEqual(['contract_not_checked']);
    expect(row?.terms).toMatchObject([{ shape: 'prorated', lines: [{ id: 'il_up' }] }]);
  });

  it('bills what waits with the end of the period', () => {
    const waits = aCustomerReading({ pendingItems: [aPendingItem({ amount: 4800 })] });
    const row = judge({
      says: 'Please cancel my subscription',
      reading: { customers: [waits] },
    }).actions.find(({ id }) => id === 'cancel_at_period_end');
    expect(row?.effect?.standing?.after.nextInvoice?.amount?.amount).toBe(4800);
  });
});

import { describe, expect, it } from 'vitest';
import type { Card } from '../../lib/billing/charge';
import { findAnomalies } from '../../lib/billing/find-anomalies';
import type { CustomerReading } from '../../lib/billing/reading';
import {
  aCharge,
  aCustomer,
  aCustomerReading,
  anItem,
  aReading,
  aSchedule,
  aSubscription,
  DAY,
  NOW,
} from '../build/model';

const card = (expMonth: number, expYear: number): Card => ({
  brand: 'visa',
  last4: '4242',
  expMonth,
  expYear,
  fingerprint: 'fpPriya',
});
const expired = card(10, 2026);
/** Good until the end of November, twelve days on; the subscription renews twelve days after that. */
const expiring = card(11, 2026);
const good = card(8, 2028);

function found(some: Partial<CustomerReading>) {
  return findAnomalies(aReading({ customers: [aCustomerReading(some)] })).map(
    ({ id, severity, objects }) => [id, severity, ...objects],
  );
}

const onSubscription = (defaultCard: Card) => ({ subscriptions: [aSubscription({ defaultCard })] });
const onCustomer = (defaultCard: Card) => ({ customer: aCustomer({ defaultCard }) });
const lastUsed = (of: Card | null) => ({ charges: [aCharge({ card: of })] });

describe('the card that Stripe will charge', () => {
  it('counts again where collection resumes before the renewal', () => {
    const pauseCollection = { behavior: 'void', resumesAt: NOW + DAY };
    const subscriptions = [aSubscription({ pauseCollection })];
    expect(found({ ...lastUsed(expired), subscriptions })).toEqual([
      ['card_expired', 'warn', 'ch_ProFirst00001'],
    ]);
  });

  it.each([
    [
      'the subscription’s own',
      { ...onSubscription(expired), ...onCustomer(good), ...lastUsed(good) },
      'sub_ProFirst0001',
    ],
    ['else the customer’s', { ...onCustomer(expired), ...lastUsed(good) }, 'cus_PriyaRaman01'],
    ['else the one used last', lastUsed(expired), 'ch_ProFirst00001'],
  ])('%s', (_, some, source) => {
    expect(found(some)).toEqual([['card_expired', 'warn', source]]);
  });

  it.each([
    ['another card', { ...onSubscription(good), ...onCustomer(expired), ...lastUsed(expired) }],
    [
      'a bank account',
      { charges: [aCharge({ card: null }), aCharge({ id: 'ch_2', card: expired })] },
    ],
    [
      'its own bank account',
      { ...lastUsed(expired), subscriptions: [aSubscription({ defaultMethod: 'sepa_debit' })] },
    ],
    [
      'the customer’s bank account',
      { ...lastUsed(expired), customer: aCustomer({ defaultMethod: 'us_bank_account' }) },
    ],
    [
      'an invoice that is sent',
      {
        ...lastUsed(expired),
        subscriptions: [aSubscription({ collectionMethod: 'send_invoice' })],
      },
    ],
    [
      'nothing: it ends before',
      { ...lastUsed(expired), subscriptions: [aSubscription({ cancelAtPeriodEnd: true })] },
    ],
    [
      'nothing: its collection is paused',
      {
        ...lastUsed(expired),
        subscriptions: [aSubscription({ pauseCollection: { behavior: 'void', resumesAt: null } })],
      },
    ],
    [
      'nothing: its collection is paused beyond the renewal',
      {
        ...lastUsed(expired),
        subscriptions: [
          aSubscription({ pauseCollection: { behavior: 'void', resumesAt: NOW + 25 * DAY } }),
        ],
      },
    ],
    [
      'nothing: it is paused',
      { ...lastUsed(expired), subscriptions: [aSubscription({ status: 'paused' })] },
    ],
  ])('is not an old one where the next payment is by %s', (_, some) => {
    expect(found(some).filter(([id]) => id === 'card_expired')).toEqual([]);
  });

  it('is tried again for what is past due, also where the subscription is set to end', () => {
    const subscriptions = [aSubscription({ status: 'past_due', cancelAt: NOW + DAY })];
    expect(found({ subscriptions, ...lastUsed(expired) })).toContainEqual([
      'card_expired',
      'warn',
      'ch_ProFirst00001',
    ]);
  });

  it('is named once for two subscriptions', () => {
    const addon = aSubscription({ id: 'sub_2', items: [anItem({ productId: 'prod_addon' })] });
    expect(found({ ...lastUsed(expired), subscriptions: [aSubscription(), addon] })).toEqual([
      ['card_expired', 'warn', 'ch_ProFirst00001'],
    ]);
  });
});

describe('a card that expires soon', () => {
  const renewing = (periodEnd: number, some: object = {}) =>
    found({
      ...lastUsed(expiring),
      subscriptions: [aSubscription({ items: [anItem({ periodEnd })], ...some })],
    }).filter(([id]) => id === 'card_expiring');

  it.each([
    ['before the renewal', NOW + 13 * DAY, 'warn'],
    ['at the moment of the renewal', Date.UTC(2026, 11, 1) / 1000, 'warn'],
    ['after the renewal', NOW + 12 * DAY, 'info'],
  ])('%s', (_, periodEnd, severity) => {
    expect(renewing(periodEnd)).toEqual([['card_expiring', severity, 'ch_ProFirst00001']]);
  });

  it('counts from the end of a trial, and from the first item that renews', () => {
    const after = [['card_expiring', 'info', 'ch_ProFirst00001']];
    const trial = { status: 'trialing', trialEnd: NOW + 3 * DAY } as const;
    expect(renewing(NOW + 24 * DAY, trial)).toEqual(after);
    const items = [anItem({ periodEnd: NOW + 300 * DAY }), anItem({ periodEnd: NOW + 3 * DAY })];
    expect(renewing(0, { items })).toEqual(after);
  });

  it('is nobody’s trouble where a schedule ends the subscription before', () => {
    const schedules = [
      aSchedule({ endBehavior: 'cancel', phases: aSchedule().phases.slice(0, 1) }),
    ];
    const some = { ...lastUsed(expiring), schedules };
    expect(found(some)).toEqual([
      ['scheduled_end', 'info', 'sub_ProFirst0001', 'sub_sched_Schedule1'],
    ]);
  });

  it('counts for the renewal that it will not see, of two', () => {
    const soon = aSubscription({
      id: 'sub_2',
      items: [anItem({ productId: 'prod_addon', periodEnd: NOW + DAY })],
    });
    for (const subscriptions of [
      [soon, aSubscription()],
      [aSubscription(), soon],
    ]) {
      expect(found({ ...lastUsed(expiring), subscriptions })).toEqual([
        ['card_expiring', 'warn', 'ch_ProFirst00001'],
      ]);
    }
  });
});

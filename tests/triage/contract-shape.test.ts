import { describe, expect, it } from 'vitest';
import type { CustomerReading } from '../../lib/billing/reading';
import type { ContractShape } from '../../lib/triage/decision';
import { aCustomerReading, aPendingItem, aSchedule, aSubscription } from '../build/model';
import { judge } from './judge';

const contractOf = (some: Partial<CustomerReading>) =>
  judge({ says: 'Please cancel', reading: { customers: [aCustomerReading(some)] } }).contract;

describe('a contract, by what waits', () => {
  it.each<[string, Partial<CustomerReading>, ContractShape[]]>([
    [
      'a proration that waits for the next invoice',
      { pendingItems: [aPendingItem()] },
      ['prorated'],
    ],
    [
      'something added by hand that waits for it',
      { pendingItems: [aPendingItem({ proration: false, amount: 500 })] },
      [],
    ],
    [
      'a change that waits for its payment',
      { subscriptions: [aSubscription({ hasPendingUpdate: true })] },
      ['prorated', 'scheduled_change'],
    ],
    ['a schedule that runs', { schedules: [aSchedule()] }, ['scheduled_change']],
    [
      'a schedule of a subscription to come',
      { schedules: [aSchedule({ status: 'not_started', subscriptionId: null })] },
      ['scheduled_change'],
    ],
    ['a schedule that was let go of', { schedules: [aSchedule({ status: 'released' })] }, []],
    ['a schedule of a new kind', { schedules: [aSchedule({ status: 'unknown' })] }, []],
  ])('%s', (_, some, shapes) => {
    expect(contractOf(some)).toEqual(shapes);
  });
});

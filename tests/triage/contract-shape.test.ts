import { describe, expect, it } from 'vitest';
import type { CustomerReading } from '../../lib/billing/reading';
import type { ContractShape } from '../../lib/triage/decision';
import {
  aCustomerReading,
  anInvoice,
  aPendingItem,
  aSchedule,
  aSubscription,
  DAY,
  NOW,
} from '../build/model';
import { judge } from './judge';

const contractOf = (some: Partial<CustomerReading>) =>
  judge({ says: 'Please cancel', reading: { customers: [aCustomerReading(some)] } }).contract;

describe('a contract, by what waits or was not read', () => {
  it.each<[string, Partial<CustomerReading>, ContractShape[]]>([
    [
      'a proration that waits for the next invoice',
      { pendingItems: [aPendingItem()] },
      ['prorated'],
    ],
    [
      'something added by hand that waits for it',
      { pendingItems: [aPendingItem({ proration: false, amount: 500 })] },
      ['prorated'],
    ],
    [
      'lines of a new invoice that were not read',
      { invoices: [anInvoice({ created: NOW - 59 * DAY, hasMoreLines: true })] },
      ['prorated'],
    ],
    [
      'lines of an old invoice that were not read',
      { invoices: [anInvoice({ created: NOW - 61 * DAY, hasMoreLines: true })] },
      [],
    ],
    [
      'lines of a void invoice that were not read',
      { invoices: [anInvoice({ status: 'void', hasMoreLines: true })] },
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

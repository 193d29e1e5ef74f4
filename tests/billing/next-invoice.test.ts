import { describe, expect, it } from 'vitest';
import { nextInvoice } from '../../lib/billing/next-invoice';
import type { CustomerReading, Unread } from '../../lib/billing/reading';
import type { Subscription } from '../../lib/billing/subscription';
import { aCustomer, aCustomerReading, anInvoice, anItem, aSubscription } from '../build/model';

const END = aSubscription().items[0]?.periodEnd ?? 0;

function next(
  some: Partial<Subscription> = {},
  around: Partial<CustomerReading> = {},
  unread: Unread[] = [],
) {
  const subscription = aSubscription(some);
  const reading = aCustomerReading({ subscriptions: [subscription], depth: 'whole', ...around });
  return nextInvoice(subscription, reading, unread);
}

const notRead: Unread = {
  list: 'pending_items',
  customerId: null,
  because: 'permission',
  permission: 'rak_invoice_read',
  after: null,
};

describe('the next invoice', () => {
  it('comes when the period ends, over the same as the last', () => {
    expect(next()).toEqual({ at: END, amount: { amount: 2900, currency: 'usd' } });
  });

  it.each<[string, ReturnType<typeof next>]>([
    [
      'usage',
      next({ items: [anItem(), anItem({ id: 'si_2', usage: 'metered', quantity: null })] }),
    ],
    ['tax on the last one', next({}, { invoices: [anInvoice({ tax: 500, total: 3400 })] })],
    ['another sum on the last one', next({}, { invoices: [anInvoice({ total: 1450 })] })],
    ['no invoice yet', next({}, { invoices: [] })],
    ['credit of the customer', next({}, { customer: aCustomer({ balance: -500 }) })],
    ['a schedule', next({ scheduleId: 'sub_sched_1' })],
    ['a change that waits', next({ hasPendingUpdate: true })],
    ['a discount that was not read', next({ discountsUnread: true })],
    ['a list that was not read', next({}, {}, [notRead])],
    ['a customer not read whole', next({}, { depth: 'lists' })],
  ])('has no certain amount: %s', (_, invoice) => {
    expect(invoice).toEqual({ at: END, amount: null });
  });

  it.each<[string, Partial<Subscription>]>([
    ['an end that is set', { cancelAtPeriodEnd: true, cancelAt: END }],
    ['collection paused', { pauseCollection: { behavior: 'void', resumesAt: null } }],
    ['a pause', { status: 'paused' }],
    ['an end', { status: 'canceled', endedAt: END }],
  ])('does not come after %s', (_, some) => {
    expect(next(some)).toBeNull();
  });
});

// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { CustomerReading } from '../../lib/billing/reading';
import {
  aCharge,
  aCreditGrant,
  aCreditNote,
  aCustomer,
  aCustomerReading,
  aDecision,
  aDispute,
  aFraudWarning,
  anInvoice,
  aPendingItem,
  aReading,
  aRefund,
  aSchedule,
  aSubscription,
  DAY,
  NOW,
} from '../build/model';
import { showBilling, showCase } from './billing-block';

afterEach(cleanup);

const noteOf = (note: string, some: Partial<CustomerReading>) =>
  showBilling(some).texts(`[data-note=${note}]`);

it('an ordinary customer sees no line of the out of the ordinary', () => {
  const { all, texts } = showBilling({});
  expect(texts('[data-note], [data-anomaly], [data-unread]')).toEqual([]);
  expect(texts('h3')).toEqual(['Invoices', 'Last twelve months']);
  expect(all('details')).toHaveLength(1);
});

describe('the card of the customer', () => {
  const card = (some: Parameters<typeof aCustomer>[0]) =>
    showBilling({ customer: aCustomer(some) }).texts('dd')[0];
  const other = { brand: 'jcb', last4: '0505', expMonth: 1, expYear: 2030, fingerprint: null };

  it('is the default one, else the one used last', () => {
    expect(card({ defaultCard: other, defaultMethod: 'card' })).toBe('JCB ·· 0505, 01/30');
    cleanup();
    expect(card({})).toBe('Visa ·· 4242, 08/28');
  });

  it('is none where a bank account is charged', () => {
    expect(card({ defaultMethod: 'sepa_debit' })).toBe('$29.00');
  });
});

describe('credit', () => {
  it('from grants: what is left, and what each is', () => {
    const grants = [
      aCreditGrant(),
      aCreditGrant({ id: 'credgr_2', name: null, category: 'paid', expiresAt: NOW - DAY }),
      aCreditGrant({ id: 'credgr_3', amount: null, currency: null, voidedAt: NOW - DAY }),
      aCreditGrant({
        id: 'credgr_4',
        effectiveAt: NOW + DAY,
        expiresAt: null,
        category: 'unknown',
      }),
    ];
    const available = [
      { amount: 3200, currency: 'usd' },
      { amount: 0, currency: 'eur' },
    ];
    const { texts } = showBilling({ billingCredit: { grants, available } });
    expect(texts('[data-note=credit-left]')).toEqual(['$32.00 left to use']);
    expect(texts('[data-credit-grant]')).toEqual([
      'Welcome credits promotional$50.00expires 7 Jan 2027',
      'Credit grant paid$50.00expired 17 Nov 2026',
      'Welcome credits promotionalnot an amount of moneyvoided 17 Nov 2026',
      'Welcome credits other$50.00from 19 Nov 2026 on',
    ]);
    expect(texts('summary')).toContain('2 more grants');
  });

  it('that is used up, or was never given', () => {
    const used = { grants: [aCreditGrant()], available: [] };
    expect(noteOf('credit-left', { billingCredit: used })).toEqual(['None left to use']);
    cleanup();
    const none = { grants: [], available: [] };
    expect(noteOf('credit-left', { billingCredit: none })).toEqual([]);
  });

  it.each([
    [-1000, 'Customer balance: $10.00 credit, taken off the next invoice.'],
    [1000, 'Customer balance: $10.00 owed, added to the next invoice.'],
  ])('in the balance: %i', (balance, text) => {
    expect(noteOf('balance', { customer: aCustomer({ balance }) })).toEqual([text]);
  });
});

it('entitlements are listed, the first six of them', () => {
  const entitlements = Array.from({ length: 8 }, (_, index) => ({
    id: `ent_${index}`,
    featureId: `feat_${index}`,
    lookupKey: `feature-${index}`,
  }));
  const { texts } = showBilling({ entitlements });
  expect(texts('[data-entitlements]')[0]).toMatch(
    /^Stripe grants: feature-0, .*feature-52 more features/,
  );
  cleanup();
  expect(showBilling({ entitlements: [] }).all('[data-entitlements]')).toEqual([]);
});

describe('lists that were not read', () => {
  const unread = (...lists: ('disputes' | 'credit_notes' | 'schedules')[]) =>
    lists.map((list) => ({
      customerId: null,
      list,
      because: 'permission' as const,
      after: null,
      permission: `rak_${list}_read`,
    }));

  it('one says so in full', () => {
    const { texts } = showBilling({}, { unread: unread('disputes') });
    expect(texts('[data-unread]')[0]).toMatch(/^Not read: disputes\. The key lacks/);
    expect(texts('summary')).toHaveLength(1);
  });

  it('several are one line, with what each needs a click away', () => {
    const { all, texts } = showBilling(
      {},
      { unread: unread('disputes', 'credit_notes', 'schedules') },
    );
    expect(texts('summary')).toContain(
      'Not read, for lack of a permission: disputes, credit notes, subscription schedules.',
    );
    expect(all('details [data-unread]')).toHaveLength(3);
  });
});

describe('anomalies', () => {
  const failed = { id: 'failed_renewal', severity: 'bad', amount: null, at: null } as const;

  it('of another customer of the person say whose they are', () => {
    const customer = aCustomer({ id: 'cus_Second000001' });
    const subscriptions = [aSubscription({ id: 'sub_second' })];
    const customers = [aCustomerReading(), aCustomerReading({ customer, subscriptions })];
    const anomalies = [
      { ...failed, objects: ['sub_second'] },
      { ...failed, objects: ['sub_ProFirst0001', 'sub_second'] },
    ];
    const decision = aDecision({ anomalies });
    expect(
      showCase({ reading: aReading({ customers }), decision }).texts('[data-anomaly]'),
    ).toEqual(['■Anomaly failed_renewal Of customer cus_Seco…01', '■Anomaly failed_renewal']);
  });

  it('many of them are folded', () => {
    const anomalies = Array.from({ length: 9 }, (_, index) => ({
      ...failed,
      objects: [`in_${index}`],
    }));
    const { texts } = showCase({ reading: aReading(), decision: aDecision({ anomalies }) });
    expect(texts('summary')).toContain('3 more to know');
  });
});

it('everything at once breaks no rule of accessibility', async () => {
  const { container } = showBilling({
    customer: aCustomer({ balance: -1000 }),
    subscriptions: [aSubscription({ cancellationReason: 'payment_failed', cancelAt: NOW + DAY })],
    schedules: [aSchedule()],
    invoices: [
      anInvoice({ amountOverpaid: 100, customerEmail: 'old@x.example', finalizationError: 'No' }),
    ],
    creditNotes: [aCreditNote()],
    pendingItems: [aPendingItem(), aPendingItem({ id: 'ii_2' })],
    charges: [aCharge({ refunds: [aRefund()] })],
    disputes: [aDispute()],
    fraudWarnings: [aFraudWarning()],
    billingCredit: { grants: [aCreditGrant()], available: [{ amount: 1, currency: 'usd' }] },
    entitlements: [{ id: 'ent_1', featureId: 'feat_1', lookupKey: 'analytics' }],
  });
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import type { Anomaly, AnomalyId } from '../../lib/billing/anomaly';
import type { Refund } from '../../lib/billing/charge';
import { findAnomalies } from '../../lib/billing/find-anomalies';
import type { CustomerReading, Reading } from '../../lib/billing/reading';
import {
  aCharge,
  aCheckoutSession,
  aCustomer,
  aCustomerReading,
  aDispute,
  aFraudWarning,
  aLine,
  anInvoice,
  anItem,
  aReading,
  aRefund,
  aSchedule,
  aSubscription,
  DAY,
  NOW,
} from '../build/model';

const of = (some: Partial<CustomerReading>, reading: Partial<Reading> = {}) =>
  findAnomalies(aReading({ customers: [aCustomerReading(some)], ...reading }));

const card = { brand: 'visa', last4: '4242', expMonth: 11, expYear: 2026, fingerprint: 'fpPriya' };

describe('anomalies', () => {
  it('a healthy customer has none', () => {
    expect(of({})).toEqual([]);
  });

  it.each<[AnomalyId, Partial<CustomerReading>, string[]]>([
    [
      'duplicate_live_subscriptions',
      {
        subscriptions: [
          aSubscription({ id: 'sub_b', created: NOW - DAY }),
          aSubscription({ id: 'sub_a' }),
        ],
      },
      ['sub_a', 'sub_b'],
    ],
    [
      'duplicate_charge',
      {
        invoices: [],
        charges: [
          aCharge({ id: 'ch_b', created: NOW - 5 }),
          aCharge({ id: 'ch_a', created: NOW - 90 }),
        ],
      },
      ['ch_a', 'ch_b'],
    ],
    [
      'charge_after_end',
      {
        subscriptions: [aSubscription({ status: 'canceled', endedAt: NOW - 10 * DAY })],
        invoices: [anInvoice({ lines: [aLine({ periodStart: NOW - 6 * DAY })] })],
      },
      ['sub_ProFirst0001', 'in_ProFirst00001', 'ch_ProFirst00001'],
    ],
    [
      'failed_renewal',
      {
        subscriptions: [aSubscription({ status: 'past_due' })],
        invoices: [anInvoice({ status: 'open' })],
        charges: [],
      },
      ['sub_ProFirst0001', 'in_ProFirst00001'],
    ],
    [
      'payment_processing',
      { invoices: [anInvoice({ status: 'open' })], charges: [aCharge({ status: 'pending' })] },
      ['in_ProFirst00001'],
    ],
    [
      'unpaid_invoice',
      {
        invoices: [
          anInvoice({ status: 'open', collectionMethod: 'send_invoice', dueDate: NOW - DAY }),
        ],
        charges: [],
      },
      ['in_ProFirst00001'],
    ],
    ['card_expiring', { charges: [aCharge({ card })] }, ['ch_ProFirst00001']],
    [
      'card_expired',
      { charges: [aCharge({ card: { ...card, expMonth: 10 } })] },
      ['ch_ProFirst00001'],
    ],
    [
      'scheduled_end',
      { subscriptions: [aSubscription({ cancelAt: NOW + DAY })] },
      ['sub_ProFirst0001'],
    ],
    [
      'trial_ending',
      { subscriptions: [aSubscription({ status: 'trialing', trialEnd: NOW + 3 * DAY })] },
      ['sub_ProFirst0001'],
    ],
    [
      'scheduled_end',
      { schedules: [aSchedule({ endBehavior: 'cancel' })] },
      ['sub_ProFirst0001', 'sub_sched_Schedule1'],
    ],
    ['open_dispute', { disputes: [aDispute()] }, ['du_ProFirst00001', 'ch_ProFirst00001']],
    [
      'open_dispute',
      { disputes: [aDispute({ status: 'appeal_needs_response' })] },
      ['du_ProFirst00001', 'ch_ProFirst00001'],
    ],
    [
      'early_fraud_warning',
      { fraudWarnings: [aFraudWarning()] },
      ['issfr_Warning001', 'ch_ProFirst00001'],
    ],
    [
      'refund_pending',
      { charges: [aCharge({ refunds: [aRefund({ status: 'pending' })] })] },
      ['re_ProSecond0001'],
    ],
    [
      'refund_failed',
      { charges: [aCharge({ refunds: [aRefund({ status: 'failed' })] })] },
      ['re_ProSecond0001'],
    ],
    [
      'incomplete_checkout',
      { subscriptions: [], invoices: [], charges: [], checkoutSessions: [aCheckoutSession()] },
      ['cs_live_ProFirst000001'],
    ],
  ])('%s', (id, some, objects) => {
    expect(of(some).map((each) => [each.id, each.objects])).toEqual([[id, objects]]);
  });

  it.each<[Partial<Refund>, Anomaly['severity']]>([
    [{ status: 'pending', pendingReason: 'processing' }, 'info'],
    [{ status: 'pending', pendingReason: 'insufficient_funds' }, 'warn'],
    [{ status: 'requires_action' }, 'warn'],
  ])('a refund that waits: %o weighs %s', (some, severity) => {
    const found = of({ charges: [aCharge({ refunds: [aRefund(some)] })] });
    expect(found).toMatchObject([{ id: 'refund_pending', severity }]);
  });

  it('a portal that is missing, not one that could not be read', () => {
    expect(of({}, { portal: null }).map(({ id }) => id)).toEqual(['portal_missing']);
    const unread = [
      {
        list: 'portal' as const,
        customerId: null,
        because: 'permission' as const,
        permission: null,
        after: null,
      },
    ];
    expect(of({}, { portal: null, unread })).toEqual([]);
  });

  it('another billing address, another case of it not', () => {
    expect(of({}, { email: 'else@where.example' }).map(({ id }) => id)).toEqual([
      'billing_email_differs',
    ]);
    expect(of({}, { email: 'PRIYA.RAMAN@lumenpost.example' })).toEqual([]);
  });

  it('the same card elsewhere', () => {
    const other = aCustomerReading({
      customer: aCustomer({ id: 'cus_2', name: 'Somebody Else' }),
      subscriptions: [],
    });
    expect(
      of({}, { related: [{ because: 'same_card', reading: other }] }).map(({ id }) => id),
    ).toEqual(['same_card_other_customer']);
  });

  it.each([
    ['different products', { items: [anItem({ productId: 'prod_addon' })] }],
    ['different workspaces', { metadata: { workspace: 'b' } }],
    ['several seats', { items: [anItem({ quantity: 2 })] }],
    ['ended', { status: 'canceled' as const, endedAt: NOW - 2 * DAY }],
    ['a status of tomorrow', { status: 'unknown' as const }],
  ])('%s make no duplicate', (_, some) => {
    const older = aSubscription({ id: 'sub_a', metadata: { workspace: 'a' } });
    const later = aSubscription({ id: 'sub_b', created: NOW - DAY, ...some });
    expect(of({ subscriptions: [later, older] })).toEqual([]);
  });

  it('a warning of fraud weighs less once nothing is left to do, and nothing once all was given back', () => {
    const warned = (some: object, charge: object = {}) =>
      of({ fraudWarnings: [aFraudWarning(some)], charges: [aCharge(charge)] });
    expect(warned({})).toMatchObject([
      { severity: 'bad', amount: { amount: 2900, currency: 'usd' }, at: NOW - DAY },
    ]);
    expect(warned({ actionable: false })).toMatchObject([{ severity: 'info' }]);
    expect(warned({ chargeId: 'ch_not_read' })).toMatchObject([{ severity: 'bad', amount: null }]);
    expect(warned({}, { amountRefunded: 900 })).toMatchObject([{ severity: 'bad' }]);
    expect(warned({}, { amountRefunded: 2900 })).toEqual([]);
    expect(warned({}, { refunded: true })).toEqual([]);
  });

  it('a charge after the end that was given back is only worth knowing', () => {
    const found = of({
      subscriptions: [aSubscription({ status: 'canceled', endedAt: NOW - 10 * DAY })],
      charges: [aCharge({ refunded: true, amountRefunded: 2900 })],
    });
    expect(found).toMatchObject([{ id: 'charge_after_end', severity: 'info' }]);
  });

  it.each(['released', 'completed', 'canceled', 'unknown'] as const)(
    'a schedule that is %s ends nothing',
    (status) => {
      expect(of({ schedules: [aSchedule({ endBehavior: 'cancel', status })] })).toEqual([]);
    },
  );

  it('a closed dispute and a hold are none', () => {
    expect(of({ disputes: [aDispute({ status: 'won' })] })).toEqual([]);
    const hold = aCharge({
      id: 'ch_hold',
      captured: false,
      amountCaptured: 0,
      paymentIntentId: 'pi_2',
    });
    expect(of({ charges: [aCharge(), hold] })).toEqual([]);
  });

  it('the worst stands first', () => {
    const goesOn = aSubscription({ id: 'sub_addon', items: [anItem({ productId: 'prod_addon' })] });
    const found = of({
      disputes: [aDispute()],
      subscriptions: [aSubscription({ cancelAt: NOW + DAY }), goesOn],
      charges: [aCharge({ card })],
    });
    expect(found.map(({ severity }) => severity)).toEqual(['bad', 'warn', 'info']);
  });
});

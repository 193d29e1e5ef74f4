import { describe, expect, it } from 'vitest';
import { mapCreditBalance } from '../../../lib/stripe/map/credit-balance';
import { mapCreditGrant } from '../../../lib/stripe/map/credit-grant';
import { mapCreditNote } from '../../../lib/stripe/map/credit-note';
import { mapEntitlement } from '../../../lib/stripe/map/entitlement';
import { mapFraudWarning } from '../../../lib/stripe/map/fraud-warning';
import { mapPendingItem } from '../../../lib/stripe/map/pending-item';
import { mapSchedule } from '../../../lib/stripe/map/schedule';
import {
  wireCreditBalance,
  wireCreditGrant,
  wireCreditNote,
  wireEntitlement,
  wireFraudWarning,
  wirePendingItem,
  wireSchedule,
} from './added-wires';
import { END, START } from './wires';
import { withField } from './with-field';

describe('what stands beside subscriptions, invoices and charges', () => {
  it('an early fraud warning', () => {
    expect(mapFraudWarning(withField(wireFraudWarning, 'charge', { id: 'ch_1' }))).toEqual({
      id: 'issfr_1',
      chargeId: 'ch_1',
      created: START,
      fraudType: 'unauthorized_use_of_card',
      actionable: true,
    });
  });

  it('a credit note', () => {
    expect(mapCreditNote(wireCreditNote)).toEqual({
      id: 'cn_1',
      number: 'NW-1-CN-01',
      invoiceId: 'in_1',
      status: 'issued',
      created: START,
      currency: 'usd',
      total: 900,
      prePayment: 300,
      postPayment: 600,
      outOfBand: 100,
      refundIds: ['re_1'],
      reason: 'duplicate',
      pdfUrl: 'https://pay.stripe.com/credit_notes/acct_1/test_1/pdf',
    });
    const bare = withField(withField(wireCreditNote, 'refunds.0.refund', null), 'status', 'new');
    expect(mapCreditNote(bare)).toMatchObject({ status: 'unknown', refundIds: [] });
  });

  it('a pending invoice item', () => {
    expect(mapPendingItem(wirePendingItem)).toEqual({
      id: 'ii_1',
      date: START,
      amount: -1200,
      currency: 'usd',
      description: 'Unused time on Pro',
      quantity: 1,
      priceId: 'price_1',
      productId: 'prod_1',
      subscriptionId: 'sub_1',
      proration: true,
      periodStart: START,
      periodEnd: END,
    });
  });

  it('a schedule, whose prices may be expanded or deleted', () => {
    const items = (price: unknown) =>
      mapSchedule(withField(wireSchedule, 'phases.0.items.0.price', price)).phases[0]?.items;
    expect(mapSchedule(wireSchedule)).toEqual({
      id: 'sub_sched_1',
      subscriptionId: 'sub_1',
      status: 'active',
      endBehavior: 'release',
      phases: [
        {
          start: START,
          end: END,
          currency: 'usd',
          items: [{ priceId: 'price_1', productId: null, unitAmount: null, quantity: 2 }],
        },
      ],
    });
    expect(items({ id: 'price_1', product: 'prod_1' })?.[0]?.productId).toBe('prod_1');
    expect(items({ id: 'price_1', product: { id: 'prod_1' } })?.[0]?.productId).toBe('prod_1');
    expect(items({ id: 'price_1', product: 'prod_1', unit_amount_decimal: '2900' })).toEqual([
      { priceId: 'price_1', productId: 'prod_1', unitAmount: '2900', quantity: 2 },
    ]);
    expect(items({ id: 'price_1', deleted: true })?.[0]?.productId).toBeNull();
  });

  it('a credit grant, and one that is not money', () => {
    expect(mapCreditGrant(wireCreditGrant)).toEqual({
      id: 'credgr_1',
      name: 'Welcome',
      amount: 5000,
      currency: 'usd',
      category: 'promotional',
      created: START,
      effectiveAt: START,
      expiresAt: END,
      voidedAt: null,
    });
    expect(mapCreditGrant(withField(wireCreditGrant, 'amount.monetary', null))).toMatchObject({
      amount: null,
      currency: null,
    });
    expect(mapCreditGrant(withField(wireCreditGrant, 'category', 'gift')).category).toBe('unknown');
  });

  it('a credit balance: what can be used, not what was granted', () => {
    expect(mapCreditBalance(wireCreditBalance)).toEqual([{ amount: 3200, currency: 'usd' }]);
    const none = withField(wireCreditBalance, 'balances.0.available_balance.monetary', null);
    expect(mapCreditBalance(none)).toEqual([]);
  });

  it('an entitlement', () => {
    expect(mapEntitlement(withField(wireEntitlement, 'feature', { id: 'feat_1' }))).toEqual({
      id: 'ent_1',
      featureId: 'feat_1',
      lookupKey: 'analytics',
    });
  });
});

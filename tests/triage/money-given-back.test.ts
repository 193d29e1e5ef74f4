import { describe, expect, it } from 'vitest';
import type { CustomerReading } from '../../lib/billing/reading';
import type { Decision } from '../../lib/triage/decision';
import {
  aCharge,
  aCreditNote,
  aCustomerReading,
  aDispute,
  anInvoice,
  aPayment,
  aRefund,
  aSubscription,
  DAY,
  NOW,
} from '../build/model';
import { type Billed, billed, customerWith } from './billed';
import { judge } from './judge';

const TWICE = 'I was charged twice, please refund one.';
const refundRows = ({ actions }: Decision) => actions.filter(({ id }) => id === 'refund_charge');
const evidence = ({ evidence }: Decision) => evidence.map(({ id }) => id);
const decided = (says: string, reading: CustomerReading) =>
  judge({ says, reading: { customers: [reading] } });

/** The charge of this invoice, refunded whole. */
const refunded = (part: Billed, at: number): Billed => ({
  ...part,
  charges: part.charges.map((each, index) =>
    index === at
      ? {
          ...each,
          amountRefunded: each.amount,
          refunded: true,
          refunds: [aRefund({ chargeId: each.id })],
        }
      : each,
  ),
});

describe('a charge that paid two invoices', () => {
  const paid = (id: string, amountPaid: number, some = {}) =>
    anInvoice({
      id,
      total: amountPaid,
      payments: [aPayment({ paymentId: 'pi_X', amountPaid })],
      ...some,
    });
  const reading = (charge = {}, some: Partial<CustomerReading> = {}) =>
    aCustomerReading({
      subscriptions: [aSubscription({ startDate: NOW - 66 * DAY })],
      invoices: [
        paid('in_SetUp', 50_000, { subscriptionId: null, billingReason: 'manual' }),
        paid('in_Renewal', 2900, { billingReason: 'subscription_cycle' }),
      ],
      charges: [aCharge({ id: 'ch_X', paymentIntentId: 'pi_X', amount: 52_900, ...charge })],
      ...some,
    });
  const FORGOT = 'I forgot to cancel and it renewed. Please cancel and refund the renewal.';
  const part = {
    amountRefunded: 1000,
    refunds: [aRefund({ id: 're_part', chargeId: 'ch_X', amount: 1000 })],
  };
  const note = (invoiceId: string) => ({
    creditNotes: [aCreditNote({ invoiceId, postPayment: 1000, refundIds: ['re_part'] })],
  });

  it('gives back no more than it paid of the one in question', () => {
    const { refund } = decided(FORGOT, reading());
    expect(refund).toMatchObject({ invoiceId: 'in_Renewal', amount: { amount: 2900 } });
    expect(refund?.prorated?.amount).toBeLessThan(2900);
  });

  it.each([
    ['in_Renewal', 1900],
    ['in_SetUp', 2900],
  ])('less what the credit notes say was refunded of it: %s', (invoiceId, amount) => {
    expect(decided(FORGOT, reading(part, note(invoiceId))).refund?.amount.amount).toBe(amount);
  });

  it('is not offered where nobody can tell what an earlier refund was for', () => {
    const [row] = refundRows(decided(FORGOT, reading(part)));
    expect(row).toMatchObject({ enabled: false, blockedBy: ['refund_not_attributed'] });
  });
});

describe('money that a dispute took', () => {
  const pair = (lost: 'ch_a' | 'ch_b', dispute = {}) => {
    const charge = (id: string, created: number) =>
      aCharge({ id, created, paymentIntentId: `pi_${id}`, disputed: id === lost });
    return aCustomerReading({
      subscriptions: [],
      invoices: [],
      charges: [charge('ch_b', NOW - 3600), charge('ch_a', NOW - 4000)],
      disputes: [aDispute({ chargeId: lost, status: 'lost', ...dispute })],
    });
  };

  it.each(['ch_a', 'ch_b'] as const)('settles two charges for one thing: %s', (lost) => {
    const decision = decided(TWICE, pair(lost));
    expect(decision).toMatchObject({ situation: 'duplicate_refunded', recommended: 'no_op' });
    expect(evidence(decision)).toContain('duplicate_disputed');
    expect(refundRows(decision).some(({ enabled }) => enabled)).toBe(false);
  });

  it('is not gone where the dispute was won', () => {
    const won = pair('ch_a', { status: 'won', reinstatedAt: NOW - DAY });
    expect(decided(TWICE, won).refund?.chargeId).toBe('ch_b');
  });

  it('of the one that is kept leaves the extra’s payment as the only one', () => {
    const kept = billed({ key: 'kept' }, [NOW - 6 * DAY]);
    const extra = billed({ key: 'extra' }, [NOW - 5 * DAY]);
    const charges = kept.charges.map((each) => ({ ...each, disputed: true }));
    const decision = decided(
      'I was charged twice',
      customerWith([{ ...kept, charges }, extra], {
        disputes: [aDispute({ chargeId: 'ch_kept0', status: 'lost' })],
      }),
    );
    expect(decision).toMatchObject({ recommended: 'cancel_extra_subscription', refund: null });
    expect(evidence(decision)).toContain('duplicate_disputed');
  });
});

describe('an extra that charged', () => {
  const times = [65, 35, 5].map((days) => NOW - days * DAY);
  const ended = { status: 'canceled' as const, endedAt: NOW - DAY };
  const kept = billed({ key: 'kept' }, times);
  const extra = (some = {}) =>
    billed(
      { key: 'extra' },
      times.map((at) => at + 3600),
      { ...ended, ...some },
    );

  it('three times is not settled by one refund', () => {
    const decision = decided(TWICE, customerWith([kept, refunded(extra(), 2)]));
    expect(decision.situation).toBe('duplicate_to_refund');
    expect(refundRows(decision).map(({ target }) => target)).toEqual(['ch_extra1', 'ch_extra0']);
  });

  it('is settled when each of them went back', () => {
    const all = [0, 1, 2].reduce(refunded, extra());
    expect(decided(TWICE, customerWith([kept, all])).situation).toBe('duplicate_refunded');
  });

  it.each([
    ['its notes', [aCreditNote({ invoiceId: 'in_one0', postPayment: 2900, refundIds: [] })]],
    ['the invoice alone', []],
  ])('is settled by credit to the balance, as %s tell', (_, creditNotes) => {
    const one = billed({ key: 'one' }, [NOW - 5 * DAY], ended);
    const invoices = one.invoices.map((each) => ({ ...each, creditedAfterPayment: 2900 }));
    const older = billed({ key: 'older' }, [NOW - 6 * DAY]);
    const decision = decided(TWICE, customerWith([older, { ...one, invoices }], { creditNotes }));
    expect(decision).toMatchObject({ situation: 'duplicate_refunded', recommended: 'no_op' });
    expect(evidence(decision)).toContain('duplicate_credited');
  });
});

describe('an unwanted renewal that went back already', () => {
  const given = (some = {}) =>
    decided('I forgot to cancel and it renewed, please cancel and refund.', {
      ...aCustomerReading({
        subscriptions: [aSubscription({ startDate: NOW - 66 * DAY, ...some })],
        invoices: [anInvoice({ billingReason: 'subscription_cycle' })],
        charges: [aCharge({ amountRefunded: 2900, refunded: true, refunds: [aRefund()] })],
      }),
    });

  it('ends at once, and nothing is refunded again', () => {
    const decision = given();
    expect(decision.recommended).toBe('cancel_at_period_end');
    const row = decision.actions.find(({ id }) => id === 'cancel_at_period_end');
    expect(row).toMatchObject({ reversible: false, enabled: true });
    expect(evidence(decision)).toContain('renewal_given_back');
  });

  it('needs nothing where it no longer renews', () => {
    expect(given({ status: 'canceled', endedAt: NOW - DAY }).recommended).toBe('no_op');
  });
});

describe('several disputes', () => {
  it('stand by when an answer is due, and each that awaits one has a row', () => {
    const charge = (id: string) => aCharge({ id, paymentIntentId: `pi_${id}`, disputed: true });
    const decision = decided('I do not recognise this charge. Please refund.', {
      ...aCustomerReading({
        charges: [charge('ch_3'), charge('ch_2'), charge('ch_1')],
        disputes: [
          aDispute({ id: 'du_ruling', chargeId: 'ch_1', status: 'under_review', dueBy: NOW - DAY }),
          aDispute({ id: 'du_later', chargeId: 'ch_2', dueBy: NOW + 2 * DAY }),
          aDispute({ id: 'du_first', chargeId: 'ch_3', dueBy: NOW + DAY }),
        ],
      }),
    });
    const rows = decision.actions.filter(({ id }) => id === 'escalate_dispute');
    expect(rows.map(({ target }) => target)).toEqual(['du_first', 'du_later']);
    expect(decision.subjectId).toBe('ch_3');
    expect(refundRows(decision)).toMatchObject([{ target: 'ch_3', enabled: false }]);
  });
});

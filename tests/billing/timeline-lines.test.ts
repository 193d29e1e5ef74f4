import { describe, expect, it } from 'vitest';
import type { Charge, Dispute, PaymentIntent, Refund } from '../../lib/billing/charge';
import type { ChargeAround } from '../../lib/billing/charge-lines';
import type { Invoice } from '../../lib/billing/invoice';
import { onStatement } from '../../lib/billing/timeline-line';
import { timelineLines } from '../../lib/billing/timeline-lines';
import {
  aCharge,
  aDispute,
  anInvoice,
  aPayment,
  aPaymentIntent,
  aRefund,
  DAY,
  NOW,
} from '../build/model';

const around = (some: Partial<ChargeAround>): ChargeAround => ({
  charges: [],
  invoices: [],
  paymentIntents: [],
  disputes: [],
  ...some,
});
const told = (some: Partial<ChargeAround>) =>
  timelineLines(around(some)).map(({ kind, money }) => [kind, money.amount, onStatement(kind)]);

describe('a charge on the statement', () => {
  it.each<[string, Partial<Charge>, unknown[]]>([
    ['paid', {}, [['paid', 2900, 'one_line']]],
    ['held', { captured: false, amountCaptured: 0 }, [['hold', 2900, 'reservation']]],
    [
      'released',
      { captured: false, amountCaptured: 0, refunded: true, refunds: [aRefund()] },
      [['released', 2900, 'reservation']],
    ],
    [
      'captured in part',
      { amountCaptured: 2000, refunds: [aRefund({ amount: 900 })] },
      [['partly_captured', 2000, 'two_lines_one_payment']],
    ],
    ['failed', { status: 'failed' }, [['failed', 2900, 'maybe_reservation']]],
    ['on its way', { status: 'pending' }, [['pending', 2900, 'not_yet']]],
    ['of a state to come', { status: 'unknown' }, [['unknown', 2900, 'not_known']]],
  ])('%s', (_, some, lines) => {
    expect(told({ charges: [aCharge(some)] })).toEqual(lines);
  });

  it('that was reserved first is two lines and one payment', () => {
    const paymentIntents = [aPaymentIntent({ capturedByHand: true })];
    expect(told({ charges: [aCharge()], paymentIntents })).toEqual([
      ['captured', 2900, 'two_lines_one_payment'],
    ]);
  });

  it('is counted among the attempts to pay its invoice', () => {
    const failed = aCharge({ id: 'ch_first', status: 'failed', created: NOW - 9 * DAY });
    const lines = timelineLines(around({ charges: [aCharge(), failed], invoices: [anInvoice()] }));
    expect(lines.map(({ attempt }) => attempt)).toEqual([
      { number: 2, of: 2 },
      { number: 1, of: 2 },
    ]);
    const [alone] = timelineLines(around({ charges: [aCharge()], invoices: [anInvoice()] }));
    expect(alone?.attempt).toBeNull();
  });
});

describe('a refund', () => {
  it.each<[Partial<Refund>, string, string]>([
    [{}, 'refund', 'one_line_back'],
    [{ status: 'pending', pendingReason: 'processing' }, 'refund_pending', 'not_yet'],
    [{ status: 'pending', pendingReason: 'insufficient_funds' }, 'refund_waits', 'no_line'],
    [{ status: 'requires_action' }, 'refund_waits', 'no_line'],
    [{ status: 'failed' }, 'refund_failed', 'no_line'],
    [{ status: 'unknown' }, 'refund_failed', 'no_line'],
  ])('%j', (some, kind, bank) => {
    const [line] = timelineLines(around({ charges: [aCharge({ refunds: [aRefund(some)] })] }));
    expect([line?.kind, line?.money.amount, line && onStatement(line.kind)]).toEqual([
      kind,
      -2900,
      bank,
    ]);
    expect(line?.reference).toBe('74987506313000012345678');
  });
});

describe('a dispute', () => {
  it.each<[Partial<Dispute>, unknown[]]>([
    [{}, [['dispute', -2900, 'one_line_back']]],
    [
      { status: 'won', reinstatedAt: NOW },
      [
        ['dispute_won', 2900, 'one_line'],
        ['dispute', -2900, 'one_line_back'],
      ],
    ],
    [
      { status: 'won', reinstatedAt: null },
      [
        ['dispute', -2900, 'one_line_back'],
        ['dispute_won', 2900, 'one_line'],
      ],
    ],
    [{ status: 'warning_needs_response', withdrawnAt: null }, [['inquiry', 2900, 'no_line']]],
    [{ status: 'warning_closed', withdrawnAt: null }, [['inquiry', 2900, 'no_line']]],
    [{ status: 'prevented', withdrawnAt: null }, []],
    [{ status: 'of_tomorrow', withdrawnAt: null }, [['dispute', -2900, 'one_line_back']]],
  ])('%j', (some, lines) => {
    const found = told({ charges: [aCharge()], disputes: [aDispute(some)] });
    expect(found.filter(([kind]) => kind !== 'paid')).toEqual(lines);
  });
});

describe('what has no charge', () => {
  it.each<[PaymentIntent['status'], unknown[]]>([
    ['processing', [['processing', 2900, 'not_yet']]],
    ['requires_action', [['unfinished', 2900, 'no_line']]],
    ['requires_payment_method', [['unfinished', 2900, 'no_line']]],
    ['canceled', []],
    ['succeeded', []],
    ['unknown', []],
  ])('a payment that is %s', (status, lines) => {
    expect(told({ paymentIntents: [aPaymentIntent({ status })] })).toEqual(lines);
  });

  it('a payment whose charge is there is that charge', () => {
    const paymentIntents = [aPaymentIntent({ status: 'requires_payment_method' })];
    const charges = [aCharge({ status: 'failed' })];
    expect(told({ charges, paymentIntents })).toHaveLength(1);
  });

  it.each<[string, Partial<Invoice>, unknown[]]>([
    ['that credit paid', { amountDue: 0, amountPaid: 0 }, [['credit_paid', 2900, 'no_line']]],
    ['below zero', { total: -500, amountDue: 0 }, [['credit_kept', -500, 'no_line']]],
    [
      'paid outside',
      { payments: [aPayment({ kind: 'payment_record' })] },
      [['outside', 2900, 'not_known']],
    ],
    ['of a trial', { total: 0, amountDue: 0, payments: [] }, []],
    ['still open', { status: 'open' }, []],
  ])('an invoice %s', (_, some, lines) => {
    expect(told({ invoices: [anInvoice(some)] })).toEqual(lines);
  });
});

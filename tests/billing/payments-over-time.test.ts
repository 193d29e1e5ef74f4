import { describe, expect, it } from 'vitest';
import { paidInAll } from '../../lib/billing/paid-in-all';
import { standingFailure } from '../../lib/billing/standing-failure';
import { timelineLines } from '../../lib/billing/timeline-lines';
import { twelveMonths } from '../../lib/billing/twelve-months';
import { createFormats } from '../../lib/words/formats';
import { aCharge, anInvoice, aRefund, DAY, NOW } from '../build/model';

const { month } = createFormats('en-US', 'UTC');
const failure = { code: 'insufficient_funds', message: null, adviceCode: null };
const failed = aCharge({ id: 'ch_failed', status: 'failed', created: NOW - DAY, failure });

describe('twelve months', () => {
  it('ends with this month and keeps paid, failed and refunded apart', () => {
    const charges = [
      aCharge({ created: NOW - DAY, refunds: [aRefund({ created: NOW })] }),
      aCharge({ created: NOW - DAY }),
      failed,
      aCharge({ created: NOW - 40 * DAY }),
      aCharge({ created: NOW - 400 * DAY }),
      aCharge({ created: NOW, currency: 'eur' }),
      aCharge({ created: NOW, captured: false, amountCaptured: 0 }),
    ];
    const months = twelveMonths(charges, 'usd', NOW, month);
    expect(months.map(({ name }) => name).slice(0, 2)).toEqual(['December 2025', 'January 2026']);
    expect(months).toHaveLength(12);
    expect(months.at(-1)).toMatchObject({
      name: 'November 2026',
      paid: 5800,
      payments: 2,
      failed: 2900,
      failures: 1,
      refunded: 2900,
    });
    expect(months.reduce((sum, { paid }) => sum + paid, 0)).toBe(8700);
  });
});

describe('a failed payment', () => {
  it('stands until the same amount was paid', () => {
    const before = aCharge({ created: NOW - 2 * DAY });
    expect(standingFailure([failed, before])?.id).toBe('ch_failed');
    expect(standingFailure([aCharge({ created: NOW }), failed])).toBeNull();
  });

  it('is not repeated while a payment is processing', () => {
    expect(standingFailure([aCharge({ created: NOW, status: 'pending' }), failed])).toBeNull();
  });
});

describe('the timeline', () => {
  it('shows a charge with its invoice, its refund below zero, and a released hold once', () => {
    const lines = timelineLines(
      [
        aCharge({ refunds: [aRefund({ created: NOW })] }),
        aCharge({
          id: 'ch_hold',
          paymentIntentId: 'pi_hold',
          created: NOW - 20 * DAY,
          captured: false,
          refunded: true,
          refunds: [aRefund({ id: 're_hold' })],
        }),
      ],
      [anInvoice()],
    );
    expect(
      lines.map(({ kind, money, invoiceNumber }) => [kind, money.amount, invoiceNumber]),
    ).toEqual([
      ['refund', -2900, 'LP-0001'],
      ['paid', 2900, 'LP-0001'],
      ['released', 2900, null],
    ]);
  });
});

it('counts as paid what was captured and not given back, by currency', () => {
  const charges = [
    aCharge({ amountRefunded: 900 }),
    aCharge({ currency: 'jpy', amount: 1200 }),
    failed,
    aCharge({ captured: false, amountCaptured: 0 }),
  ];
  expect(paidInAll(charges)).toEqual([
    { amount: 2000, currency: 'usd' },
    { amount: 1200, currency: 'jpy' },
  ]);
});

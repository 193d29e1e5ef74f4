import { describe, expect, it } from 'vitest';
import type { Charge } from '../../lib/billing/charge';
import type { Invoice } from '../../lib/billing/invoice';
import { paidInAll } from '../../lib/billing/paid-in-all';
import { standingFailure } from '../../lib/billing/standing-failure';
import { timelineLines } from '../../lib/billing/timeline-lines';
import { twelveMonths } from '../../lib/billing/twelve-months';
import { createFormats } from '../../lib/words/formats';
import { aCharge, aDispute, anInvoice, aPayment, aRefund, DAY, NOW } from '../build/model';

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
  const standing = (charges: Charge[], invoices: Invoice[] = []) =>
    standingFailure(charges, invoices, NOW)?.id ?? null;
  const paid = aCharge({ created: NOW, amount: 900, paymentIntentId: 'pi_other' });

  it('stands until something was paid', () => {
    const before = aCharge({ created: NOW - 2 * DAY });
    expect(standing([failed, before])).toBe('ch_failed');
    expect(standing([paid, failed])).toBeNull();
  });

  it('is not repeated while a payment is processing', () => {
    const pending = aCharge({ created: NOW, status: 'pending' });
    expect(standing([pending, failed])).toBeNull();
    expect(standing([pending, failed], [anInvoice({ status: 'open' })])).toBeNull();
  });

  it.each([
    ['open', 'ch_failed'],
    ['paid', null],
    ['void', null],
    ['uncollectible', null],
  ] as const)('of an invoice that is %s now', (status, stands) => {
    expect(standing([failed], [anInvoice({ status })])).toBe(stands);
  });

  it('of an open invoice stands whatever else was paid, and however old it is', () => {
    const old = { ...failed, created: NOW - 600 * DAY };
    expect(standing([paid, old], [anInvoice({ status: 'open' })])).toBe('ch_failed');
  });

  it('that is old is forgotten where nothing open hangs on it', () => {
    const ago = (days: number) => [{ ...failed, created: NOW - days * DAY }];
    expect(standing(ago(89))).toBe('ch_failed');
    expect(standing(ago(91))).toBeNull();
  });

  it('that is over does not hide an older one that stands', () => {
    const older = { ...failed, id: 'ch_older', paymentIntentId: 'pi_old', created: NOW - 5 * DAY };
    const open = anInvoice({ id: 'in_old', status: 'open' });
    const payments = [aPayment({ paymentId: 'pi_old', status: 'open' })];
    expect(standing([failed, older], [anInvoice(), { ...open, payments }])).toBe('ch_older');
  });
});

describe('the timeline', () => {
  it('shows a charge with its invoice, its refund below zero, and a released hold once', () => {
    const lines = timelineLines({
      charges: [
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
      invoices: [anInvoice()],
      paymentIntents: [],
      disputes: [],
    });
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
  expect(paidInAll(charges, [])).toEqual([
    { amount: 2000, currency: 'usd' },
    { amount: 1200, currency: 'jpy' },
  ]);
});

describe('what was paid in all, with a dispute', () => {
  const paid = (some: Parameters<typeof aDispute>[0], refunded = 0) =>
    paidInAll(
      [aCharge({ amountRefunded: refunded }), aCharge({ id: 'ch_other', amount: 1000 })],
      [aDispute(some)],
    )[0]?.amount;

  it.each(['needs_response', 'under_review', 'won', 'warning_closed', 'of_tomorrow'])(
    'that is %s is what came in',
    (status) => {
      expect(paid({ status })).toBe(3900);
    },
  );

  it('that was lost is what stayed', () => {
    expect(paid({ status: 'lost' })).toBe(1000);
    expect(paid({ status: 'lost', amount: 900 })).toBe(3000);
    expect(paid({ status: 'lost' }, 2000)).toBe(1000);
    expect(paid({ status: 'lost', chargeId: 'ch_elsewhere' })).toBe(3900);
  });
});

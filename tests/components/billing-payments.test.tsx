// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { CustomerReading } from '../../lib/billing/reading';
import {
  aCharge,
  aDecision,
  aDispute,
  aFraudWarning,
  aGuest,
  anInvoice,
  aReading,
  aRefund,
  DAY,
  NOW,
} from '../build/model';
import { showBilling, showCase } from './billing-block';

afterEach(cleanup);

describe('a failed payment', () => {
  const failed = aCharge({
    status: 'failed',
    created: NOW,
    failure: { code: 'stolen_card', message: null, adviceCode: 'do_not_try_again' },
    sellerMessage: 'The bank returned the decline code `stolen_card`.',
    networkDeclineCode: '43',
    networkAdviceCode: '02',
  });
  const open = anInvoice({ status: 'open', nextPaymentAttempt: NOW + 3 * DAY });
  const text = (some: Partial<CustomerReading>) =>
    showBilling({ charges: [failed], ...some }).texts('[data-failed-payment]')[0] ?? '';

  it('says what it means, what comes next, and apart from it what is for the operator alone', () => {
    const shown = showBilling({ charges: [failed], invoices: [open] });
    expect(shown.texts('[data-for-operator]')).toEqual([
      'For you, not for the customer: The bank returned the decline code stolen_card. Network code 43. Network advice code 02. Stripe advises not to try this card again.',
    ]);
    expect(shown.texts('[data-failed-payment]')[0]).toMatch(
      /^✕\$29\.00 failed on 18 Nov, 12:00: the bank declined .* Stripe tries again 21 Nov 2026\./,
    );
  });

  it('says that nothing is tried again, and nothing of it where no invoice waits', () => {
    expect(text({ invoices: [{ ...open, nextPaymentAttempt: null }] })).toContain(
      'Stripe will not try again by itself.',
    );
    cleanup();
    expect(text({ invoices: [] })).not.toMatch(/try again by itself|tries again/);
  });

  it('without any of it has no line for the operator', () => {
    const bare = {
      ...failed,
      sellerMessage: null,
      networkDeclineCode: null,
      networkAdviceCode: null,
    };
    const failure = { code: 'card_declined', message: null, adviceCode: 'consult_the_stars' };
    const shown = text({ charges: [{ ...bare, failure }], invoices: [open] });
    expect(shown).toContain('failed on');
    expect(shown).not.toContain('For you');
  });
});

describe('a refund', () => {
  const line = (some: Parameters<typeof aRefund>[0]) =>
    showBilling({ charges: [aCharge({ refunds: [aRefund(some)] })] }).texts('[data-refund]');
  const waits = { status: 'pending', bankReference: null } as const;

  it.each<[Parameters<typeof aRefund>[0], string]>([
    [{}, 'Refunded$29.00Bank reference 74987506313000012345678'],
    [
      { ...waits, pendingReason: 'insufficient_funds' },
      'Pending$29.00waits for money in the Stripe balance',
    ],
    [{ ...waits, pendingReason: 'tea_break' }, 'Pending$29.00tea break'],
    [
      { status: 'failed', bankReference: null, failureReason: 'expired_or_canceled_card' },
      'Failed$29.00the card is expired or canceled',
    ],
    [
      { status: 'requires_action', bankReference: null },
      'Requires action$29.00the customer has to act on a mail from Stripe',
    ],
    [{ status: 'unknown', bankReference: null }, 'Unknown$29.00'],
  ])('%o', (some, text) => {
    const [shown] = line(some);
    expect(shown?.startsWith(`13 Nov 2026 ${text}`), shown).toBe(true);
  });

  it('of many: three are shown', () => {
    const refunds = Array.from({ length: 5 }, (_, index) => aRefund({ id: `re_${index}` }));
    const { texts } = showBilling({ charges: [aCharge({ refunds })] });
    expect(texts('summary')).toContain('2 more refunds');
  });
});

describe('a dispute', () => {
  const line = (some: Parameters<typeof aDispute>[0]) =>
    showBilling({ disputes: [aDispute(some)] }).texts('[data-dispute]')[0] ?? '';

  it.each([
    [{}, ['Needs response', 'answer by 28 Nov, 12:00', 'The charge cannot be refunded.']],
    [{ dueBy: NOW - DAY }, ['the day to answer was 17 Nov, 12:00']],
    [
      { status: 'warning_needs_response', chargeRefundable: true },
      ['Inquiry: needs response', 'The charge can be refunded.'],
    ],
    [{ status: 'appeal_under_review', pastDue: true }, ['Appeal: under review', 'may not count']],
    [{ status: 'of_tomorrow' }, ['of tomorrow']],
    [{ status: 'constructor' }, ['constructor']],
  ])('%o', (some, texts) => {
    const shown = line(some);
    for (const text of texts) expect(shown).toContain(text);
  });

  it('that is over asks for nothing', () => {
    expect(line({ status: 'lost', pastDue: true })).not.toMatch(/answer|refunded|count/);
  });
});

describe('an early fraud warning', () => {
  it('says its kind, its payment, and whether there is something left to do', () => {
    const fraudWarnings = [
      aFraudWarning(),
      aFraudWarning({ id: 'issfr_2', actionable: false, fraudType: 'misc', chargeId: 'ch_else' }),
    ];
    expect(showBilling({ fraudWarnings }).texts('[data-fraud-warning]')).toEqual([
      '17 Nov 2026 Actionable$29.00unauthorized use of the card · ch_ProF…01',
      '17 Nov 2026 Nothing left to dono kind given · ch_else',
    ]);
  });

  it('is shown for a guest, too', () => {
    const guest = aGuest({ charges: [aCharge()], fraudWarnings: [aFraudWarning()] });
    const reading = aReading({ customers: [], guest });
    const { all } = showCase({ reading, decision: aDecision({ mrr: {} }) });
    expect(all('[data-fraud-warning]')).toHaveLength(1);
  });
});

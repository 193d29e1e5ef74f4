// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Subscription } from '../../lib/billing/subscription';
import {
  aCharge,
  aCustomerReading,
  aDecision,
  anItem,
  aReading,
  aSubscription,
  DAY,
  NOW,
} from '../build/model';
import { showCard, showCase } from './billing-block';

afterEach(cleanup);

const TEAM = { priceId: 'price_TeamYearly1', productId: 'prod_Team00001', quantity: 5 };
const waiting = (items: (typeof TEAM)[], cancelAtPeriodEnd: boolean) => ({
  expiresAt: NOW + DAY,
  items,
  cancelAtPeriodEnd,
});

describe('a subscription card', () => {
  it('of an ordinary customer says plan, price, status, seat and renewal, and nothing else', () => {
    expect(showCard({}).text).toBe(
      'Pro$29.00 / monthActive 1 seat · renews 12 Dec 2026 · sub_ProF…01',
    );
  });

  it.each<[string, Partial<Subscription>, string]>([
    [
      'paused, and why',
      { status: 'paused', pausedBecause: 'trial_end_without_payment_method' },
      'Paused: the trial ended without a payment method.',
    ],
    ['paused for a new reason', { status: 'paused', pausedBecause: 'a_whim' }, 'Paused: a whim.'],
    [
      'collection paused until a day',
      { pauseCollection: { behavior: 'void', resumesAt: NOW + 30 * DAY } },
      'Collection paused until 18 Dec 2026',
    ],
    [
      'what happens to invoices meanwhile',
      { pauseCollection: { behavior: 'keep_as_draft', resumesAt: null } },
      'Its invoices stay drafts meanwhile.',
    ],
    [
      'a change that waits for its payment',
      { hasPendingUpdate: true, pendingUpdate: waiting([TEAM], true) },
      'A change to Team × 5 waits for its payment until 19 Nov 2026. With it, the subscription is set to end with its period.',
    ],
    [
      'a change of other things that waits',
      { hasPendingUpdate: true, pendingUpdate: waiting([], false) },
      'A change waits for its payment until 19 Nov 2026.',
    ],
    [
      'why it will end',
      {
        cancelAt: NOW + DAY,
        canceledAt: NOW - DAY,
        cancellationReason: 'cancellation_requested',
        cancellationFeedback: 'too_expensive',
        cancellationComment: 'Back in <b>spring</b>',
      },
      'Canceled on request on 17 Nov 2026: too expensive. They wrote: Back in <b>spring</b>',
    ],
    [
      'the answer of our own that was picked, rather than the kind of it',
      {
        status: 'canceled',
        canceledAt: NOW - DAY,
        cancellationFeedback: 'other',
        cancellationOption: 'I moved house',
      },
      'Canceled on 17 Nov 2026: I moved house.',
    ],
    [
      'why it ended, by a new reason',
      { status: 'canceled', endedAt: NOW - DAY, cancellationReason: 'moon_phase' },
      'Canceled moon phase.',
    ],
    [
      'its own card, where it is another',
      {
        defaultCard: {
          brand: 'amex',
          last4: '0005',
          expMonth: 10,
          expYear: 2026,
          fingerprint: null,
        },
      },
      'Charged to American Express ·· 0005, 10/26, expired',
    ],
    ['a bank account of its own', { defaultMethod: 'sepa_debit' }, 'Charged to SEPA Direct Debit'],
    ['a method of tomorrow', { defaultMethod: 'mind_pay' }, 'Charged to mind pay'],
    ['a status of tomorrow', { status: 'unknown', statusWord: 'on_hold' }, 'on hold'],
  ])('says %s', (_, some, text) => {
    expect(showCard(some).text).toContain(text);
  });

  it.each([
    ['the same card', { defaultCard: aCharge().card }, 'Charged to'],
    ['a reason without an end', { cancellationReason: 'cancellation_requested' }, 'Canceled'],
    [
      'a renewal that nobody collects',
      { pauseCollection: { behavior: 'void', resumesAt: null } },
      'renews',
    ],
    ['a pause of a new kind', { pauseCollection: { behavior: 'nap', resumesAt: null } }, 'nap'],
  ])('does not say %s', (_, some, text) => {
    expect(showCard(some).text).not.toContain(text);
  });
});

it('many subscriptions are folded, those of the case first', () => {
  const subscriptions = Array.from({ length: 7 }, (_, index) =>
    aSubscription({ id: `sub_${index}`, items: [anItem({ productId: `prod_${index}` })] }),
  );
  const { all, texts } = showCase({
    reading: aReading({ customers: [aCustomerReading({ subscriptions })] }),
    decision: aDecision({ keptSubscriptionId: 'sub_5', extraSubscriptionId: 'sub_6' }),
  });
  expect(texts('details > summary')).toContain('3 more subscriptions');
  expect(all('[data-subscription]').map((each) => each.dataset.subscription)).toEqual(
    [5, 6, 0, 1, 2, 3, 4].map((index) => `sub_${index}`),
  );
});

import { describe, expect, it } from 'vitest';
import { DRAFT_LANGUAGES } from '../../lib/reply/draft-language';
import { writeDraft } from '../../lib/reply/write-draft';
import type { Decision, Situation } from '../../lib/triage/decision';
import {
  aCharge,
  aConversation,
  aCustomerReading,
  aDispute,
  aLine,
  anInvoice,
  anItem,
  aPayment,
  aProduct,
  aReading,
  aRefund,
  aSubscription,
  DAY,
  NOW,
  noConfirmations,
} from '../build/model';
import { decisionFor } from './situations';

type Parts = Parameters<typeof aCustomerReading>[0];

const PRODUCTS = {
  prod_Pro000001: aProduct(),
  prod_Seat000001: aProduct({ id: 'prod_Seat000001', name: 'Seat' }),
  prod_Usage00001: aProduct({ id: 'prod_Usage00001', name: 'Rendering' }),
};
const ENDING = { cancelAtPeriodEnd: true, cancelAt: NOW + 24 * DAY, canceledAt: NOW - DAY };
const OPEN = anInvoice({
  status: 'open',
  number: 'LP-0007',
  nextPaymentAttempt: NOW + 2 * DAY,
  payments: [aPayment({ status: 'open' })],
});
const FAILED = aCharge({ id: 'ch_Failed000001', status: 'failed', created: NOW - 6 * DAY - 600 });
const OWING: Parts = {
  subscriptions: [aSubscription({ status: 'past_due' })],
  invoices: [OPEN],
  charges: [{ ...FAILED, created: NOW - 6 * DAY }],
};

function tell(
  situation: Situation,
  parts: Parts,
  some: Partial<Decision> = {},
  language: (typeof DRAFT_LANGUAGES)[number] = 'en',
): string {
  const reading = aReading({ customers: [aCustomerReading(parts)], products: PRODUCTS });
  return writeDraft({
    language,
    conversation: aConversation(),
    reading,
    decision: decisionFor(situation, reading, some),
    confirmations: noConfirmations({ identityVerified: true }),
    now: NOW,
  }).text;
}

describe('in order', () => {
  it('is said where nothing is owed, failing or disputed', () => {
    expect(tell('nothing_asked', {})).toMatch(/everything is in order.*has arrived/s);
  });

  it.each<[string, Parts]>([
    ['owed', OWING],
    ['failing', { charges: [{ ...FAILED, created: NOW - DAY, paymentIntentId: 'pi_Other' }] }],
    ['unpaid', { subscriptions: [aSubscription({ status: 'unpaid' })] }],
    ['disputed', { charges: [aCharge({ disputed: true })], disputes: [aDispute()] }],
  ])('is not said where something is %s', (_, parts) => {
    for (const language of DRAFT_LANGUAGES) {
      const text = tell('nothing_asked', parts, {}, language);
      expect(text).not.toMatch(/in order|in Ordnung|en ordre|en orden|em ordem|一切正常|問題は/);
    }
  });

  it('names the open invoice', () => {
    const text = tell('nothing_asked', OWING);
    expect(text).toContain('Your invoice LP-0007 for $29.00 is still open.');
    expect(text).not.toContain('nothing you need to do');
  });

  it('calls no payment arrived that was given back or is contested', () => {
    const refunded = aCharge({ amountRefunded: 2900, refunds: [aRefund()] });
    expect(tell('nothing_asked', { charges: [refunded] })).not.toContain('arrived');
    const contested = { charges: [aCharge({ disputed: true })], disputes: [aDispute()] };
    expect(tell('nothing_asked', contested)).not.toContain('arrived');
  });
});

describe('what will not come is not foretold', () => {
  const ended = { subscriptions: [aSubscription({ status: 'canceled', endedAt: NOW - DAY })] };
  const ending = { subscriptions: [aSubscription(ENDING)] };

  it.each(['proration_explained', 'charge_explained'] as const)('%s', (situation) => {
    expect(tell(situation, {})).toContain('regular p');
    expect(tell(situation, ending)).toContain('Your subscription ends on 12 December.');
    expect(tell(situation, ended)).toContain('Your subscription ended on 17 November.');
    for (const parts of [ending, ended, OWING]) {
      expect(tell(situation, parts)).not.toContain('regular p');
    }
  });

  it('names the open invoice where the next payment is asked about', () => {
    const text = tell('next_payment_told', OWING);
    expect(text).toContain('Your invoice LP-0007 for $29.00 is still open');
    expect(text).toContain('tried again automatically on 20 November');
    expect(text).not.toContain('cannot see');
  });

  it('says of an ended subscription only where nothing of it is owed that it is not charged', () => {
    expect(tell('restart_wanted', ended)).toContain('is not charged any more');
    const text = tell('restart_wanted', { ...ended, invoices: [OPEN], charges: [] });
    expect(text).toContain('invoice LP-0007 for $29.00 is still open');
    expect(text).not.toContain('not charged');
  });
});

describe('what was paid for', () => {
  it.each<[string, Parts, RegExp]>([
    ['a paid period', { subscriptions: [aSubscription(ENDING)] }, /because you have paid/],
    [
      'a trial',
      {
        subscriptions: [aSubscription({ ...ENDING, status: 'trialing', trialEnd: NOW + 24 * DAY })],
        invoices: [],
        charges: [],
      },
      /runs on as a trial/,
    ],
    [
      'an unpaid period',
      { ...OWING, subscriptions: [aSubscription({ ...ENDING, status: 'past_due' })] },
      /it still runs/,
    ],
    [
      'a refunded period',
      {
        subscriptions: [aSubscription(ENDING)],
        charges: [aCharge({ amountRefunded: 2900, refunds: [aRefund()] })],
      },
      /it still runs/,
    ],
  ])('%s that is set to end', (_, parts, said) => {
    expect(tell('cancel_already_set', parts)).toMatch(said);
  });

  it('is not said of a period that nobody paid where the customer may cancel', () => {
    expect(tell('cancel_self_serve', {})).toContain('the period you have paid for');
    expect(tell('cancel_self_serve', OWING)).toContain('the last day of the current period');
  });

  it('tells the credit that a smaller plan leaves, and no payment of nothing', () => {
    const change = { proration: true, periodStart: NOW - 5 * DAY };
    const invoice = anInvoice({
      billingReason: 'subscription_update',
      total: -1440,
      amountDue: 0,
      amountPaid: 0,
      endingBalance: -1440,
      payments: [],
      lines: [
        aLine({ ...change, id: 'il_1', amount: -1920 }),
        aLine({ ...change, id: 'il_2', amount: 480, priceId: 'price_Basic' }),
      ],
    });
    for (const situation of [
      'proration_explained',
      'charge_explained',
      'seats_explained',
    ] as const) {
      const parts = { invoices: [invoice], charges: [] };
      const text = tell(situation, parts, { subjectId: invoice.id });
      expect(text).not.toContain('$0.00');
      expect(text).toContain('The $14.40 that is left is on your account');
    }
  });

  it('calls an invoice usage only where it is nothing else', () => {
    const usage = aLine({
      id: 'il_r',
      amount: 735,
      priceId: 'price_R',
      subscriptionItemId: 'si_r',
    });
    const subscriptions = [
      aSubscription({
        items: [
          anItem(),
          anItem({ id: 'si_r', priceId: 'price_R', usage: 'metered', quantity: null }),
        ],
      }),
    ];
    const billed = (lines: (typeof usage)[], total: number) =>
      tell('metered_explained', {
        subscriptions,
        invoices: [anInvoice({ total, lines })],
        charges: [aCharge({ amount: total })],
      });
    expect(billed([usage], 735)).toContain('is for usage of');
    expect(billed([aLine(), usage], 3635)).toContain('contains usage of');
  });

  it('counts no base fee as a seat', () => {
    const seats = anItem({
      id: 'si_2',
      productId: 'prod_Seat000001',
      unitAmount: '900',
      quantity: 5,
    });
    const text = tell('seats_explained', {
      subscriptions: [aSubscription({ items: [anItem(), seats] })],
    });
    expect(text).toContain('You have 5 seats.');
  });
});

import { describe, expect, it } from 'vitest';
import type { DraftProblem } from '../../../lib/reply/draft';
import { lintDraft } from '../../../lib/reply/lint/lint-draft';
import {
  aCharge,
  aCustomerReading,
  aDecision,
  aReading,
  aRefund,
  aSubscription,
  DAY,
  NOW,
} from '../../build/model';
import { READINGS } from '../readings';
import { LOGIN_PAGE } from '../situations';

const FILLER =
  'Thank you for writing. I have looked at your account and would like to tell you what I found there, so that you know where things stand. If anything is not clear, please reply to this message with the words you see, and I will gladly go through it again with you.';

const readings = READINGS as Record<keyof typeof READINGS & string, (typeof READINGS)[string]>;

function problems(sentence: string, reading = readings.healthy, text = `${FILLER}\n\n${sentence}`) {
  if (!reading) throw new Error('No such reading');
  const links = [{ kind: 'login_page' as const, url: LOGIN_PAGE.url ?? '' }];
  return lintDraft(text, { reading, decision: aDecision(), links, language: 'en' });
}

const ids = (found: DraftProblem[]) => found.map(({ id }) => id);

describe('what is found', () => {
  it.each<[DraftProblem['id'], string]>([
    ['card_number', 'Your card 4242 4242 4242 4242 was used.'],
    ['card_number', 'Your card 4242-4242-4242-4242.'],
    ['card_number', 'Your card 4242424242424242.'],
    ['card_number', 'Your card 4242.4242.4242.4242 08 28.'],
    ['card_number', 'Your card ４２４２４２４２４２４２４２４２.'],
    ['card_number', 'Your card 4242\u200b4242\u200b4242\u200b4242.'],
    ['card_number', 'Amex 378282246310005.'],
    ['stripe_id', 'This is cus_PriyaRaman01.'],
    ['stripe_id', 'This is pi_3reKlzyAQoecRSaGYlRYAyuk.'],
    ['stripe_id', 'This is cs_live_a1B2c3D4e5F6g7H8.'],
    ['session_url', 'https://billing.stripe.com/p/session/live_YWNjdF8x'],
    ['session_url', 'https://billing.stripe.com/session/live_YWNjdF8x'],
    ['unknown_link', 'Please pay at https://pay.evil.example/now'],
    ['unknown_link', 'Please pay at www.evil.example'],
    ['unknown_link', 'Please pay at billing.evil.example/login'],
    ['unknown_link', 'javascript:alert(1)'],
    ['unknown_link', `${LOGIN_PAGE.url}.evil.example/x`],
    ['unknown_amount', 'You paid $31.00.'],
    ['unknown_amount', 'You paid 31.00 USD.'],
    ['unknown_amount', 'You paid USD 31.'],
    ['unknown_amount', 'You paid 31 dollars.'],
    ['unknown_amount', 'You paid €29.00.'],
    ['unknown_amount', 'You paid $2,900.'],
    ['unknown_amount', 'You paid $29.000,00.'],
    ['unknown_amount', 'You paid £1.'],
    ['unknown_amount', 'You paid MX$31.00.'],
    ['unknown_amount', 'You paid 31元.'],
    ['claims_done', 'I have refunded the second payment.'],
    ['claims_done', 'The payment was refunded yesterday.'],
    ['claims_done', 'We have already issued a full refund.'],
    ['claims_done', 'Your refund has been processed.'],
    ['claims_done', 'Your subscription has been cancelled.'],
    ['claims_done', 'I just canceled your plan.'],
    ['claims_done', 'We successfully cancelled it.'],
    ['claims_done', 'I have reactivated your plan.'],
    ['claims_done', 'I have voided the invoice.'],
    ['promise', 'You will get a full refund.'],
    ['promise', 'We will refund the second payment.'],
    ['promise', "I'll send your money back today."],
    ['promise', 'It will be refunded.'],
    ['secret_decline_reason', 'The code was do_not_honor.'],
    ['secret_decline_reason', 'The code was stolen_card.'],
    ['markup', 'This is <b>bold</b>.'],
    ['markup', 'Hello {{ first_name }}.'],
    ['markup', '{% if x %}'],
    ['markup', 'Fish &amp; chips.'],
    ['markup', 'See [here](here).'],
    ['markup', 'Your plan is undefined.'],
    ['markup', 'abc\u202edef'],
    ['markup', 'abc\u200bdef'],
    ['markup', 'abc\u0007def'],
  ])('%s in: %s', (id, sentence) => {
    expect(ids(problems(sentence))).toContain(id);
  });

  it('a short and a long text', () => {
    expect(ids(problems('', readings.healthy, 'Hello, done.'))).toEqual(['too_short']);
    expect(ids(problems('', readings.healthy, FILLER.repeat(4)))).toEqual(['too_long']);
  });

  it('the words of a secret decline, where there was one', () => {
    const sentence = 'Your bank says the card was stolen.';
    expect(ids(problems(sentence, readings.stolenCard))).toContain('secret_decline_reason');
    expect(ids(problems(sentence, readings.healthy))).not.toContain('secret_decline_reason');
  });

  it.each(['Your payment was blocked.', 'Radar stopped it.', 'It looked too risky.'])(
    'why Stripe blocked a payment: %s',
    (sentence) => {
      expect(ids(problems(sentence, readings.blockedByStripe))).toContain('secret_decline_reason');
      expect(ids(problems(sentence, readings.healthy))).not.toContain('secret_decline_reason');
    },
  );

  it('what the words at fault are', () => {
    expect(problems('You paid $31.00, cus_PriyaRaman01.')).toEqual([
      { id: 'stripe_id', excerpt: 'cus_PriyaRaman01' },
      { id: 'unknown_amount', excerpt: '$31.00' },
    ]);
  });
});

describe('what is let through', () => {
  it.each([
    ['a known amount', 'You paid $29.00 on 12 November.', 'healthy'],
    ['the same amount in another notation', 'You paid 29,00 $ and USD 29.', 'healthy'],
    ['a whole number of dollars', 'You paid $29.', 'healthy'],
    ['yen without a minor unit', 'You paid ¥3,200.', 'endingInYen'],
    ['dinars with three decimals', 'You paid BHD 20.125.', 'seatsInDinar'],
    ['the last four digits', 'Your Visa ending 4242.', 'healthy'],
    ['a date and a year', 'On 12 November 2026 at 09:12.', 'healthy'],
    ['the draft’s own link', `Log in:\n${LOGIN_PAGE.url}`, 'healthy'],
    [
      'the customer’s invoice page',
      'https://invoice.stripe.com/i/acct_1Acme/live_ProFirst?s=ap',
      'healthy',
    ],
    ['an email address', 'Write to help@acme.example.', 'healthy'],
    ['a refund that was made', 'We refunded $29.00 on 13 November.', 'refunded'],
    ['a bank reference', 'The reference is 74987506313000012345678.', 'refunded'],
    ['an end that is set', 'Your subscription has been cancelled.', 'endingInYen'],
    ['an end that was', 'Your subscription was cancelled.', 'ended'],
    ['what was not done', 'Nothing has been cancelled, and it was not refunded.', 'healthy'],
    ['what may be done', 'If it was refunded, your bank shows it. It can be cancelled.', 'healthy'],
    ['a failed payment', 'Your card was declined; it is lost to me why.', 'healthy'],
    ['a quotation', 'Choose "Cancel subscription" there; 3 < 5 & 7 > 6.', 'healthy'],
  ])('%s: %s', (_, sentence, name) => {
    expect(problems(sentence, readings[name])).toEqual([]);
  });

  it('sixteen digits that are no card number', () => {
    expect(problems('The reference is 4242 4242 4242 4241.')).toEqual([]);
  });
});

describe('what was done for another matter', () => {
  const long = NOW - 400 * DAY;
  const oldRefund = aRefund({ chargeId: 'ch_Old', amount: 900, created: long });
  const old = aCharge({ id: 'ch_Old', created: long, amount: 900, amountRefunded: 900 });
  const refunded = (refund: Partial<typeof oldRefund> = {}) =>
    aReading({
      customers: [
        aCustomerReading({
          charges: [aCharge(), { ...old, refunds: [{ ...oldRefund, ...refund }] }],
        }),
      ],
    });
  const formerly = aSubscription({ id: 'sub_Old', status: 'canceled', endedAt: long });
  const ended = (...live: ReturnType<typeof aSubscription>[]) =>
    aReading({ customers: [aCustomerReading({ subscriptions: [...live, formerly] })] });
  const claims = (
    sentence: string,
    reading: ReturnType<typeof aReading>,
    some: Parameters<typeof aDecision>[0] = {},
  ) =>
    lintDraft(`${FILLER} ${sentence}`, {
      reading,
      decision: aDecision(some),
      links: [],
      language: 'en',
    }).filter(({ id }) => id === 'claims_done');

  it('is not what a refund that is claimed now is held against', () => {
    const today = 'I have refunded your payment of $29.00 today.';
    expect(claims(today, refunded())).toHaveLength(1);
    expect(claims(`${today} You once paid $9.00.`, refunded())).toHaveLength(1);
    expect(claims('We refunded $9.00 last year.', refunded())).toEqual([]);
    expect(claims('It was refunded.', refunded({ created: NOW - 59 * DAY }))).toEqual([]);
    expect(claims('It was refunded.', refunded({ created: NOW - 61 * DAY }))).toHaveLength(1);
    expect(claims('It was refunded.', refunded(), { subjectId: 'ch_Old' })).toEqual([]);
    expect(claims('It was refunded.', refunded(), { subjectId: oldRefund.id })).toEqual([]);
  });

  it('is not what an end that is claimed now is held against', () => {
    const sentence = 'I have cancelled your subscription.';
    expect(claims(sentence, ended(aSubscription()))).toHaveLength(1);
    expect(claims(sentence, ended())).toEqual([]);
    for (const some of [{ subjectId: 'sub_Old' }, { extraSubscriptionId: 'sub_Old' }]) {
      expect(claims(sentence, ended(aSubscription()), some)).toEqual([]);
    }
    expect(claims(sentence, ended(aSubscription({ cancelAtPeriodEnd: true })))).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIdentifier } from '../../lib/identify/identifier';

const card = (
  last4: string,
  amount: [string, string | null] | null,
  day: [number | null, number, number] | null,
) => ({
  kind: 'card_payment',
  last4,
  amount: amount && { decimal: amount[0], currency: amount[1] },
  day: day && { year: day[0], month: day[1], day: day[2] },
});

describe('readIdentifier', () => {
  it.each([
    [' maria@keller.example ', { kind: 'email', email: 'maria@keller.example' }],
    ['Maria Keller <maria@keller.example>', { kind: 'email', email: 'maria@keller.example' }],
    ['mailto:maria@keller.example', { kind: 'email', email: 'maria@keller.example' }],
    ['cus_Q8m2abc', { kind: 'customer', id: 'cus_Q8m2abc' }],
    ['sub_1Raabc', { kind: 'subscription', id: 'sub_1Raabc' }],
    ['in_1Raabc', { kind: 'invoice', id: 'in_1Raabc' }],
    ['ch_3Raabc', { kind: 'charge', id: 'ch_3Raabc' }],
    ['py_3Raabc', { kind: 'charge', id: 'py_3Raabc' }],
    ['pi_3Raabc', { kind: 'payment_intent', id: 'pi_3Raabc' }],
    ['cs_live_b1Raabc', { kind: 'checkout_session', id: 'cs_live_b1Raabc' }],
    ['re_3Raabc', { kind: 'refund', id: 're_3Raabc' }],
    ['du_1Raabc', { kind: 'dispute', id: 'du_1Raabc' }],
    [
      'https://dashboard.stripe.com/acct_1Raabc/test/customers/cus_Q8m2abc?x=1',
      { kind: 'customer', id: 'cus_Q8m2abc' },
    ],
    ['X7OBNTF4-0008', { kind: 'number', number: 'X7OBNTF4-0008' }],
    ['#INV-2026-014', { kind: 'number', number: 'INV-2026-014' }],
    ['2831-4402', { kind: 'number', number: '2831-4402' }],
    ['@octocat', { kind: 'username', username: 'octocat' }],
    ['https://github.com/octo-cat/', { kind: 'username', username: 'octo-cat' }],
    ['Maria Keller', { kind: 'text', text: 'Maria Keller' }],
    ['INV20260014', { kind: 'text', text: 'INV20260014' }],
    ['凯勒公司', { kind: 'text', text: '凯勒公司' }],
  ])('%s', (text, identifier) => {
    expect(readIdentifier(text)).toEqual(identifier);
  });

  it.each([
    ['4242 29.00', card('4242', ['29.00', null], null)],
    ['4242 $29', card('4242', ['29', null], null)],
    ['visa •••• 4242, 29,00 EUR', card('4242', ['29.00', 'eur'], null)],
    ['card ending in 4242 for €1200.50', card('4242', ['1200.50', 'eur'], null)],
    ['4242 2026-11-03', card('4242', null, [2026, 11, 3])],
    ['**** 4242 on 3 Nov 2026', card('4242', null, [2026, 11, 3])],
    ['4242 Nov 3', card('4242', null, [null, 11, 3])],
    ['4242 jpy 2900 3 Nov', card('4242', ['2900', 'jpy'], [null, 11, 3])],
  ])('the card payment %s', (text, identifier) => {
    expect(readIdentifier(text)).toEqual(identifier);
  });

  it.each([
    '',
    'ab',
    '4242',
    'cus_Q8m2abc; drop',
    '4242 4242 4242 4242',
    '4000-0566-5566-5556 Maria',
    `rk_${'live'}_${'x'.repeat(24)}`,
    'https://example.com/somewhere',
    'prod_Qabc123',
    'x'.repeat(300),
  ])('%s is nothing to look up by', (text) => {
    expect(readIdentifier(text)).toBeNull();
  });

  it('never throws, and never hands on a whole card number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const read = readIdentifier(`${text} 4242 4242 4242 4242`);
        expect(read).toBeNull();
        readIdentifier(text);
      }),
    );
  });
});

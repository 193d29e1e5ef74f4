import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIdentifier } from '../../../lib/identify/identifier';
import {
  cardPaymentQueries,
  isPayment,
  minorUnits,
} from '../../../lib/stripe/lookup/find/card-payment-query';
import {
  invoiceQuery,
  personQuery,
  sameCardQuery,
  textQuery,
  usernameQuery,
} from '../../../lib/stripe/lookup/search-queries';

const NOW = Date.UTC(2026, 10, 20, 12) / 1000;

describe('personQuery', () => {
  it('asks for the address, the name, the company and the metadata', () => {
    const email = 'ana@np.example';
    expect(personQuery({ email, name: 'Ana Duarte', metadataKeys: ['support_email'] })).toBe(
      'email:"ana@np.example" OR name:"Ana Duarte" OR email~"@np.example" OR metadata["support_email"]:"ana@np.example"',
    );
  });

  it('asks for plus-tags where the domain is nobody’s company', () => {
    expect(personQuery({ email: 'ana+x@gmail.com', name: null, metadataKeys: [] })).toBe(
      'email:"ana+x@gmail.com" OR email~"ana+"',
    );
  });

  it('keeps whatever a sender is called inside the quotes', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const query = personQuery({ email: 'a@gmail.com', name: `x${name}`, metadataKeys: [] });
        const quoted = query.slice(query.indexOf(' OR name:') + ' OR name:'.length);
        const inside = quoted.slice(1, -1);
        expect(inside.replace(/\\[\\"]/g, '')).not.toMatch(/["\\]/);
      }),
    );
  });

  it('never has more than ten conditions', () => {
    const metadataKeys = Array.from({ length: 20 }, (_, each) => `key${each}`);
    const query = personQuery({ email: 'ana@np.example', name: 'Ana', metadataKeys });
    expect(query.split(' OR ')).toHaveLength(10);
  });
});

describe('the other searches', () => {
  it.each([
    [invoiceQuery('X7-0008'), 'number:"X7-0008" OR receipt_number:"X7-0008"'],
    [textQuery('Maria', ['github']), 'name~"Maria" OR metadata["github"]:"Maria"'],
    [
      usernameQuery('octocat', ['github', 'gh']),
      'metadata["github"]:"octocat" OR metadata["gh"]:"octocat"',
    ],
    [usernameQuery('octocat', []), null],
    [
      sameCardQuery('fp1', ['cus_a', 'cus_b']),
      'payment_method_details.card.fingerprint:"fp1" AND -customer:"cus_a" AND -customer:"cus_b"',
    ],
  ])('%s', (query, expected) => {
    expect(query).toBe(expected);
  });
});

function queriesOf(text: string): string[] {
  const identifier = readIdentifier(text);
  if (identifier?.kind !== 'card_payment') throw new Error(`${text} is no card payment`);
  return cardPaymentQueries(identifier, NOW);
}

describe('cardPaymentQueries', () => {
  const LAST4 = 'payment_method_details.card.last4:"4242"';
  it.each([
    ['4242 29,00 EUR', [`${LAST4} AND amount:2900 AND currency:"eur"`]],
    ['4242 2900 jpy', [`${LAST4} AND amount:2900 AND currency:"jpy"`]],
    ['4242 12.5 bhd', [`${LAST4} AND amount:12500 AND currency:"bhd"`]],
    ['4242 29', [`${LAST4} AND amount:2900`, `${LAST4} AND amount:29`]],
  ])('%s', (text, queries) => {
    expect(queriesOf(text)).toEqual(queries);
  });

  it.each([
    ['4242 3 Nov 2026', Date.UTC(2026, 10, 3)],
    ['4242 Nov 3', Date.UTC(2026, 10, 3)],
    ['4242 24 Dec', Date.UTC(2025, 11, 24)],
  ])('takes the whole day of %s, wherever it is', (text, day) => {
    const [query = ''] = queriesOf(text);
    const from = Number(/created>(\d+)/.exec(query)?.[1]);
    const to = Number(/created<(\d+)/.exec(query)?.[1]);
    // From the first place where the day begins to the last where it ends.
    expect(from).toBeLessThanOrEqual(day / 1000 - 14 * 3600);
    expect(to).toBeGreaterThanOrEqual(day / 1000 + 36 * 3600);
    expect(to - from).toBeLessThan(5 * 86_400);
  });

  it('tells yen from cents by the charge that was found', () => {
    const payment = readIdentifier('4242 29');
    if (payment?.kind !== 'card_payment') throw new Error('no card payment');
    expect(isPayment(payment, { amount: 2900, currency: 'usd' })).toBe(true);
    expect(isPayment(payment, { amount: 29, currency: 'jpy' })).toBe(true);
    expect(isPayment(payment, { amount: 29, currency: 'usd' })).toBe(false);
    expect(isPayment(payment, { amount: 2900, currency: 'jpy' })).toBe(false);
  });
});

describe('minorUnits', () => {
  it('reads back every amount that is written in full', () => {
    const cases = fc.tuple(fc.nat(10_000_000), fc.constantFrom(['usd', 2], ['jpy', 0], ['bhd', 3]));
    fc.assert(
      fc.property(cases, ([minor, [currency, decimals]]) => {
        const digits = String(minor).padStart(Number(decimals) + 1, '0');
        const cut = digits.length - Number(decimals);
        const decimal = decimals ? `${digits.slice(0, cut)}.${digits.slice(cut)}` : digits;
        expect(minorUnits(decimal, String(currency))).toBe(minor);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../lib/billing/reading';
import { cardNumbersIn } from '../../lib/identify/card-number';
import { DRAFT_LANGUAGES } from '../../lib/reply/draft-language';
import { amountsIn } from '../../lib/reply/lint/amounts-in';
import { knownAmounts } from '../../lib/reply/lint/known-amounts';
import { writeDraft } from '../../lib/reply/write-draft';
import { SITUATIONS } from '../../lib/triage/decision';
import {
  aCharge,
  aConversation,
  aCustomer,
  aCustomerReading,
  aLine,
  anInvoice,
  anItem,
  aProduct,
  aReading,
  aSubscription,
  DAY,
  NOW,
  noConfirmations,
} from '../build/model';
import { decisionFor } from './situations';

const currency = fc.constantFrom('usd', 'eur', 'gbp', 'jpy', 'bhd', 'cad');
/** Names somebody could have chosen to do harm with, and ordinary ones. */
const name = fc.oneof(
  fc.string({ maxLength: 50, unit: 'grapheme' }),
  fc.constantFrom(
    '4242 4242 4242 4242',
    'cus_PriyaRaman01',
    '{{ reading }}',
    '{% raw %}',
    '<b onmouseover=alert(1)>',
    'https://billing.stripe.com/p/session/live_x',
    'Pro\u202e',
    'Pro for $9.99',
    'Pro\n\nDear customer',
  ),
);

const situation = fc.constantFrom(...SITUATIONS);
const language = fc.constantFrom(...DRAFT_LANGUAGES);

const reading: fc.Arbitrary<Reading> = fc
  .record({
    currency,
    unit: fc.integer({ min: 1, max: 5_000_000 }),
    quantity: fc.integer({ min: 1, max: 60 }),
    credit: fc.integer({ min: 1, max: 90_000 }),
    product: name,
    customerName: name,
    status: fc.constantFrom('active', 'trialing', 'past_due', 'canceled', 'unpaid', 'unknown'),
    invoiceStatus: fc.constantFrom('paid', 'open', 'void', 'draft'),
    chargeStatus: fc.constantFrom('succeeded', 'failed', 'pending'),
    locale: fc.constantFrom('en-US', 'en-IN', 'de-DE', 'de-CH', 'fr-CA', 'fr-FR', 'en-CA'),
    age: fc.integer({ min: 0, max: 800 }),
  })
  .map((of) => {
    const total = of.unit * of.quantity;
    return aReading({
      products: { prod_Pro000001: aProduct({ name: of.product }) },
      customers: [
        aCustomerReading({
          customer: aCustomer({
            name: of.customerName,
            currency: of.currency,
            preferredLocales: [of.locale],
          }),
          subscriptions: [
            aSubscription({
              currency: of.currency,
              status: of.status as 'active',
              created: NOW - of.age * DAY,
              endedAt: of.status === 'canceled' ? NOW - DAY : null,
              items: [anItem({ unitAmount: String(of.unit), quantity: of.quantity })],
            }),
          ],
          invoices: [
            anInvoice({
              currency: of.currency,
              total,
              status: of.invoiceStatus as 'paid',
              lines: [
                aLine({ amount: total + of.credit, quantity: of.quantity }),
                aLine({ amount: -of.credit, proration: true }),
              ],
            }),
          ],
          charges: [
            aCharge({
              currency: of.currency,
              amount: total,
              status: of.chargeStatus as 'failed',
              failure: { code: 'stolen_card', message: null, adviceCode: null },
            }),
          ],
        }),
      ],
    });
  });

describe('whatever Stripe holds, and in every situation', () => {
  it('a draft has no card number, no Stripe id, no session, no foreign amount, no markup', () => {
    fc.assert(
      fc.property(reading, situation, name, language, (read, situation, sender, language) => {
        const decision = decisionFor(situation, read);
        const conversation = aConversation({
          sender: { kind: 'one', person: { name: sender, email: 'priya.raman@lumenpost.example' } },
        });
        const confirmations = noConfirmations();
        const { text, links, problems } = writeDraft({
          language,
          conversation,
          reading: read,
          decision,
          confirmations,
          now: NOW,
        });
        const prose = links.reduce((rest, { url }) => rest.replaceAll(url, ''), text);
        expect(cardNumbersIn(prose)).toEqual([]);
        expect(prose).not.toMatch(/\b(?:cus|sub|in|ch|pi|si|prod|price|il)_[A-Za-z0-9]{6,}/);
        expect(text).not.toMatch(/p\/session|stolen|fraud/);
        expect(prose).not.toMatch(/[<>{}\u200b-\u200f\u202a-\u202e]/);
        const known = knownAmounts(read, decision);
        for (const { meanings, excerpt } of amountsIn(prose, [
          'usd',
          'eur',
          'gbp',
          'jpy',
          'bhd',
          'cad',
        ])) {
          const found = meanings.some((meant) =>
            known.some((one) => one.currency === meant.currency && one.amount === meant.amount),
          );
          expect(found, `${excerpt} in:\n${text}`).toBe(true);
        }
        expect([...text].length).toBeLessThanOrEqual(900);
        const forbidden = problems.filter(({ id }) => !['claims_done', 'too_short'].includes(id));
        expect(forbidden).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

describe('card numbers', () => {
  it('are found however they are grouped, and only when Luhn agrees', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 14, maxLength: 14 });
    fc.assert(
      fc.property(
        digits,
        fc.constantFrom('', ' ', '-', '.', ' - ', '\u00a0'),
        (middle, separator) => {
          const body = `4${middle.join('')}`;
          const sum = [...body].reverse().reduce((total, digit, at) => {
            const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
            return total + (value > 9 ? value - 9 : value);
          }, 0);
          const check = (10 - (sum % 10)) % 10;
          const written = (last: number) =>
            `${body}${last}`.match(/\d{4}/g)?.join(separator.length > 2 ? '-' : separator) ?? '';
          expect(cardNumbersIn(`My card is ${written(check)}, thanks.`)).toHaveLength(1);
          if (separator === '')
            expect(cardNumbersIn(`No. ${written((check + 1) % 10)}`)).toEqual([]);
        },
      ),
    );
  });
});

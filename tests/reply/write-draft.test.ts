import { describe, expect, it } from 'vitest';
import { writeDraft } from '../../lib/reply/write-draft';
import { SITUATIONS } from '../../lib/triage/decision';
import {
  aCharge,
  aConversation,
  aCustomer,
  aCustomerReading,
  aLine,
  anInvoice,
  aProduct,
  aReading,
  aRefund,
  NOW,
  noConfirmations,
} from '../build/model';
import { READINGS } from './readings';
import { decisionFor, LOGIN_PAGE } from './situations';

const conversation = aConversation();
const write = (
  situation: (typeof SITUATIONS)[number],
  reading = READINGS.healthy ?? aReading(),
  some: Parameters<typeof decisionFor>[2] = {},
) =>
  writeDraft({
    language: null,
    conversation,
    reading,
    decision: decisionFor(situation, reading, some),
    confirmations: noConfirmations(),
    now: NOW,
  });

describe('every situation, over every reading', () => {
  it.each(SITUATIONS)('%s is whole, plain and of the right length', (situation) => {
    for (const [name, reading] of Object.entries(READINGS)) {
      const { text, links } = write(situation, reading);
      expect(text, name).not.toMatch(/[{}<>]|\bnull\b|undefined|\[object|NaN|!/);
      expect(text, name).not.toMatch(/ [.,;:]|\.\.|,,| {2}|\n{3}/);
      const prose = links.reduce((rest, { url }) => rest.replaceAll(url, ''), text);
      expect([...prose].length, name).toBeGreaterThanOrEqual(250);
      expect([...text].length, name).toBeLessThanOrEqual(900);
      for (const { url } of links) expect(text.split('\n'), name).toContain(url);
    }
  });

  it.each(SITUATIONS)('%s holds together without a link', (situation) => {
    const link = { ...LOGIN_PAGE, kind: 'none', url: null } as const;
    const { text, problems } = write(situation, READINGS.healthy, { link });
    expect(text).not.toMatch(/:\n(?!\n?- )|:$|\bhere[:.,]/);
    expect(problems.filter(({ id }) => id === 'too_short')).toEqual([]);
  });

  it('has a reading that fits each one in which nothing is to be objected to', () => {
    const faulty = SITUATIONS.filter(
      (situation) =>
        !Object.values(READINGS).some((reading) => write(situation, reading).problems.length === 0),
    );
    expect(faulty).toEqual([]);
  });
});

describe('a draft', () => {
  it('names what was bought twice and promises nothing', () => {
    const { text, problems } = write('duplicate_to_cancel', READINGS.twice);
    expect(problems).toEqual([]);
    expect(text).toMatch(/^Hello Priya,\n\n/);
    expect(text).toContain('Pro was bought twice, both times on 12 November');
    expect(text).toContain('the payment of $29.00');
    expect(text).not.toMatch(/refund|cancelled/);
  });

  it('tells a refund with its date, amount and bank reference', () => {
    const { text, problems } = write('duplicate_refunded', READINGS.refunded);
    expect(problems).toEqual([]);
    expect(text).toContain('refunded on 13 November: $29.00, to the Visa ending 4242');
    expect(text).toContain('74987506313000012345678');
  });

  it.each([
    ['refund_held_up', { status: 'pending', pendingReason: 'insufficient_funds' }],
    ['refund_needs_customer', { status: 'requires_action' }],
  ] as const)('%s tells of no arrival, and nothing of our balance', (situation, some) => {
    const charges = [aCharge({ amountRefunded: 2900, refunds: [aRefund(some)] })];
    const reading = aReading({ customers: [aCustomerReading({ charges })] });
    const { text, problems } = write(situation, reading);
    expect(problems).toEqual([]);
    expect(text).toContain('Your refund of $29.00 was');
    expect(text).not.toMatch(/balance|insufficient|funds|still on its way|nothing more you need/);
  });

  it('writes dinars with three decimals and dates as the customer does', () => {
    const { text, problems } = write('seats_explained', READINGS.seatsInDinar);
    expect(problems).toEqual([]);
    expect(text).toContain('You have 8 seats at BHD 12.500 each, which makes BHD 100.000 a month');
    expect(text).toContain('minus the unused 30 days of 5 × Pro already billed: −BHD 17.375');
    expect(text).toContain('November 12');
  });

  it('tells the lines of an invoice only where they add up to what was paid', () => {
    const told = (endingBalance: number | null, amountPaid: number) =>
      write(
        'proration_explained',
        aReading({
          customers: [
            aCustomerReading({
              invoices: [
                anInvoice({
                  total: 4900,
                  amountDue: 3443,
                  startingBalance: -1457,
                  endingBalance,
                  amountPaid,
                }),
              ],
              charges: [aCharge({ amount: amountPaid })],
            }),
          ],
        }),
      ).text;
    expect(told(0, 3443)).toMatch(/- Pro, .*: \$49\.00\n- credit you had from before: −\$14\.57/);
    expect(told(0, 3400)).not.toContain('is made of');
    expect(told(null, 3443)).not.toContain('is made of');
  });

  it('tells what an invoice is for in a sentence where its lines would make it too long', () => {
    const written = (name: string) => {
      const lines = [-480, 1920, 2900].map((amount, at) =>
        aLine({ id: `il_${at}`, amount, proration: at < 2, productId: `prod_${at % 2}` }),
      );
      return write(
        'proration_explained',
        aReading({
          products: {
            prod_0: aProduct({ id: 'prod_0', name: `Basic ${name}` }),
            prod_1: aProduct({ id: 'prod_1', name: `Pro ${name}` }),
          },
          customers: [
            aCustomerReading({
              invoices: [anInvoice({ total: 4340, lines })],
              charges: [aCharge({ amount: 4340 })],
            }),
          ],
        }),
      ).text;
    };
    expect(written('plan')).toMatch(/30 days of Pro plan minus .*is made of/s);
    const long = written('plan of the whole year for small studios');
    expect(long).toContain('30 days of Pro plan of the whole year for small studios minus');
    expect(long).not.toContain('is made of');
    expect([...long].length).toBeLessThanOrEqual(900);
  });

  it('says of a payment that Stripe blocked only to use another card', () => {
    const { text, problems } = write('invoice_to_pay', READINGS.blockedByStripe);
    expect(problems).toEqual([]);
    expect(text).toContain('It could not be made with this card; please use another one.');
    expect(text).not.toMatch(/declined|block|radar|risk|fraud/i);
  });

  it('tells a stolen card as any other decline', () => {
    const { text, problems } = write('invoice_to_pay', READINGS.stolenCard);
    expect(problems).toEqual([]);
    expect(text).toContain('The bank declined it');
    expect(text).not.toMatch(/stolen|fraud|lost/i);
  });

  it('puts the link on a line of its own and lists it', () => {
    const { text, links } = write('update_card_self_serve');
    expect(text.split('\n')).toContain(LOGIN_PAGE.url);
    expect(links).toEqual([{ kind: 'login_page', url: LOGIN_PAGE.url }]);
  });

  it('puts in no link that is not https', () => {
    const link = { ...LOGIN_PAGE, url: 'javascript:alert(1)' };
    expect(write('update_card_self_serve', READINGS.healthy, { link }).links).toEqual([]);
  });

  it.each([
    'several_customers',
    'customer_not_found',
    'question_needed',
    'self_serve_by_operator',
    'unknown_charge',
  ] as const)('asks exactly one question: %s', (situation) => {
    expect(write(situation).text.match(/\?/g)).toHaveLength(1);
  });

  it('asks nothing back of a thank-you', () => {
    expect(write('nothing_asked').text).not.toContain('?');
  });

  it('speaks of colleagues without telling what they pay', () => {
    const colleague = aCustomerReading({
      customer: aCustomer({
        id: 'cus_Bruno0000001',
        name: 'Bruno Costa',
        email: 'bruno@lumenpost.example',
      }),
      charges: [aCharge({ amount: 7777 })],
    });
    const reading = aReading({ related: [{ because: 'same_company', reading: colleague }] });
    expect(write('teammates_explained', reading).text).not.toMatch(/Bruno|77\.77/);
  });
});

describe('whose days the dates are', () => {
  it.each([
    ['Pacific/Kiritimati', '19 November'],
    ['America/Los_Angeles', '18 November'],
    [undefined, '18 November'],
  ])('told in %s, a payment of noon UTC is of %s', (timeZone, day) => {
    const reading = aReading({
      customers: [aCustomerReading({ invoices: [], charges: [aCharge({ created: NOW })] })],
    });
    const { text } = writeDraft({
      language: null,
      conversation,
      reading,
      decision: decisionFor('charge_explained', reading),
      confirmations: noConfirmations(),
      now: NOW,
      ...(timeZone ? { timeZone } : {}),
    });
    expect(text).toContain(day);
  });
});

describe('whom a draft tells', () => {
  const decision = decisionFor('next_payment_told', aReading());
  const tell = (
    some: Parameters<typeof aConversation>[0],
    reading = aReading(),
    identityVerified = false,
  ) =>
    writeDraft({
      language: null,
      conversation: aConversation(some),
      reading,
      decision,
      confirmations: noConfirmations({ identityVerified }),
      now: NOW,
    });
  const stranger = {
    sender: {
      kind: 'one',
      person: { name: 'Billing Dept', email: 'accounts@quickledger.example' },
    },
  } as const;

  it('a stranger who names somebody else gets nothing but the question for the billing address', () => {
    const { text, situation } = tell(stranger, aReading({ match: 'mentioned_in_message' }));
    expect(situation).toBe('customer_not_found');
    expect(text).not.toMatch(/Pro\b|\$|December/);
  });

  it('the same stranger, verified, gets the answer', () => {
    const { text } = tell(stranger, aReading({ match: 'mentioned_in_message' }), true);
    expect(text).toContain('12 December');
  });

  it('a customer that was typed in without an address is not told about', () => {
    const reading = aReading({
      match: 'typed_by_operator',
      customers: [aCustomerReading({ customer: aCustomer({ email: null }) })],
    });
    expect(tell({}, reading).situation).toBe('customer_not_found');
  });

  it('nothing goes to a Reply-To that is somebody else', () => {
    expect(tell({ replyTo: 'mallory@elsewhere.example' }).situation).toBe('customer_not_found');
    expect(tell({ replyTo: 'Priya.Raman@lumenpost.example' }).situation).toBe('next_payment_told');
  });

  it('the address counts in any case', () => {
    const sender = {
      kind: 'one',
      person: { name: 'Priya Raman', email: 'PRIYA.RAMAN@LUMENPOST.EXAMPLE' },
    } as const;
    expect(tell({ sender }).situation).toBe('next_payment_told');
  });
});

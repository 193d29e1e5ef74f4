import { describe, expect, it } from 'vitest';
import { billingDetails, charge } from '../../../lib/stripe/sandbox/build/charge';
import { customer } from '../../../lib/stripe/sandbox/build/customer';
import { invoice } from '../../../lib/stripe/sandbox/build/invoice';
import { cardDetails } from '../../../lib/stripe/sandbox/build/payment-method-details';
import { subscription } from '../../../lib/stripe/sandbox/build/subscription';
import type { SandboxObjects } from '../../../lib/stripe/sandbox/sandbox-objects';
import { connect, NOW, refusalOf } from './connect';

const CARD = { brand: 'visa' as const, exp_month: 4, exp_year: 2030, country: 'SE' };
const EMPTY = { lines: [], payments: [], customer: 'cus_a', token: 'x', subscription: null };

/** Two of everything, told apart by what a search asks for. */
const objects: Partial<SandboxObjects> = {
  customers: [
    customer({ id: 'cus_a', created: 1 }),
    customer({ id: 'cus_clock', created: 2, test_clock: 'clock_1' }),
  ],
  invoices: [
    invoice({
      ...EMPTY,
      id: 'in_old',
      created: 100,
      currency: 'usd',
      status: 'paid',
      number: 'NW7-0001',
      receipt_number: '1234-5678',
      subscription: 'sub_a',
      total: 2900,
      metadata: { 'order.id': '77' },
    }),
    invoice({
      ...EMPTY,
      id: 'in_new',
      created: 200,
      currency: 'eur',
      customer: 'cus_b',
      status: 'draft',
      total: 0,
      last_finalization_error: { type: 'invalid_request_error', code: 'invoice_no_customer_line' },
    }),
    invoice({
      ...EMPTY,
      id: 'in_clock',
      created: 3,
      currency: 'usd',
      status: 'paid',
      customer: 'cus_clock',
    }),
  ],
  charges: [
    charge({
      id: 'ch_old',
      created: 100,
      amount: 2900,
      currency: 'usd',
      customer: 'cus_a',
      disputed: true,
      refunded: true,
      metadata: { order: '77' },
      billing_details: billingDetails({ postalCode: '90210' }),
      payment_method_details: cardDetails({ ...CARD, last4: '4242', fingerprint: 'Fp1' }, 2900),
    }),
    charge({
      id: 'ch_new',
      created: 200,
      amount: 500,
      currency: 'eur',
      status: 'failed',
      payment_method_details: cardDetails(
        { ...CARD, brand: 'amex', exp_month: 5, exp_year: 2031, last4: '0005', fingerprint: 'Fp2' },
        null,
      ),
    }),
  ],
  subscriptions: [
    subscription({
      id: 'sub_a',
      created: 10,
      customer: 'cus_a',
      currency: 'usd',
      items: [],
      status: 'canceled',
      canceled_at: NOW,
      metadata: { workspace: 'ada' },
    }),
    subscription({ id: 'sub_b', created: 20, customer: 'cus_a', currency: 'usd', items: [] }),
  ],
};
const { stripe } = connect({ objects });

describe('invoice search', () => {
  it.each([
    ['number:"nw7-0001"', ['in_old']],
    ['number~"7-00"', ['in_old']],
    ['receipt_number:"1234-5678"', ['in_old']],
    ['receipt_number~"1234"', ['in_old']],
    ['created>=100 AND created<200', ['in_old']],
    ['total>0', ['in_old']],
    ['total:0', ['in_new']],
    ['total<="2900"', ['in_new', 'in_old']],
    ['currency:"EUR"', ['in_new']],
    ['customer:"cus_a"', ['in_old']],
    ['-customer:"cus_a"', ['in_new']],
    ['status:"draft" OR status:"paid"', ['in_new', 'in_old']],
    ['subscription:"sub_a"', ['in_old']],
    ['subscription:null', ['in_new']],
    ['metadata["order.id"]:"77"', ['in_old']],
    ['last_finalization_error_code:"invoice_no_customer_line"', ['in_new']],
    ['last_finalization_error_type:"invalid_request_error"', ['in_new']],
  ])('%s', async (query, ids) => {
    const page = await stripe.invoices.search({ query });
    expect(page.data.map(({ id }) => id)).toEqual(ids);
  });

  it('expands what it finds, and has its own address', async () => {
    const page = await stripe.invoices.search({
      query: 'number:"NW7-0001"',
      expand: ['data.customer', 'data.payments'],
    });
    expect(page).toMatchObject({ object: 'search_result', url: '/v1/invoices/search' });
    expect(page.data[0]).toMatchObject({
      customer: { object: 'customer', id: 'cus_a' },
      payments: { object: 'list' },
    });
  });

  it.each(['amount:1', 'id:"in_old"', 'customer_email:"a@b.example"', 'constructor:"x"'])(
    'knows no %s',
    async (query) => {
      const field = query.split(':')[0];
      expect(await refusalOf(stripe.invoices.search({ query }))).toMatchObject({
        statusCode: 400,
        param: 'query',
        message: `Field \`${field}\` is an unsupported search field for resource \`invoices\`. See https://docs.stripe.com/search#query-fields-for-invoices for a list of supported fields.`,
      });
    },
  );

  it.each(['total~"290"', 'currency~"eur"', 'number>"1"', 'total>"many"', 'customer>="cus_a"'])(
    'refuses an operator that the field does not have: %s',
    async (query) => {
      expect(await refusalOf(stripe.invoices.search({ query }))).toMatchObject({
        statusCode: 400,
        param: 'query',
      });
    },
  );

  it('needs the permission for invoices', async () => {
    const { stripe: poor } = connect({ objects, missing: ['rak_invoice_read'] });
    const refusal = await refusalOf(poor.invoices.search({ query: 'total:0' }));
    expect(refusal.message).toContain("'rak_invoice_read'");
  });
});

describe('charge search', () => {
  it.each([
    ['payment_method_details.card.last4:4242', ['ch_old']],
    ['payment_method_details.card.last4:"0005"', ['ch_new']],
    ['payment_method_details.card.last4:"4242" AND amount:2900', ['ch_old']],
    ['payment_method_details.card.brand:"amex"', ['ch_new']],
    ['payment_method_details.card.exp_month:4', ['ch_old']],
    ['payment_method_details.card.exp_year:"2031"', ['ch_new']],
    ['payment_method_details.card.fingerprint:"Fp1"', ['ch_old']],
    ['billing_details.address.postal_code:"90210"', ['ch_old']],
    ['amount>500', ['ch_old']],
    ['created<=100', ['ch_old']],
    ['currency:"usd"', ['ch_old']],
    ['customer:"cus_a"', ['ch_old']],
    ['disputed:"true"', ['ch_old']],
    ['disputed:"false"', ['ch_new']],
    ['refunded:"true"', ['ch_old']],
    ['refunded:null', ['ch_new']],
    ['status:"failed"', ['ch_new']],
    ['metadata["order"]:"77"', ['ch_old']],
  ])('%s', async (query, ids) => {
    const page = await stripe.charges.search({ query });
    expect(page.data.map(({ id }) => id)).toEqual(ids);
  });

  it.each(['receipt_email:"a@b.example"', 'billing_details.email:"a@b.example"'])(
    'knows no address: %s',
    async (query) => {
      const refusal = await refusalOf(stripe.charges.search({ query }));
      expect(refusal.message).toContain('unsupported search field for resource `charges`');
    },
  );
});

describe('subscription search', () => {
  it.each([
    ['metadata["workspace"]:"ada"', ['sub_a']],
    ['status:"active"', ['sub_b']],
    ['canceled_at>1', ['sub_a']],
    ['created>10', ['sub_b']],
  ])('%s', async (query, ids) => {
    const page = await stripe.subscriptions.search({ query });
    expect(page.data.map(({ id }) => id)).toEqual(ids);
  });
});

describe('a search', () => {
  it('takes no parameter of a list', async () => {
    const refusal = await refusalOf(
      stripe.rawRequest('GET', '/v1/invoices/search?query=total:0&customer=cus_a'),
    );
    expect(refusal).toMatchObject({ code: 'parameter_unknown', param: 'customer' });
  });

  it('has ten clauses at most', async () => {
    const clauses = (count: number) => Array.from({ length: count }, () => 'total:0').join(' ');
    expect((await stripe.invoices.search({ query: clauses(10) })).data).toHaveLength(1);
    const refusal = await refusalOf(stripe.invoices.search({ query: clauses(11) }));
    expect(refusal).toMatchObject({ statusCode: 400, param: 'query' });
  });

  it('is not there for every resource', async () => {
    const refusal = await refusalOf(stripe.rawRequest('GET', '/v1/refunds/search?query=x'));
    expect(refusal).toMatchObject({ statusCode: 404 });
    expect(refusal.message).toMatch(/^Unrecognized request URL/);
  });
});

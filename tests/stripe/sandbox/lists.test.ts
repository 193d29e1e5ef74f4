import { describe, expect, it } from 'vitest';
import { customer } from '../../../lib/stripe/sandbox/build/customer';
import { smallAccount } from './account';
import { connect, NOW, refusalOf } from './connect';

const ids = (list: { data: { id: string }[] }) => list.data.map(({ id }) => id);

describe('customers', () => {
  const { stripe } = connect({ objects: smallAccount() });

  it('are filtered by the exact address, with regard to case', async () => {
    expect(ids(await stripe.customers.list({ email: 'Ada@Example.example' }))).toEqual([
      'cus_first',
    ]);
    expect(ids(await stripe.customers.list({ email: 'ada@example.example' }))).toEqual([
      'cus_second',
    ]);
    expect(ids(await stripe.customers.list({ email: 'ADA@example.example' }))).toEqual([]);
  });

  it('come newest first, without deleted ones and those on a test clock', async () => {
    expect(ids(await stripe.customers.list())).toEqual(['cus_second', 'cus_first']);
    expect(ids(await stripe.customers.list({ test_clock: 'clock_1' }))).toEqual(['cus_clock']);
  });

  it('are read by id, also when deleted', async () => {
    expect(await stripe.customers.retrieve('cus_gone')).toMatchObject({
      id: 'cus_gone',
      deleted: true,
    });
    expect(await stripe.customers.retrieve('cus_first')).toMatchObject({
      email: 'Ada@Example.example',
    });
  });

  it('of the other mode are not seen', async () => {
    const live = await refusalOf(stripe.customers.retrieve('cus_live'));
    expect(live).toMatchObject({ statusCode: 404, code: 'resource_missing' });
    expect(live.message).toBe(
      "No such customer: 'cus_live'; a similar object exists in live mode, but a test mode key was used to make this request.",
    );
  });

  it('are filtered by time', async () => {
    expect(ids(await stripe.customers.list({ created: { gte: 11 } }))).toEqual(['cus_second']);
    expect(ids(await stripe.customers.list({ created: 10 }))).toEqual(['cus_first']);
  });
});

describe('pages', () => {
  const customers = Array.from({ length: 25 }, (_, at) =>
    customer({ id: `cus_${at}`, created: at }),
  );
  const { stripe } = connect({ objects: { customers } });

  it('hold ten unless told, and say whether there are more', async () => {
    const first = await stripe.customers.list();
    expect(first).toMatchObject({ object: 'list', has_more: true, url: '/v1/customers' });
    expect(first.data).toHaveLength(10);
    const last = await stripe.customers.list({ limit: 10, starting_after: 'cus_5' });
    expect(ids(last)).toEqual(['cus_4', 'cus_3', 'cus_2', 'cus_1', 'cus_0']);
    expect(last.has_more).toBe(false);
  });

  it('go back with ending_before', async () => {
    const before = await stripe.customers.list({ limit: 2, ending_before: 'cus_20' });
    expect(ids(before)).toEqual(['cus_22', 'cus_21']);
    expect(before.has_more).toBe(true);
  });

  it('follow one another to the end', async () => {
    const all = await stripe.customers.list({ limit: 4 }).autoPagingToArray({ limit: 1000 });
    expect(all.map(({ id }) => id)).toEqual(customers.map(({ id }) => id).toReversed());
  });

  it.each([
    [{ limit: 101 }, 'This value must be less than or equal to 100.'],
    [{ limit: 0 }, 'This value must be greater than or equal to 1.'],
  ])('refuse the limit %j', async (params, message) => {
    const refusal = await refusalOf(stripe.customers.list(params));
    expect(refusal).toMatchObject({ statusCode: 400, param: 'limit', message });
  });

  it('refuse a cursor that does not exist', async () => {
    const refusal = await refusalOf(stripe.customers.list({ starting_after: 'cus_x' }));
    expect(refusal).toMatchObject({
      statusCode: 400,
      code: 'resource_missing',
      param: 'starting_after',
    });
  });
});

describe('the lists of a lookup', () => {
  const { stripe } = connect();
  const named = async (email: string) => {
    const [found] = (await stripe.customers.list({ email })).data;
    if (!found) throw new Error(`nobody is ${email}`);
    return found.id;
  };

  it('leave canceled subscriptions out unless asked', async () => {
    const customer = await named('maria@keller.example');
    expect((await stripe.subscriptions.list({ customer })).data).toHaveLength(2);
    expect((await stripe.subscriptions.list({ customer, status: 'all' })).data).toHaveLength(3);
    expect((await stripe.subscriptions.list({ customer, status: 'canceled' })).data).toHaveLength(
      1,
    );
    expect((await stripe.subscriptions.list({ customer, status: 'ended' })).data).toHaveLength(1);
  });

  it('filter by price, invoice status and subscription', async () => {
    const customer = await named('greg.oduya@silverbirch.example');
    const [bought] = (await stripe.subscriptions.list({ customer })).data;
    const price = bought?.items.data[0]?.price.id ?? '';
    expect(ids(await stripe.subscriptions.list({ customer, price }))).toEqual([bought?.id]);
    expect(ids(await stripe.subscriptions.list({ customer, price: 'price_x' }))).toEqual([]);
    const open = await stripe.invoices.list({ customer, status: 'open' });
    expect(ids(open)).toEqual([bought?.latest_invoice]);
    const ofBought = await stripe.invoices.list({ subscription: bought?.id ?? '', limit: 100 });
    expect(ofBought.data).toHaveLength(7);
  });

  it('lead from a payment to its invoice', async () => {
    const customer = await named('maria@keller.example');
    const [payment] = (await stripe.paymentIntents.list({ customer, limit: 1 })).data;
    const [charge] = (await stripe.charges.list({ payment_intent: payment?.id ?? '' })).data;
    expect(charge?.payment_intent).toBe(payment?.id);
    const [towards] = (
      await stripe.invoicePayments.list({
        payment: { type: 'payment_intent', payment_intent: payment?.id ?? '' },
      })
    ).data;
    expect(towards?.status).toBe('paid');
    const invoice = await stripe.invoices.retrieve(String(towards?.invoice));
    expect(invoice.customer).toBe(customer);
    expect(ids(await stripe.invoicePayments.list({ invoice: invoice.id }))).toEqual([towards?.id]);
  });

  it('find refunds and disputes by their charge', async () => {
    const agnes = await named('agnes@lundfoto.example');
    const refunded = (await stripe.charges.list({ customer: agnes })).data.find(
      (each) => each.refunded,
    );
    expect((await stripe.refunds.list({ charge: refunded?.id ?? '' })).data).toHaveLength(1);
    const warren = await named('warren@pikebrothers.example');
    const disputed = (await stripe.charges.list({ customer: warren })).data.find(
      (each) => each.disputed,
    );
    const [dispute] = (await stripe.disputes.list({ charge: disputed?.id ?? '' })).data;
    expect(dispute).toMatchObject({ status: 'needs_response', amount: 7900 });
    expect(dispute?.evidence_details.due_by).toBeGreaterThan(NOW);
    expect(await stripe.disputes.retrieve(dispute?.id ?? '')).toMatchObject({ id: dispute?.id });
  });

  it('find guests by the address they gave at Checkout', async () => {
    const sessions = await stripe.checkout.sessions.list({
      customer_details: { email: 'mia.forsell@postbox.example' },
    });
    expect(sessions.data.map(({ status }) => status)).toEqual(['complete', 'expired']);
    expect(sessions.data[0]?.customer).toBeNull();
    const intent = await stripe.paymentIntents.retrieve(String(sessions.data[0]?.payment_intent));
    expect(intent.capture_method).toBe('manual');
    const customer = await named('beatriz@oficina-nogueira.example');
    const lapsed = await stripe.checkout.sessions.list({ customer, status: 'expired' });
    expect(lapsed.data[0]?.after_expiration?.recovery?.url).toMatch(
      /^https:\/\/buy\.stripe\.com\/r\//,
    );
  });

  it('give the default portal and products by id', async () => {
    const portals = await stripe.billingPortal.configurations.list({
      is_default: true,
      active: true,
    });
    expect(portals.data[0]?.login_page.url).toMatch(/^https:\/\/billing\.stripe\.com\/p\/login\//);
    expect((await stripe.billingPortal.configurations.list({ active: false })).data).toEqual([]);
    const [one, two] = (await stripe.products.list({ limit: 2 })).data;
    const wanted = [one?.id ?? '', two?.id ?? '', 'prod_x'];
    expect(ids(await stripe.products.list({ ids: wanted, limit: 100 }))).toEqual([
      one?.id,
      two?.id,
    ]);
  });

  it('tell the time of a test clock', async () => {
    const small = connect({ objects: smallAccount() }).stripe;
    expect(await small.testHelpers.testClocks.retrieve('clock_1')).toMatchObject({
      frozen_time: NOW + 1000,
    });
    expect(ids(await small.subscriptions.list())).toEqual(['sub_tiered']);
    expect(ids(await small.subscriptions.list({ customer: 'cus_clock' }))).toEqual(['sub_clock']);
  });
});

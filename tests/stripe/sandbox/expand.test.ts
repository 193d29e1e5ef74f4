import type Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import { coupon, discount } from '../../../lib/stripe/sandbox/build/discount';
import { smallAccount } from './account';
import { connect, refusalOf } from './connect';
import { richAccount } from './rich-account';

const { stripe } = connect();
const customerOf = async (email: string) =>
  (await stripe.customers.list({ email })).data[0]?.id ?? '';

describe('without expand', () => {
  it('discounts are ids, payments and refunds are absent', async () => {
    const customer = await customerOf('ruth@okafor-editions.example');
    const [bought] = (await stripe.subscriptions.list({ customer })).data;
    expect(bought?.discounts).toEqual([expect.stringMatching(/^di_/)]);
    const [invoice] = (await stripe.invoices.list({ customer })).data;
    expect(invoice).not.toHaveProperty('payments');
    const [charge] = (await stripe.charges.list({ customer })).data;
    expect(charge).not.toHaveProperty('refunds');
    expect(charge?.customer).toBe(customer);
  });

  it('tiers are absent and a product is its id', async () => {
    const { stripe: small } = connect({ objects: smallAccount() });
    const [item] = (await small.subscriptions.retrieve('sub_tiered')).items.data;
    expect(item?.price).not.toHaveProperty('tiers');
    expect(item?.price.product).toBe('prod_seats');
  });
});

describe('with expand', () => {
  it('a discount has its coupon only when that is asked for', async () => {
    const customer = await customerOf('ruth@okafor-editions.example');
    const list = (expand: string[]) => stripe.subscriptions.list({ customer, expand });
    const [half] = (await list(['data.discounts'])).data;
    expect(half?.discounts[0]).toMatchObject({ source: { coupon: 'EARLYBIRD', type: 'coupon' } });
    const [whole] = (await list(['data.discounts.source.coupon'])).data;
    expect(whole?.discounts[0]).toMatchObject({ source: { coupon: { percent_off: 20 } } });
  });

  it('the discount of a customer has its coupon only when that is asked for', async () => {
    const half = coupon({ id: 'half', created: 1, percent_off: 50 });
    const objects = structuredClone(smallAccount());
    const first = objects.customers?.[0];
    if (!first || 'deleted' in first) throw new Error('The small account has a customer.');
    first.discount = discount({ id: 'di_half', customer: first.id, start: 1, coupon: half });
    const { customers } = connect({ objects }).stripe;
    const one = (expand: string[]) => customers.retrieve(first.id, { expand });
    expect(await one([])).toMatchObject({ discount: { source: { coupon: 'half' } } });
    expect(await one(['discount.source.coupon'])).toMatchObject({
      discount: { source: { coupon: { percent_off: 50 } } },
    });
  });

  it('invoices show payments and charges their refunds', async () => {
    const customer = await customerOf('agnes@lundfoto.example');
    const invoices = await stripe.invoices.list({ customer, expand: ['data.payments'] });
    expect(invoices.data.map(({ payments }) => payments?.data[0]?.status)).toEqual([
      'paid',
      'paid',
    ]);
    const charges = await stripe.charges.list({ customer, expand: ['data.refunds'] });
    expect(charges.data.map(({ refunds }) => refunds?.data.length)).toEqual([1, 0]);
  });

  it('a retrieve has no data. before its properties, and reaches the tiers', async () => {
    const { stripe: small } = connect({ objects: smallAccount() });
    const bought = await small.subscriptions.retrieve('sub_tiered', {
      expand: ['items.data.price.tiers', 'customer'],
    });
    expect(bought.items.data[0]?.price.tiers).toHaveLength(2);
    expect(bought.customer).toMatchObject({ object: 'customer', id: 'cus_second' });
  });

  it("a customer's subscriptions leave out canceled ones", async () => {
    const id = await customerOf('maria@keller.example');
    const maria = await stripe.customers.retrieve(id, { expand: ['subscriptions'] });
    if (maria.deleted) throw new Error('Maria is there');
    expect(maria.subscriptions?.data.map(({ status }) => status)).toEqual(['active', 'active']);
  });
});

describe('a default payment method', () => {
  const { stripe: rich } = connect({ objects: richAccount() });

  it('is an id, and opens on customers, subscriptions, invoices and payments', async () => {
    const plain = (await rich.customers.list()).data;
    expect(plain.map((each) => each.invoice_settings.default_payment_method)).toEqual([
      'pm_not_held',
      'pm_card',
    ]);
    const card = { object: 'payment_method', type: 'card', card: { last4: '4242' } };
    const expand = ['data.invoice_settings.default_payment_method'];
    const [bob, ada] = (await rich.customers.list({ expand })).data;
    expect(ada?.invoice_settings.default_payment_method).toMatchObject(card);
    expect(bob?.invoice_settings.default_payment_method).toBe('pm_not_held');
    const [bought] = (await rich.subscriptions.list({ expand: ['data.default_payment_method'] }))
      .data;
    expect(bought?.default_payment_method).toMatchObject({ sepa_debit: { last4: '3000' } });
    const invoice = await rich.invoices.retrieve('in_ada', { expand: ['default_payment_method'] });
    expect(invoice.default_payment_method).toMatchObject(card);
    const intent = await rich.paymentIntents.retrieve('pi_ada', { expand: ['payment_method'] });
    expect(intent.payment_method).toMatchObject(card);
  });

  it('opens on the customer that a search found', async () => {
    const found = await rich.customers.search({
      query: 'created:10',
      expand: ['data.invoice_settings.default_payment_method'],
    });
    expect(found.data[0]?.invoice_settings.default_payment_method).toMatchObject({ id: 'pm_card' });
  });

  it('needs its own permission, also where none is held', async () => {
    const { stripe: poor } = connect({
      objects: richAccount(),
      missing: ['rak_payment_method_read'],
    });
    expect((await poor.customers.list()).data).toHaveLength(2);
    const expand = ['data.invoice_settings.default_payment_method'];
    const refusal = await refusalOf(poor.customers.list({ expand }));
    expect(refusal).toMatchObject({ statusCode: 403 });
    expect(refusal.message).toContain("'rak_payment_method_read'");
  });
});

describe('one object behind another', () => {
  const { stripe: rich } = connect({ objects: richAccount() });

  it('a charge opens its customer, and keeps the id of one that is not held', async () => {
    const charges = (await rich.charges.list({ expand: ['data.customer'] })).data;
    expect(charges.map(({ customer }) => customer)).toEqual([
      expect.objectContaining({ object: 'customer', id: 'cus_ada' }),
      'cus_not_held',
    ]);
  });

  it.each<[string, () => Promise<unknown>, object]>([
    [
      'a subscription its schedule',
      () => rich.subscriptions.retrieve('sub_ada', { expand: ['schedule'] }),
      { schedule: { object: 'subscription_schedule', phases: [{}, {}] } },
    ],
    [
      'a schedule its subscription and the prices of its phases',
      () =>
        rich.subscriptionSchedules.retrieve('sub_sched_now', {
          expand: ['subscription', 'phases.items.price'],
        }),
      {
        subscription: { object: 'subscription' },
        phases: [{ items: [{ price: { unit_amount: 2900 } }] }, {}],
      },
    ],
    [
      'an entitlement its feature',
      () => rich.entitlements.activeEntitlements.retrieve('ent_exports', { expand: ['feature'] }),
      { lookup_key: 'exports', feature: { object: 'entitlements.feature', name: 'Exports' } },
    ],
    [
      'a warning its charge',
      () => rich.radar.earlyFraudWarnings.retrieve('issfr_new', { expand: ['charge'] }),
      { charge: { object: 'charge', id: 'ch_ada' } },
    ],
    [
      'a credit note its invoice and refunds',
      () => rich.creditNotes.retrieve('cn_refunded', { expand: ['invoice', 'refunds.refund'] }),
      {
        invoice: { object: 'invoice' },
        type: 'post_payment',
        refunds: [{ amount_refunded: 500, refund: { object: 'refund', id: 're_ada' } }],
      },
    ],
  ])('opens: %s', async (_, read, shown) => {
    expect(await read()).toMatchObject(shown);
  });

  it.each<[string, string, (stripe: Stripe) => Promise<unknown>]>([
    [
      'a charge’s customer',
      'rak_customer_read',
      (stripe) => stripe.charges.list({ expand: ['data.customer'] }),
    ],
    [
      'a warning’s payment',
      'rak_payment_intent_read',
      (stripe) => stripe.radar.earlyFraudWarnings.list({ expand: ['data.payment_intent'] }),
    ],
    [
      'a credit note’s refunds',
      'rak_charge_read',
      (stripe) => stripe.creditNotes.list({ expand: ['data.refunds.refund'] }),
    ],
    [
      'a customer’s subscriptions’ schedules',
      'rak_subscription_read',
      (stripe) => stripe.customers.list({ expand: ['data.subscriptions.data.schedule'] }),
    ],
  ])('opens %s only with %s', async (_, slug, read) => {
    const objects = richAccount();
    await read(connect({ objects }).stripe);
    const refusal = await refusalOf(read(connect({ objects, missing: [slug] }).stripe));
    expect(refusal).toMatchObject({ statusCode: 403 });
    expect(refusal.message).toContain(`'${slug}'`);
  });
});

describe('what cannot be expanded', () => {
  it('lies deeper than four levels', async () => {
    const path = 'data.items.data.price.product';
    const refusal = await refusalOf(stripe.subscriptions.list({ expand: [path] }));
    expect(refusal).toMatchObject({
      type: 'StripeInvalidRequestError',
      code: 'property_expansion_max_depth',
      message: `You cannot expand more than 4 levels of a property. Property: ${path}`,
    });
  });

  it.each(['payments', 'data.nothing', 'data', 'data.lines', 'data.constructor'])(
    'is not a property: %s',
    async (path) => {
      const refusal = await refusalOf(stripe.invoices.list({ expand: [path] }));
      expect(refusal).toMatchObject({
        statusCode: 400,
        message: `This property cannot be expanded (${path}).`,
      });
    },
  );

  it('is a property the key may not read', async () => {
    const { stripe: poor } = connect({ missing: ['rak_coupon_read'] });
    const refusal = await refusalOf(
      poor.subscriptions.list({ expand: ['data.discounts.source.coupon'] }),
    );
    expect(refusal.message).toContain("Having the 'rak_coupon_read' permission would allow");
  });
});

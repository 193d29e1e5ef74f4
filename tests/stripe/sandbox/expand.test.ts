import { describe, expect, it } from 'vitest';
import { smallAccount } from './account';
import { connect, refusalOf } from './connect';

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

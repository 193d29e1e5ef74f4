import type Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import { connect, refusalOf } from './connect';

const WRITES: [string, (stripe: Stripe) => Promise<unknown>][] = [
  ['rak_subscription_write', (stripe) => stripe.subscriptions.update('sub_x')],
  ['rak_subscription_write', (stripe) => stripe.subscriptions.cancel('sub_x')],
  ['rak_invoice_write', (stripe) => stripe.invoices.voidInvoice('in_x')],
  ['rak_charge_write', (stripe) => stripe.refunds.update('re_x')],
  ['rak_customer_write', (stripe) => stripe.customers.update('cus_x')],
  ['rak_credit_note_write', (stripe) => stripe.creditNotes.update('cn_x')],
  ['rak_customer_portal_write', (stripe) => stripe.billingPortal.configurations.update('bpc_x')],
  ['rak_payment_method_write', (stripe) => stripe.paymentMethods.update('pm_x')],
  ['rak_webhook_write', (stripe) => stripe.webhookEndpoints.update('we_x')],
];

describe('a write to what does not exist', () => {
  it.each(WRITES)('without %s is refused for it', async (slug, write) => {
    const refusal = await refusalOf(write(connect().stripe));
    expect(refusal).toMatchObject({ statusCode: 403 });
    expect(refusal.message).toContain(`Having the '${slug}' permission would allow`);
  });

  it.each(WRITES)('with %s gets Stripe’s words for a missing object', async (slug, write) => {
    const refusal = await refusalOf(write(connect({ granted: [slug] }).stripe));
    expect(refusal).toMatchObject({ statusCode: 404, code: 'resource_missing' });
    expect(refusal.message).toMatch(/^No such [\w ]+: '\w+_x'$/);
  });

  it('is refused where the key may not even read it', async () => {
    const { stripe } = connect({ granted: ['rak_charge_write'], missing: ['rak_charge_read'] });
    expect(await refusalOf(stripe.refunds.update('re_x'))).toMatchObject({ statusCode: 403 });
  });
});

describe('a write to what exists', () => {
  it('is refused: nothing is changed here', async () => {
    const { stripe } = connect({ granted: ['rak_customer_write'] });
    const [customer] = (await stripe.customers.list({ limit: 1 })).data;
    const before = await stripe.customers.retrieve(customer?.id ?? '');
    const refusal = await refusalOf(stripe.customers.update(before.id, { name: 'Somebody Else' }));
    expect(refusal).toMatchObject({ statusCode: 400 });
    expect(refusal.message).toMatch(/^The embedded Stripe changes nothing: POST \/v1\/customers/);
    expect(await stripe.customers.retrieve(before.id)).toEqual(before);
  });

  it.each<[string, (stripe: Stripe) => Promise<unknown>]>([
    ['rak_charge_write', (stripe) => stripe.refunds.create({ charge: 'ch_x' })],
    ['rak_coupon_write', (stripe) => stripe.coupons.create({ percent_off: 10 })],
  ])('nor is anything made with %s', async (slug, create) => {
    const refusal = await refusalOf(create(connect({ granted: [slug] }).stripe));
    expect(refusal).toMatchObject({ statusCode: 400 });
    expect(refusal.message).toContain('changes nothing');
  });
});

describe('what Billside never reads', () => {
  const READS: [string, (stripe: Stripe) => Promise<unknown>][] = [
    ['rak_balance_read', (stripe) => stripe.balance.retrieve()],
    ['rak_payout_read', (stripe) => stripe.payouts.list()],
    ['rak_transfer_read', (stripe) => stripe.transfers.list()],
    ['rak_webhook_read', (stripe) => stripe.webhookEndpoints.list()],
    ['rak_event_read', (stripe) => stripe.events.list()],
    ['rak_file_read', (stripe) => stripe.files.list()],
    ['rak_connected_account_read', (stripe) => stripe.accounts.list()],
  ];

  it.each(READS)('is refused without %s, and empty with it', async (slug, read) => {
    expect((await refusalOf(read(connect().stripe))).message).toContain(`'${slug}'`);
    const answer = await read(connect({ granted: [slug] }).stripe);
    expect(answer).toMatchObject({ object: expect.stringMatching(/^(list|balance)$/) });
  });

  it('is read by a key that may write it', async () => {
    const { stripe } = connect({ granted: ['rak_payout_write'] });
    expect((await stripe.payouts.list()).data).toEqual([]);
  });
});

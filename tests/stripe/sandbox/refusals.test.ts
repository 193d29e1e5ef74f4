import Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import { connect, madeUpKey, NOW, refusalOf } from './connect';

describe('keys', () => {
  it.each([
    ['of the other mode', `rk_${'live'}_${'y'.repeat(20)}1234`, `rk_live_${'*'.repeat(20)}1234`],
    [
      'that are not restricted',
      `sk_${'test'}_${'y'.repeat(20)}1234`,
      `sk_test_${'*'.repeat(20)}1234`,
    ],
  ])('%s are refused, masked', async (_, key, shown) => {
    const refusal = await refusalOf(connect({}, key).stripe.customers.list());
    expect(refusal).toBeInstanceOf(Stripe.errors.StripeAuthenticationError);
    expect(refusal.message).toBe(`Invalid API Key provided: ${shown}`);
  });

  it('must be there', async () => {
    const { sandbox } = connect();
    const response = await sandbox.fetch('https://api.stripe.com/v1/customers');
    expect(response.status).toBe(401);
    expect((await response.json()).error.message).toMatch(/^You did not provide an API key\./);
  });
});

describe('permissions', () => {
  const reads: [string, (stripe: Stripe) => Promise<unknown>][] = [
    ['rak_customer_read', (stripe) => stripe.customers.retrieve('cus_x')],
    ['rak_customer_read', (stripe) => stripe.customers.search({ query: 'email:"x"' })],
    ['rak_subscription_read', (stripe) => stripe.subscriptions.retrieve('sub_x')],
    ['rak_invoice_read', (stripe) => stripe.invoices.list({ customer: 'cus_x' })],
    ['rak_invoice_read', (stripe) => stripe.invoicePayments.list()],
    ['rak_charge_read', (stripe) => stripe.charges.list()],
    ['rak_charge_read', (stripe) => stripe.refunds.list()],
    ['rak_payment_intent_read', (stripe) => stripe.paymentIntents.list()],
    ['rak_dispute_read', (stripe) => stripe.disputes.list()],
    ['rak_checkout_session_read', (stripe) => stripe.checkout.sessions.list()],
    ['rak_customer_portal_read', (stripe) => stripe.billingPortal.configurations.list()],
    ['rak_product_read', (stripe) => stripe.products.list()],
    ['rak_billing_clock_read', (stripe) => stripe.testHelpers.testClocks.list()],
  ];

  it.each(reads)('%s is asked before the object exists', async (slug, read) => {
    const refusal = await refusalOf(read(connect({ missing: [slug] }).stripe));
    expect(refusal).toBeInstanceOf(Stripe.errors.StripePermissionError);
    expect(refusal.code).toBeUndefined();
    expect(refusal.message).toMatch(
      new RegExp(
        `^The provided key 'rk_test_\\*+xxxx' does not have the required permissions for this endpoint on account 'acct_\\w+'\\. Having the '${slug}' permission would allow this request to continue\\.$`,
      ),
    );
  });

  it('to write are never there', async () => {
    const { stripe } = connect();
    const writes = [
      stripe.refunds.create({ charge: 'ch_x' }),
      stripe.subscriptions.cancel('sub_x'),
      stripe.billingPortal.sessions.create({ customer: 'cus_x' }),
    ];
    const messages = await Promise.all(
      writes.map(async (write) => (await refusalOf(write)).message),
    );
    expect(messages[0]).toContain("'rak_charge_write'");
    expect(messages[1]).toContain("'rak_subscription_write'");
    expect(messages[2]).toContain("'rak_customer_portal_write'");
  });
});

describe('requests', () => {
  const { stripe, sandbox } = connect();

  it('for what does not exist are answered in Stripe’s words', async () => {
    const refusal = await refusalOf(stripe.customers.retrieve('cus_x'));
    expect(refusal).toBeInstanceOf(Stripe.errors.StripeInvalidRequestError);
    expect(refusal).toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
      param: 'id',
      message: "No such customer: 'cus_x'",
      doc_url: 'https://docs.stripe.com/error-codes/resource-missing',
    });
    expect(refusal.requestId).toMatch(/^req_\w{14}$/);
    const raw = refusal.raw as { request_log_url?: string };
    expect(raw.request_log_url).toMatch(new RegExp(`/test/logs/${refusal.requestId}\\?t=${NOW}$`));
    const listed = await refusalOf(stripe.charges.list({ customer: 'cus_x' }));
    expect(listed).toMatchObject({ statusCode: 400, code: 'resource_missing', param: 'customer' });
  });

  it.each([
    ['parameter_unknown', () => stripe.rawRequest('GET', '/v1/disputes?customer=cus_x')],
    ['parameter_missing', () => stripe.rawRequest('GET', '/v1/customers/search')],
  ])('with bad parameters get %s', async (code, call) => {
    expect(await refusalOf(call())).toMatchObject({ statusCode: 400, code });
  });

  it('with a word Stripe does not know are refused', async () => {
    const refusal = await refusalOf(stripe.subscriptions.list({ status: 'sleeping' }));
    expect(refusal.message).toMatch(/^Invalid status: must be one of active, .*, or ended$/);
  });

  it('to an unknown address get its 404', async () => {
    const refusal = await refusalOf(stripe.rawRequest('GET', '/v1/customer'));
    expect(refusal).toMatchObject({ statusCode: 404 });
    expect(refusal.message).toMatch(/^Unrecognized request URL \(GET: \/v1\/customer\)\./);
  });

  it('may come from any origin, after a preflight', async () => {
    const preflight = await sandbox.fetch('https://api.stripe.com/v1/customers', {
      method: 'OPTIONS',
      headers: { 'access-control-request-headers': 'authorization,stripe-version' },
    });
    expect(preflight.ok).toBe(true);
    expect(preflight.headers.get('access-control-allow-headers')).toBe(
      'authorization,stripe-version',
    );
    const response = await sandbox.fetch(
      new Request('https://api.stripe.com/v1/customers?limit=1', {
        headers: { authorization: `Bearer ${madeUpKey()}`, 'stripe-version': '2026-10-28.endive' },
      }),
    );
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('stripe-version')).toBe('2026-10-28.endive');
    expect(response.headers.get('content-type')).toBe('application/json');
  });

  it('are logged without the key', async () => {
    const { stripe: fresh, sandbox: logged } = connect();
    await fresh.customers.list({ email: 'a@b.example', expand: ['data.test_clock'] });
    expect(logged.requests).toEqual([
      {
        method: 'GET',
        path: '/v1/customers',
        query: { email: ['a@b.example'], 'expand[]': ['data.test_clock'] },
      },
    ]);
  });
});

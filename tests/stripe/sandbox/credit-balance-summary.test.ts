import type Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import { creditGrant } from '../../../lib/stripe/sandbox/build/credit-grant';
import { connect, NOW, refusalOf } from './connect';
import { richAccount } from './rich-account';

const METERED = {
  type: 'applicability_scope',
  applicability_scope: { price_type: 'metered' },
} as const;
const ada = { customer: 'cus_ada' };

function summaryOf(objects = richAccount(), customer = 'cus_ada') {
  const { stripe } = connect({ objects });
  return stripe.billing.creditBalanceSummaries.retrieve({ customer, filter: METERED });
}

const balance = (currency: string, available: number, ledger = available) => ({
  available_balance: { monetary: { currency, value: available }, type: 'monetary' },
  ledger_balance: { monetary: { currency, value: ledger }, type: 'monetary' },
});

describe('the credit balance summary', () => {
  it('adds up what is left of the grants', async () => {
    expect(await summaryOf()).toEqual({
      object: 'billing.credit_balance_summary',
      balances: [balance('usd', 2200)],
      customer: 'cus_ada',
      customer_account: null,
      livemode: false,
    });
  });

  it('has one balance for each currency, and none without a grant', async () => {
    const objects = richAccount();
    objects.credit_grants.push(
      creditGrant({ id: 'credgr_eur', created: 1, ...ada, value: 300, currency: 'eur' }),
    );
    expect((await summaryOf(objects)).balances).toEqual([
      balance('usd', 2200),
      balance('eur', 300),
    ]);
    expect((await summaryOf(objects, 'cus_bob')).balances).toEqual([]);
  });

  it('leaves out what is voided or expired, and counts ahead what is not usable yet', async () => {
    const objects = richAccount();
    const usd = { ...ada, created: 1, value: 100, currency: 'usd' };
    objects.credit_grants = [
      creditGrant({ ...usd, id: 'credgr_voided', voided_at: 5 }),
      creditGrant({ ...usd, id: 'credgr_expired', expires_at: NOW }),
      creditGrant({ ...usd, id: 'credgr_later', effective_at: NOW + 1 }),
      creditGrant({ ...usd, id: 'credgr_now', effective_at: NOW, expires_at: NOW + 1 }),
    ];
    expect((await summaryOf(objects)).balances).toEqual([balance('usd', 100, 200)]);
  });

  it('lives by the test clock of its customer', async () => {
    const objects = richAccount();
    expect((await summaryOf(objects, 'cus_clock')).balances).toEqual([balance('usd', 700)]);
    for (const grant of objects.credit_grants) grant.expires_at = NOW + 1;
    expect((await summaryOf(objects, 'cus_clock')).balances).toEqual([balance('usd', 0)]);
  });

  it('is asked for one grant, or for prices', async () => {
    const objects = richAccount();
    const forPrice = creditGrant({
      id: 'credgr_p',
      created: 1,
      ...ada,
      value: 40,
      currency: 'usd',
    });
    forPrice.applicability_config = { scope: { prices: [{ id: 'price_pro' }] } };
    objects.credit_grants.push(forPrice);
    const { stripe } = connect({ objects });
    const ask = async (filter: Stripe.Billing.CreditBalanceSummaryRetrieveParams.Filter) =>
      (await stripe.billing.creditBalanceSummaries.retrieve({ ...ada, filter })).balances;
    expect(await ask({ type: 'credit_grant', credit_grant: 'credgr_used' })).toEqual([
      balance('usd', 1200),
    ]);
    const prices = (id: string) => ({
      type: 'applicability_scope' as const,
      applicability_scope: { prices: [{ id: 'price_other' }, { id }] },
    });
    expect(await ask(prices('price_pro'))).toEqual([balance('usd', 2240)]);
    expect(await ask(prices('price_x'))).toEqual([balance('usd', 2200)]);
  });

  it('opens its customer', async () => {
    const { stripe } = connect({ objects: richAccount() });
    const expand = ['customer'];
    const summary = await stripe.billing.creditBalanceSummaries.retrieve({
      ...ada,
      filter: METERED,
      expand,
    });
    expect(summary.customer).toMatchObject({ object: 'customer', id: 'cus_ada' });
  });

  it.each<[string, object]>([
    ['', { code: 'parameter_missing', param: 'customer' }],
    ['customer=cus_ada', { code: 'parameter_missing', param: 'filter' }],
    ['customer=cus_x&filter[type]=applicability_scope', { code: 'resource_missing' }],
    ['customer=cus_ada&filter[type]=everything', { param: 'filter[type]' }],
    ['customer=cus_ada&filter[type]=credit_grant', { code: 'parameter_missing', param: 'filter' }],
    [
      'customer=cus_ada&filter[type]=credit_grant&filter[credit_grant]=credgr_x',
      { code: 'resource_missing' },
    ],
    ['customer=cus_ada&filter[type]=applicability_scope&limit=1', { code: 'parameter_unknown' }],
  ])('refuses ?%s', async (query, details) => {
    const { stripe } = connect({ objects: richAccount() });
    const call = stripe.rawRequest('GET', `/v1/billing/credit_balance_summary?${query}`);
    expect(await refusalOf(call)).toMatchObject({ statusCode: 400, ...details });
  });

  it('needs the same permission as the grants', async () => {
    const { stripe } = connect({ objects: richAccount(), missing: ['rak_customer_read'] });
    const call = stripe.billing.creditBalanceSummaries.retrieve({ ...ada, filter: METERED });
    expect((await refusalOf(call)).message).toContain("'rak_customer_read'");
  });
});

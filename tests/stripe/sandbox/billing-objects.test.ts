import type Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import { connect, refusalOf } from './connect';
import { richAccount } from './rich-account';

const { stripe } = connect({ objects: richAccount() });
const ids = (list: { data: { id: string }[] }) => list.data.map(({ id }) => id);

interface Paging {
  limit?: number;
  starting_after?: string;
}
type List = (
  stripe: Stripe,
  paging: Paging,
) => Promise<{ data: { id: string }[]; has_more: boolean }>;

const ada = { customer: 'cus_ada' };

/** Each collection: its list for Ada, its address, the permission it needs, and what it holds. */
const LISTS: [path: string, permission: string, list: List, found: string[]][] = [
  [
    '/v1/subscription_schedules',
    'rak_subscription_read',
    (each, paging) => each.subscriptionSchedules.list({ ...ada, ...paging }),
    ['sub_sched_now', 'sub_sched_old'],
  ],
  [
    '/v1/credit_notes',
    'rak_credit_note_read',
    (each, paging) => each.creditNotes.list({ ...ada, ...paging }),
    ['cn_refunded', 'cn_open'],
  ],
  [
    '/v1/invoiceitems',
    'rak_invoice_read',
    (each, paging) => each.invoiceItems.list({ ...ada, ...paging }),
    ['ii_pending', 'ii_billed'],
  ],
  [
    '/v1/billing/credit_grants',
    'rak_customer_read',
    (each, paging) => each.billing.creditGrants.list({ ...ada, ...paging }),
    ['credgr_gift', 'credgr_used'],
  ],
  [
    '/v1/entitlements/active_entitlements',
    'rak_entitlement_read',
    (each, paging) => each.entitlements.activeEntitlements.list({ ...ada, ...paging }),
    ['ent_exports', 'ent_backups'],
  ],
  [
    '/v1/entitlements/features',
    'rak_entitlement_read',
    (each, paging) => each.entitlements.features.list(paging),
    ['feat_exports', 'feat_backups'],
  ],
  [
    '/v1/radar/early_fraud_warnings',
    'rak_charge_read',
    (each, paging) => each.radar.earlyFraudWarnings.list(paging),
    ['issfr_new', 'issfr_old'],
  ],
  [
    '/v1/customers/cus_ada/payment_methods',
    'rak_payment_method_read',
    (each, paging) => each.customers.listPaymentMethods('cus_ada', paging),
    ['pm_sepa', 'pm_card'],
  ],
];

describe.each(LISTS)('%s', (path, permission, list, found) => {
  it('lists what is of this mode, newest first', async () => {
    const page = await list(stripe, {});
    expect(ids(page)).toEqual(found);
    expect(page).toMatchObject({ object: 'list', has_more: false, url: path });
  });

  it('goes page by page', async () => {
    const first = await list(stripe, { limit: 1 });
    expect(first).toMatchObject({ has_more: true, data: [{ id: found[0] }] });
    const second = await list(stripe, { limit: 1, starting_after: found[0] ?? '' });
    expect(second).toMatchObject({ has_more: false, data: [{ id: found[1] }] });
  });

  it('knows no parameter that Stripe does not have', async () => {
    const refusal = await refusalOf(
      stripe.rawRequest('GET', `${path}?customer=cus_ada&email=a@b.example`),
    );
    expect(refusal).toMatchObject({ statusCode: 400, code: 'parameter_unknown' });
  });

  it(`needs ${permission}`, async () => {
    const poor = connect({ objects: richAccount(), missing: [permission] });
    const refusal = await refusalOf(list(poor.stripe, {}));
    expect(refusal.statusCode).toBe(403);
    expect(refusal.message).toContain(`Having the '${permission}' permission would allow`);
  });

  it('is empty in an account that never had any', async () => {
    const { customers } = richAccount();
    expect(ids(await list(connect({ objects: { customers } }).stripe, {}))).toEqual([]);
  });
});

describe('one object', () => {
  it.each<[string, () => Promise<{ id: string }>]>([
    ['sub_sched_old', () => stripe.subscriptionSchedules.retrieve('sub_sched_old')],
    ['cn_open', () => stripe.creditNotes.retrieve('cn_open')],
    ['ii_billed', () => stripe.invoiceItems.retrieve('ii_billed')],
    ['credgr_used', () => stripe.billing.creditGrants.retrieve('credgr_used')],
    ['feat_backups', () => stripe.entitlements.features.retrieve('feat_backups')],
    ['ent_exports', () => stripe.entitlements.activeEntitlements.retrieve('ent_exports')],
    ['issfr_old', () => stripe.radar.earlyFraudWarnings.retrieve('issfr_old')],
  ])('%s is read by its id', async (id, read) => {
    expect((await read()).id).toBe(id);
  });

  it('of the other mode is not seen', async () => {
    const refusal = await refusalOf(stripe.creditNotes.retrieve('cn_live'));
    expect(refusal).toMatchObject({ statusCode: 404, code: 'resource_missing' });
    expect(refusal.message).toContain('a similar object exists in live mode');
  });
});

describe('on a test clock', () => {
  it('an object is listed only for its customer', async () => {
    expect(ids(await stripe.subscriptionSchedules.list())).toEqual([
      'sub_sched_now',
      'sub_sched_old',
    ]);
    expect(ids(await stripe.invoiceItems.list())).toEqual(['ii_pending', 'ii_billed']);
    expect(ids(await stripe.creditNotes.list())).toEqual(['cn_refunded', 'cn_open']);
    const customer = 'cus_clock';
    expect(ids(await stripe.subscriptionSchedules.list({ customer }))).toEqual(['sub_sched_clock']);
    expect(ids(await stripe.invoiceItems.list({ customer }))).toEqual(['ii_clock']);
    expect(ids(await stripe.billing.creditGrants.list({ customer }))).toEqual(['credgr_clock']);
    expect(ids(await stripe.entitlements.activeEntitlements.list({ customer }))).toEqual([
      'ent_clock',
    ]);
    expect(ids(await stripe.customers.listPaymentMethods(customer))).toEqual(['pm_clock']);
  });
});

describe('filters', () => {
  it.each<[string, () => Promise<{ data: { id: string }[] }>, string[]]>([
    [
      'schedules that have not started',
      () => stripe.subscriptionSchedules.list({ customer: 'cus_clock', scheduled: true }),
      ['sub_sched_clock'],
    ],
    [
      'schedules that have not started, of somebody without',
      () => stripe.subscriptionSchedules.list({ ...ada, scheduled: true }),
      [],
    ],
    [
      'schedules by the time of their release',
      () => stripe.subscriptionSchedules.list({ released_at: { gte: 150 } }),
      ['sub_sched_old'],
    ],
    [
      'schedules by the time of their making',
      () => stripe.subscriptionSchedules.list({ created: { gt: 100 } }),
      ['sub_sched_now'],
    ],
    ['items that wait', () => stripe.invoiceItems.list({ ...ada, pending: true }), ['ii_pending']],
    [
      'items that do not wait',
      () => stripe.invoiceItems.list({ ...ada, pending: false }),
      ['ii_billed'],
    ],
    ['items of an invoice', () => stripe.invoiceItems.list({ invoice: 'in_ada' }), ['ii_billed']],
    [
      'items by their date',
      () => stripe.invoiceItems.list({ created: { lte: 100 } }),
      ['ii_billed'],
    ],
    [
      'credit notes of an invoice',
      () => stripe.creditNotes.list({ invoice: 'in_ada', created: { lt: 200 } }),
      ['cn_open'],
    ],
    [
      'warnings about a charge',
      () => stripe.radar.earlyFraudWarnings.list({ charge: 'ch_ada' }),
      ['issfr_new'],
    ],
    [
      'warnings about a payment',
      () => stripe.radar.earlyFraudWarnings.list({ payment_intent: 'pi_ada' }),
      ['issfr_new'],
    ],
    [
      'warnings by their time',
      () => stripe.radar.earlyFraudWarnings.list({ created: { lt: 200 } }),
      ['issfr_old'],
    ],
    [
      'features by their key',
      () => stripe.entitlements.features.list({ lookup_key: 'exports' }),
      ['feat_exports'],
    ],
    [
      'features that are no longer sold',
      () => stripe.entitlements.features.list({ archived: true }),
      ['feat_backups'],
    ],
    [
      'payment methods by their type',
      () => stripe.customers.listPaymentMethods('cus_ada', { type: 'card' }),
      ['pm_card'],
    ],
  ])('%s', async (_, list, found) => {
    expect(ids(await list())).toEqual(found);
  });

  it.each<[string, () => Promise<unknown>, object]>([
    [
      'entitlements of nobody in particular',
      () => stripe.rawRequest('GET', '/v1/entitlements/active_entitlements'),
      { statusCode: 400, code: 'parameter_missing', param: 'customer' },
    ],
    [
      'credit notes of a customer who is not there',
      () => stripe.creditNotes.list({ customer: 'cus_x' }),
      { statusCode: 400, code: 'resource_missing', param: 'customer' },
    ],
    [
      'payment methods of a customer who is not there',
      () => stripe.customers.listPaymentMethods('cus_x'),
      { statusCode: 404, code: 'resource_missing', param: 'customer' },
    ],
    [
      'warnings about a charge that is not there',
      () => stripe.radar.earlyFraudWarnings.list({ charge: 'ch_x' }),
      { statusCode: 400, code: 'resource_missing', param: 'charge' },
    ],
    [
      'items that wait perhaps',
      () => stripe.rawRequest('GET', '/v1/invoiceitems?pending=perhaps'),
      { statusCode: 400, param: 'pending' },
    ],
  ])('refuse %s', async (_, call, details) => {
    expect(await refusalOf(call())).toMatchObject(details);
  });
});

describe('what the sandbox keeps beside an object', () => {
  it('is never answered', async () => {
    const [entitlement] = (await stripe.entitlements.activeEntitlements.list(ada)).data;
    expect(Object.keys(entitlement ?? {}).toSorted()).toEqual(
      ['feature', 'id', 'livemode', 'lookup_key', 'object'].toSorted(),
    );
    expect(await stripe.billing.creditGrants.retrieve('credgr_used')).not.toHaveProperty('left');
  });

  it('cannot be expanded', async () => {
    const expand = ['data.customer'];
    const refusal = await refusalOf(
      stripe.entitlements.activeEntitlements.list({ ...ada, expand }),
    );
    expect(refusal.message).toBe('This property cannot be expanded (data.customer).');
  });
});

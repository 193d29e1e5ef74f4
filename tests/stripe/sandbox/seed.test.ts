import { describe, expect, it } from 'vitest';
import { sampleTickets } from '../../../lib/inbox/sample/tickets';
import type { SandboxObjects } from '../../../lib/stripe/sandbox/sandbox-objects';
import { ALL_STORIES } from '../../../lib/stripe/sandbox/seed/all-stories';
import { seedObjects } from '../../../lib/stripe/sandbox/seed/seed-objects';
import { NOW } from './connect';

const DAY = 86_400;
/** Today, a leap day, the last of a long month, and the first second of a year. */
const TIMES = [
  NOW,
  Date.UTC(2028, 1, 29, 9) / 1000,
  Date.UTC(2027, 4, 31, 23) / 1000,
  Date.UTC(2029, 0, 1) / 1000,
];

/** Every id in the account, whichever collection holds it. */
function idsOf(objects: SandboxObjects): Set<string> {
  return new Set(Object.values(objects).flatMap((all) => all.map(({ id }: { id: string }) => id)));
}

/** Every text in it that is an id of an object the account should hold. */
function referencesIn(value: unknown): string[] {
  const ids = JSON.stringify(value).match(
    /"(?:cus|sub|sub_sched|in|ii|ch|pi|pm|re|du|issfr|cs_test|prod|price|feat_test)_[A-Za-z0-9]{14,}"/g,
  );
  return (ids ?? []).map((id) => id.slice(1, -1));
}

describe.each(TIMES)('the sample account at %i', (now) => {
  const objects = seedObjects(now);

  it('refers only to objects it has, each once', () => {
    const ids = idsOf(objects);
    expect(referencesIn(objects).filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.size).toBe(Object.values(objects).flat().length);
  });

  it('adds up', () => {
    for (const invoice of objects.invoices) {
      expect(invoice.amount_paid + invoice.amount_remaining).toBe(invoice.amount_due);
      const lines = invoice.lines.data.reduce((sum, { amount }) => sum + amount, 0);
      const off = (invoice.total_discount_amounts ?? []).reduce(
        (sum, { amount }) => sum + amount,
        0,
      );
      expect(invoice.subtotal).toBe(lines);
      const tax = (invoice.total_taxes ?? []).reduce((sum, { amount }) => sum + amount, 0);
      expect(invoice.total).toBe(lines - off + tax);
      const fromBalance = (invoice.ending_balance ?? 0) - invoice.starting_balance;
      expect(invoice.amount_due).toBe(invoice.total - fromBalance);
      const paid = (invoice.payments?.data ?? []).reduce(
        (sum, each) => sum + (each.amount_paid ?? 0),
        0,
      );
      expect(paid).toBe(invoice.amount_paid);
    }
    for (const charge of objects.charges) {
      const refunds = charge.refunds?.data.reduce((sum, { amount }) => sum + amount, 0) ?? 0;
      expect(charge.refunded).toBe(charge.amount_refunded === charge.amount);
      // A released hold is given back without a refund.
      if (charge.captured) expect(charge.amount_refunded).toBe(refunds);
    }
  });

  it('is in test mode, and happened before now', () => {
    for (const object of Object.values(objects).flat()) {
      if ('livemode' in object) expect(object.livemode).toBe(false);
      if ('created' in object) expect(object.created).toBeLessThanOrEqual(now);
    }
  });

  it('has each customer’s default card or account, and it is what they pay with', () => {
    const methods = new Map(objects.payment_methods.map((each) => [each.id, each]));
    const pays = (id: string) =>
      objects.charges.filter(({ customer }) => customer === id).map((each) => each.payment_method);
    for (const customer of objects.customers) {
      if (!('invoice_settings' in customer)) continue;
      const id = customer.invoice_settings.default_payment_method;
      if (id === null) continue;
      expect(methods.get(String(id))?.customer).toBe(customer.id);
      expect([...new Set(pays(customer.id))]).toEqual([id]);
    }
    for (const { payment_method: id, payment_method_details: how } of objects.charges) {
      const method = methods.get(id ?? '');
      expect(how?.type).toBe(method?.type);
      expect(how?.card?.last4).toBe(method?.card?.last4);
      expect(how?.sepa_debit?.fingerprint).toBe(method?.sepa_debit?.fingerprint);
    }
  });

  it('entitles everybody to the features of what they have, once', () => {
    const given = objects.active_entitlements.map((each) => `${each.customer} ${each.feature}`);
    expect(new Set(given).size).toBe(given.length);
    const live = objects.subscriptions.filter(({ status }) => status !== 'canceled');
    const owners = new Set(live.map(({ customer }) => customer));
    expect(objects.active_entitlements.filter((each) => !owners.has(each.customer))).toEqual([]);
    expect(given.length).toBeGreaterThan(10);
  });

  it('has each schedule begin with what is billed now', () => {
    for (const schedule of objects.subscription_schedules) {
      const subscription = objects.subscriptions.find(({ id }) => id === schedule.subscription);
      const [item] = subscription?.items.data ?? [];
      const [first, second] = schedule.phases;
      expect(subscription?.schedule).toBe(schedule.id);
      expect(first?.items[0]?.price).toBe(item?.price.id);
      expect(first?.end_date).toBe(item?.current_period_end);
      expect(second?.start_date).toBe(item?.current_period_end);
      expect(second?.items[0]?.price).not.toBe(item?.price.id);
    }
  });

  it('has each subscription in its period', () => {
    for (const { status, items } of objects.subscriptions) {
      for (const item of items.data) {
        expect(item.current_period_start).toBeLessThan(item.current_period_end);
        if (status !== 'canceled') expect(item.current_period_end).toBeGreaterThan(now);
      }
    }
  });
});

describe('the stories', () => {
  const objects = seedObjects(NOW);
  const of = (email: string) => {
    const ids = objects.customers.flatMap((each) =>
      'email' in each && each.email === email ? [each.id] : [],
    );
    const mine = <Each extends { customer: unknown }>(all: Each[]) =>
      all.filter(({ customer }) => ids.includes(String(customer)));
    return {
      ids,
      subscriptions: mine(objects.subscriptions),
      invoices: mine(objects.invoices),
      charges: mine(objects.charges),
      intents: mine(objects.payment_intents),
      sessions: mine(objects.checkout_sessions),
      pending: mine(objects.invoiceitems).filter(({ invoice }) => invoice === null),
      credits: mine(objects.credit_grants),
      schedules: mine(objects.subscription_schedules),
      entitlements: mine(objects.active_entitlements),
    };
  };

  it('are the same every time, whatever the day', () => {
    expect(seedObjects(NOW)).toEqual(objects);
    expect(seedObjects(NOW + 40 * DAY).customers.map(({ id }) => id)).toEqual(
      objects.customers.map(({ id }) => id),
    );
  });

  it('tell of Maria, who bought Pro twice within four minutes', () => {
    const maria = of('maria@keller.example');
    const live = maria.subscriptions.filter(({ status }) => status === 'active');
    const [first, second] = live.map(({ created }) => created).toSorted();
    expect((second ?? 0) - (first ?? 0)).toBe(4 * 60);
    expect(NOW - (first ?? 0)).toBeLessThan(3 * DAY);
    const cards = maria.charges.map(({ payment_method_details: how }) => how?.card?.fingerprint);
    expect(new Set(cards).size).toBe(1);
    expect(maria.invoices.reduce((sum, each) => sum + each.amount_paid, 0)).toBe(75_400);
  });

  it.each<[string, (account: ReturnType<typeof of>) => unknown, unknown]>([
    ['dana@paperlantern.example', ({ invoices }) => invoices[0]?.total, 7_500],
    ['greg.oduya@silverbirch.example', ({ subscriptions }) => subscriptions[0]?.status, 'past_due'],
    [
      'greg.oduya@silverbirch.example',
      ({ charges }) => charges.filter((each) => each.status === 'failed').length,
      2,
    ],
    ['camille@atelier-roussel.example', ({ intents }) => intents.at(-1)?.status, 'requires_action'],
    ['beatriz@oficina-nogueira.example', ({ sessions }) => sessions[0]?.status, 'expired'],
    ['jonas@albrecht-bau.example', ({ intents }) => intents.at(-1)?.status, 'processing'],
    ['ruth@okafor-editions.example', ({ invoices }) => invoices.at(-1)?.total, 2_320],
    [
      'siyuan@yunqi-studio.example',
      ({ subscriptions }) => subscriptions[0]?.cancel_at,
      Date.UTC(2026, 11, 2, 3) / 1000,
    ],
    [
      'aoi@morita-design.example',
      ({ invoices }) => [invoices.at(-1)?.currency, invoices.at(-1)?.total],
      ['jpy', 3_480],
    ],
    ['noah@fjellkart.example', ({ invoices }) => invoices.at(-1)?.total, 4_033],
    [
      'lucia@casaferreiro.example',
      ({ subscriptions }) => subscriptions.map((each) => each.status),
      ['canceled'],
    ],
    [
      'owen@castellano-maps.example',
      ({ invoices }) => invoices.map((each) => each.total),
      [29_000, 29_000],
    ],
    [
      'warren@pikebrothers.example',
      ({ charges }) => charges.filter((each) => each.disputed).length,
      1,
    ],
    [
      'warren@pikebrothers.example',
      ({ charges }) =>
        objects.early_fraud_warnings
          .filter(({ charge }) => charges.some(({ id, disputed }) => disputed && id === charge))
          .map(({ actionable }) => actionable),
      [false],
    ],
    [
      'priyanka@loomandledger.example',
      ({ entitlements }) => entitlements.map((each) => each.lookup_key),
      ['custom_styles', 'exports'],
    ],
    [
      'sam@whitaker-sons.example',
      ({ credits }) => credits.map(({ amount }) => amount.monetary),
      [{ currency: 'usd', value: 2_500 }],
    ],
    [
      'sam@whitaker-sons.example',
      ({ subscriptions }) =>
        subscriptions[0]?.items.data.map(({ price }) => price.recurring?.usage_type),
      ['licensed', 'metered'],
    ],
    [
      'aoi@morita-design.example',
      ({ schedules }) => schedules.map(({ status }) => status),
      ['active'],
    ],
    // Three seats back, and four for the 596 of 720 hours that are left, at 15.00 a seat.
    [
      'pat@lindgren-consult.example',
      ({ pending }) => pending.map(({ amount, quantity }) => [amount, quantity]),
      [
        [-3_725, 3],
        [4_967, 4],
      ],
    ],
    ['agnes@lundfoto.example', ({ charges }) => charges.filter((each) => each.refunded).length, 1],
    ['pat@lindgren-consult.example', ({ ids }) => ids.length, 2],
    ['tessa@bloomfield-books.example', ({ ids }) => ids.length, 0],
  ])('tell of %s', (email, fact, expected) => {
    expect(fact(of(email))).toEqual(expected);
  });
});

describe('the sample inbox', () => {
  const tickets = sampleTickets(NOW);

  it('has every story’s ticket and one from somebody unknown', () => {
    const told = new Set(ALL_STORIES.map(({ ticket }) => ticket.id));
    expect(tickets.filter(({ id }) => !told.has(id)).map(({ id }) => id)).toEqual([
      'nobody-we-know',
    ]);
    expect(told.size).toBe(tickets.length - 1);
  });

  it('is newest first, before now, and only invented', () => {
    expect(tickets.map(({ at }) => at)).toEqual(
      tickets.map(({ at }) => at).toSorted((a, b) => b - a),
    );
    for (const { from, at, earlier = [] } of tickets) {
      expect(at).toBeLessThan(NOW);
      expect(from.email).toMatch(/\.example$/i);
      for (const turn of earlier) expect(turn.at).toBeLessThan(at);
    }
  });
});

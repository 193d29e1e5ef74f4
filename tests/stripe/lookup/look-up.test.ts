import { describe, expect, it } from 'vitest';
import { monthlyRevenue } from '../../../lib/billing/revenue';
import { createStripe } from '../../../lib/stripe/client';
import { lookUp } from '../../../lib/stripe/lookup/look-up';
import { customer } from '../../../lib/stripe/sandbox/build/customer';
import { createSandbox } from '../../../lib/stripe/sandbox/sandbox';
import { seedObjects } from '../../../lib/stripe/sandbox/seed/seed-objects';
import { aLookUp } from '../../build/look-up';
import { NOW, northwind } from './northwind';

describe('lookUp', () => {
  it('paints who it is before the decision, and the decision before it is complete', async () => {
    const { stages, find } = northwind();
    const reading = await find('maria@keller.example');
    expect(stages.map(({ stage }) => stage)).toEqual(['identity', 'provisional']);
    expect(reading.stage).toBe('complete');
    expect(stages[0]).toMatchObject({ match: 'sender_is_billing_email' });
    expect(stages[0]?.customers[0]?.customer.name).toBe('Maria Keller');
    expect(Object.values(reading.products).map(({ name }) => name)).toContain('Pro');
  });

  it('finds an address in another case and says so', async () => {
    const { find } = northwind();
    const reading = await find('MARIA@Keller.Example');
    expect(reading.match).toBe('sender_without_case');
    expect(reading.chosenId).not.toBeNull();
  });

  it('finds the owner of a subscription, an invoice, a charge, a payment intent', async () => {
    const { find } = northwind();
    const maria = await find('maria@keller.example');
    const [holder] = maria.customers;
    const ids = [
      holder?.customer.id,
      holder?.subscriptions[0]?.id,
      holder?.invoices[0]?.id,
      holder?.charges[0]?.id,
      holder?.charges[0]?.paymentIntentId,
    ];
    for (const id of ids) {
      const reading = await find(id ?? '', { source: 'typed' });
      expect(reading.chosenId).toBe(maria.chosenId);
      expect(reading.match).toBe('typed_by_operator');
    }
  });

  it('finds nobody, without an error, for an unknown address or id', async () => {
    const { find } = northwind();
    for (const who of ['nobody@nowhere.example', 'cus_NoSuchCustomer', 'in_NoSuchInvoice']) {
      expect(await find(who)).toMatchObject({ match: null, customers: [], guest: null });
    }
  });

  it('hides disputes where their permission is missing, says so, and hides nothing else', async () => {
    const disputed = 'warren@pikebrothers.example';
    const whole = await northwind().find(disputed);
    const partial = await northwind({ missing: ['rak_dispute_read'] }).find(disputed);
    expect(whole.customers[0]?.disputes.length).toBeGreaterThan(0);
    expect(partial.customers[0]?.disputes).toEqual([]);
    expect(partial.unread).toEqual([
      {
        list: 'disputes',
        customerId: null,
        because: 'permission',
        permission: 'rak_dispute_read',
        after: null,
      },
    ]);
    expect(partial.customers[0]?.charges).toEqual(whole.customers[0]?.charges);
  });

  it('reads subscriptions without their discounts where coupons may not be read, and says so', async () => {
    const reading = await northwind({ missing: ['rak_coupon_read'] }).find('maria@keller.example');
    expect(reading.customers[0]?.subscriptions.length).toBeGreaterThan(1);
    expect(reading.unread).toMatchObject([
      { list: 'discounts', because: 'permission', permission: 'rak_coupon_read' },
    ]);
  });

  it('is refused as a whole without the permission to read customers', async () => {
    const { ask } = northwind({ missing: ['rak_customer_read'] });
    expect(await ask('maria@keller.example')).toMatchObject({
      ok: false,
      failure: { kind: 'permission_missing', permissions: ['rak_customer_read'] },
    });
  });

  it.each(['subscription', 'invoice', 'charge'])(
    'keeps what else it read without the permission to read a %s, and gives it as broken',
    async (object) => {
      const whole = await northwind().find('maria@keller.example');
      const permission = `rak_${object}_read`;
      const reading = await northwind({ missing: [permission] }).find('maria@keller.example');
      expect(reading.broken).toMatchObject({
        kind: 'permission_missing',
        permissions: [permission],
      });
      const [before, after] = [whole.customers[0], reading.customers[0]];
      for (const list of ['subscriptions', 'invoices', 'charges'] as const) {
        expect(after?.[list].length, list).toBe(list === `${object}s` ? 0 : before?.[list].length);
      }
    },
  );

  it('finds a customer behind newer empty duplicates on the same address', async () => {
    const objects = seedObjects(NOW);
    for (let each = 0; each < 6; each += 1) {
      const id = `cus_duplicate${each}`;
      objects.customers.push(customer({ id, email: 'maria@keller.example', created: NOW - each }));
    }
    const reading = await northwind({ objects }).find('maria@keller.example');
    const chosen = reading.customers.find((each) => each.customer.id === reading.chosenId);
    expect(chosen?.subscriptions.length).toBeGreaterThan(1);
  });

  it('chooses nobody where there are more customers than are read', async () => {
    const objects = seedObjects(NOW);
    for (let each = 0; each < 12; each += 1) {
      const id = `cus_duplicate${each}`;
      objects.customers.push(customer({ id, email: 'maria@keller.example', created: NOW - each }));
    }
    const reading = await northwind({ objects }).find('maria@keller.example');
    expect(reading.chosenId).toBeNull();
    expect(reading.unread).toMatchObject([{ list: 'customers', because: 'left_out' }]);
  });

  it('finds an address in a case of its own among many colleagues', async () => {
    const objects = seedObjects(NOW);
    const add = (id: string, email: string, created: number) =>
      objects.customers.push(customer({ id, email, name: id, created }));
    add('cus_wanted', 'Ana.Smith@BigCo.example', NOW - 1_000_000);
    for (let each = 0; each < 25; each += 1) {
      add(`cus_colleague${each}`, `c${each}@bigco.example`, NOW - each);
    }
    const reading = await northwind({ objects }).find('ana.smith@bigco.example');
    expect(reading.chosenId).toBe('cus_wanted');
    expect(reading.match).toBe('sender_without_case');
  });

  it('calls a guest that was only mentioned or typed what it is', async () => {
    const { find } = northwind();
    const guest = 'mia.forsell@postbox.example';
    expect((await find(guest)).match).toBe('guest_checkout');
    expect((await find(guest, { source: 'mentioned' })).match).toBe('mentioned_in_message');
    expect((await find(guest, { source: 'typed' })).match).toBe('typed_by_operator');
  });

  it('stops hard where a live object answers a test key', async () => {
    const objects = seedObjects(NOW);
    for (const each of objects.customers) Object.assign(each, { livemode: true });
    const sandbox = createSandbox({ objects, mode: 'live', now: () => NOW });
    const stripe = createStripe(`rk_${'live'}_${'n7'.repeat(12)}`, sandbox.fetch);
    const who = { kind: 'email', email: 'maria@keller.example' } as const;
    const result = await lookUp(stripe, aLookUp({ who, now: () => NOW }));
    expect(result).toMatchObject({ ok: false, failure: { because: 'wrong_mode' } });
  });

  it('shows a price of an unknown interval, and counts none of it', async () => {
    const objects = seedObjects(NOW);
    for (const { items } of objects.subscriptions) {
      for (const { price } of items.data)
        Object.assign(price.recurring ?? {}, { interval: 'moon' });
    }
    const { customers } = await northwind({ objects }).find('maria@keller.example');
    const subscriptions = customers[0]?.subscriptions ?? [];
    expect(subscriptions[0]?.items[0]?.interval).toBe('unknown');
    expect(Object.values(monthlyRevenue(subscriptions, NOW)).every((sum) => sum === 0)).toBe(true);
  });

  it('shows an unknown status as Stripe’s word, never as active', async () => {
    const objects = seedObjects(NOW);
    for (const subscription of objects.subscriptions) {
      Object.assign(subscription, { status: 'under_compliance_hold' });
    }
    const { customers } = await northwind({ objects }).find('maria@keller.example');
    expect(customers[0]?.subscriptions[0]).toMatchObject({
      status: 'unknown',
      statusWord: 'under_compliance_hold',
    });
  });
});

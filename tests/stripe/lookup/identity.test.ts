import { describe, expect, it } from 'vitest';
import { charge } from '../../../lib/stripe/sandbox/build/charge';
import { checkoutSession } from '../../../lib/stripe/sandbox/build/checkout-session';
import { customer, deletedCustomer } from '../../../lib/stripe/sandbox/build/customer';
import { cardDetails } from '../../../lib/stripe/sandbox/build/payment-method-details';
import type { SandboxObjects } from '../../../lib/stripe/sandbox/sandbox-objects';
import { seedObjects } from '../../../lib/stripe/sandbox/seed/seed-objects';
import { NOW, northwind } from './northwind';

const MARIA = 'maria@keller.example';

/** The sample account with somebody more in it. */
function accountWith(change: (objects: SandboxObjects) => void) {
  const objects = seedObjects(NOW);
  change(objects);
  return northwind({ objects });
}

function addCustomer(email: string, more: Parameters<typeof customer>[0] | object = {}) {
  return accountWith(({ customers }) => {
    customers.push(customer({ id: 'cus_Added', created: NOW - 5, email, name: 'Added', ...more }));
  });
}

/** $12.34 by somebody without a customer, on a card of their own that ends in 9731. */
function paidByGuest(id: string) {
  return charge({
    id,
    created: NOW - 60,
    amount: 1234,
    currency: 'usd',
    payment_method_details: cardDetails(
      {
        brand: 'visa',
        last4: '9731',
        exp_month: 1,
        exp_year: 2030,
        country: 'US',
        fingerprint: `fp${id}`,
      },
      null,
    ),
  });
}

describe('whoever is looked up', () => {
  it('is found by every object that leads to them', async () => {
    const { find } = northwind();
    const maria = await find(MARIA);
    const [holder] = maria.customers;
    const dispute = seedObjects(NOW).disputes[0];
    const refund = seedObjects(NOW).refunds.find((each) => each.charge !== null);
    const ids = [
      holder?.customer.id,
      holder?.subscriptions[0]?.id,
      holder?.invoices[0]?.id,
      holder?.invoices[0]?.number,
      holder?.charges[0]?.id,
      holder?.charges[0]?.paymentIntentId,
    ];
    for (const id of ids) {
      const reading = await find(id ?? '', { source: 'typed' });
      expect(reading.chosenId, String(id)).toBe(maria.chosenId);
      expect(reading.match).toBe('typed_by_operator');
    }
    for (const each of [dispute, refund]) {
      const reading = await find(each?.id ?? '', { source: 'typed' });
      expect(reading.customers.length + (reading.guest ? 1 : 0), each?.id).toBe(1);
    }
  });

  it('is found by a Checkout session and by its customer', async () => {
    const sessions = seedObjects(NOW).checkout_sessions;
    const { find } = northwind();
    for (const session of sessions) {
      const reading = await find(session.id, { source: 'typed' });
      if (session.customer) expect(reading.chosenId).toBe(session.customer);
      else expect(reading.guest?.checkoutSessions.map(({ id }) => id)).toContain(session.id);
    }
    expect(sessions.length).toBeGreaterThan(2);
  });

  it('is found by a receipt number', async () => {
    const { find } = accountWith(({ invoices }) => {
      const [first] = invoices;
      if (first) first.receipt_number = '2831-4402';
    });
    const reading = await find('2831-4402', { source: 'typed' });
    expect(reading.by).toEqual({ kind: 'number', number: '2831-4402' });
    expect(reading.customers).toHaveLength(1);
  });

  it('is found by a name, a part of it, and by a user name in the metadata', async () => {
    const { find } = addCustomer('octo@cat.example', { metadata: { github: 'octocat' } });
    for (const who of ['@octocat', 'github.com/octocat', 'octocat', 'Added']) {
      expect((await find(who, { source: 'typed' })).chosenId, who).toBe('cus_Added');
    }
    expect((await find('Keller', { source: 'typed' })).customers[0]?.customer.email).toBe(MARIA);
    const none = await find('@octocat', { source: 'typed', metadataKeys: [] });
    expect(none.customers).toEqual([]);
  });

  it('is found by the last four digits with the amount or the day, guests too', async () => {
    const { find } = northwind();
    const maria = await find(MARIA);
    const [paid] = maria.customers[0]?.charges ?? [];
    const last4 = paid?.card?.last4 ?? '';
    const amount = `${(paid?.amount ?? 0) / 100} ${paid?.currency}`;
    const day = new Date((paid?.created ?? 0) * 1000).toISOString().slice(0, 10);
    for (const who of [`${last4} ${amount}`, `${last4} ${amount} ${day}`]) {
      const reading = await find(who, { source: 'typed' });
      const ids = reading.customers.map((each) => each.customer.id);
      expect(ids, who).toContain(maria.chosenId);
    }
    expect((await find(`${last4} 99999.99`, { source: 'typed' })).customers).toEqual([]);

    const guest = await accountWith(
      ({ charges }) => void charges.push(paidByGuest('ch_guest')),
    ).find('9731 $12.34', { source: 'typed' });
    expect(guest.guest?.charges.map(({ id }) => id)).toEqual(['ch_guest']);
    expect(guest.customers).toEqual([]);
  });

  it('is not picked among several guests with the same digits and amount', async () => {
    const { find } = accountWith(
      ({ charges }) => void charges.push(paidByGuest('ch_a'), paidByGuest('ch_b')),
    );
    const reading = await find('9731 $12.34', { source: 'typed' });
    expect(reading.guest).toBeNull();
    expect(reading.unread.map(({ list }) => list)).toContain('customers');
  });

  it('is shown as deleted, with what is left of them', async () => {
    const gone = accountWith((objects) => {
      const maria = objects.customers.find((each) => 'email' in each && each.email === MARIA);
      objects.customers = objects.customers.filter((each) => each !== maria);
      objects.customers.push(deletedCustomer(maria?.id ?? ''));
    });
    const id = seedObjects(NOW).customers.find(
      (each) => 'email' in each && each.email === MARIA,
    )?.id;
    const reading = await gone.find(id ?? '', { source: 'typed' });
    expect(reading.customers[0]?.customer.deleted).toBe(true);
    expect(reading.customers[0]?.charges.length).toBeGreaterThan(0);
  });

  it('is offered where only Checkout knows them by this address', async () => {
    const { find } = accountWith((objects) => {
      objects.customers.push(
        customer({ id: 'cus_Moved', created: NOW - 900, email: 'new@address.example' }),
        deletedCustomer('cus_Gone'),
      );
      for (const [at, id] of ['cus_Moved', 'cus_Gone'].entries()) {
        objects.checkout_sessions.push(
          checkoutSession({
            id: `cs_test_old${at}`,
            created: NOW - 800,
            customer: id,
            status: 'complete',
            mode: 'payment',
            currency: 'usd',
            amount_total: 500,
            payer: { name: 'Old', email: 'old@address.example' },
          }),
        );
      }
    });
    const reading = await find('old@address.example');
    expect(reading.related.map((each) => [each.because, each.reading.customer.id])).toEqual([
      ['checkout_address', 'cus_Moved'],
    ]);
    expect(reading.customers.map(({ customer: { id, deleted } }) => [id, deleted])).toEqual([
      ['cus_Gone', true],
    ]);
  });
});

describe('the sender’s address', () => {
  it.each([
    ['Maria@Keller.example', 'sender_without_case'],
    [MARIA, 'sender_is_billing_email'],
  ])('%s is matched as %s', async (email, match) => {
    expect((await northwind().find(email)).match).toBe(match);
  });

  it.each([
    ['ana@xn--bcher-kva.example', 'ana@bücher.example'],
    ['ana@bücher.example', 'ana@xn--bcher-kva.example'],
  ])('finds %s as %s', async (held, sender) => {
    const reading = await addCustomer(held).find(sender);
    expect(reading).toMatchObject({ chosenId: 'cus_Added', match: 'sender_without_case' });
  });

  it.each([
    ['\u212Aim@np.example', 'kim@np.example'],
    ['\u0131an@np.example', 'ian@np.example'],
    ['ana@\u212Aern.example', 'ana@kern.example'],
    ['аna@np.example', 'ana@np.example'],
  ])('%s never finds %s', async (sender, held) => {
    const reading = await addCustomer(held).find(sender);
    expect(reading.customers).toEqual([]);
    expect(reading.match).toBeNull();
  });

  it.each([
    ['ana+billing@gmail.com', 'ana@gmail.com'],
    ['ana@gmail.com', 'ana+shop@gmail.com'],
    ['ana@np.example', 'ana+shop@np.example'],
  ])('%s does not silently match %s', async (sender, held) => {
    const reading = await addCustomer(held).find(sender);
    expect(reading.customers).toEqual([]);
    for (const each of reading.related) expect(each.because).toBe('address_variant');
  });

  it('in the metadata is a match of its own kind, and only by the keys that are set', async () => {
    const account = () =>
      addCustomer('owner@np.example', { metadata: { support_email: 'help@np.example' } });
    expect(await account().find('help@np.example')).toMatchObject({
      chosenId: 'cus_Added',
      match: 'metadata',
    });
    const without = await account().find('help@np.example', { metadataKeys: [] });
    expect(without.match).toBeNull();
  });

  it('of a company shows colleagues, of a mail provider nobody', async () => {
    const colleague = await addCustomer('bo@keller.example').find(MARIA);
    expect(colleague.related.map((each) => each.because)).toEqual(['same_company']);
    const stranger = await addCustomer('bo@gmail.com').find('ana@gmail.com');
    expect(stranger.related).toEqual([]);
  });

  it('leads to others who pay with the same card', async () => {
    const { find } = accountWith((objects) => {
      const own = objects.charges.find((each) => each.customer !== null);
      if (!own?.payment_method_details) throw new Error('no charge');
      objects.customers.push(
        customer({ id: 'cus_Shares', created: NOW - 9, email: 'x@y.example' }),
      );
      objects.charges.push({ ...own, id: 'ch_shared', created: NOW - 8, customer: 'cus_Shares' });
    });
    const payer = seedObjects(NOW).charges.find((each) => each.customer !== null)?.customer;
    const reading = await find(String(payer), { source: 'typed' });
    expect(reading.related.map((each) => [each.because, each.reading.customer.id])).toContainEqual([
      'same_card',
      'cus_Shares',
    ]);
  });

  it('leads to a colleague on the same card, however many colleagues there are', async () => {
    const { find } = accountWith((objects) => {
      const maria = objects.customers.find((each) => 'email' in each && each.email === MARIA);
      const own = objects.charges.find((each) => each.customer === maria?.id);
      if (!own) throw new Error('no charge');
      for (let each = 0; each < 6; each += 1) {
        const id = `cus_Colleague${each}`;
        const email = `c${each}@keller.example`;
        objects.customers.push(customer({ id, created: NOW - 100 - each, email, name: id }));
      }
      objects.charges.push({ ...own, id: 'ch_shared', customer: 'cus_Colleague5' });
    });
    const reading = await find(MARIA);
    expect(reading.related.map((each) => [each.because, each.reading.customer.id])).toContainEqual([
      'same_card',
      'cus_Colleague5',
    ]);
    expect(reading.unread.map(({ list }) => list)).toContain('related');
  });

  it('in the metadata is found beside many colleagues', async () => {
    const { find } = accountWith(({ customers }) => {
      for (let each = 0; each < 25; each += 1) {
        const id = `cus_Colleague${each}`;
        customers.push(customer({ id, created: NOW - each, email: `c${each}@bigco.example` }));
      }
      const metadata = { support_email: 'ana@bigco.example' };
      const email = 'billing@elsewhere.example';
      customers.push(customer({ id: 'cus_Holder', created: NOW - 9_000, email, metadata }));
    });
    expect(await find('ana@bigco.example')).toMatchObject({
      chosenId: 'cus_Holder',
      match: 'metadata',
    });
  });

  it('of a guest is a guest’s, although a deleted customer had it, too', async () => {
    const session = (id: string, of: string | null) =>
      checkoutSession({
        id,
        created: NOW - 800,
        customer: of,
        mode: 'payment',
        currency: 'usd',
        amount_total: 900,
        payer: { name: 'Gus', email: 'gus@guest.example' },
      });
    const { find } = accountWith((objects) => {
      objects.customers.push(deletedCustomer('cus_Gone'));
      objects.checkout_sessions.push(
        session('cs_test_gone', 'cus_Gone'),
        session('cs_test_guest', null),
      );
    });
    expect((await find('gus@guest.example')).match).toBe('guest_checkout');
  });

  it('in forged punycode leads to nobody, at no stage', async () => {
    const { find, stages } = accountWith((objects) => {
      objects.checkout_sessions.push(
        checkoutSession({
          id: 'cs_test_vic',
          created: NOW - 800,
          customer: null,
          mode: 'payment',
          currency: 'usd',
          amount_total: 900,
          payer: { name: 'Vic', email: 'vic@postbox.example' },
        }),
      );
    });
    for (const who of ['vic@xn--postbox-.example', 'maria@xn--keller-.example']) {
      expect((await find(who)).guest).toBeNull();
    }
    expect(
      stages.flatMap(({ customers, guest }) => [...customers, ...(guest ? [guest] : [])]),
    ).toEqual([]);
  });
});

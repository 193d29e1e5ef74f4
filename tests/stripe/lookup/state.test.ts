import { describe, expect, it } from 'vitest';
import { cardToCharge } from '../../../lib/billing/card-to-charge';
import { findOwedInvoices } from '../../../lib/billing/owed-invoice';
import { chosenReading, type Reading } from '../../../lib/billing/reading';
import { monthlyRevenue } from '../../../lib/billing/revenue';
import { customer } from '../../../lib/stripe/sandbox/build/customer';
import { discount } from '../../../lib/stripe/sandbox/build/discount';
import { paymentIntent } from '../../../lib/stripe/sandbox/build/payment-intent';
import { cardPaymentMethod } from '../../../lib/stripe/sandbox/build/payment-method';
import { subscription } from '../../../lib/stripe/sandbox/build/subscription';
import { joinObjects, type SandboxObjects } from '../../../lib/stripe/sandbox/sandbox-objects';
import { openBooks } from '../../../lib/stripe/sandbox/seed/books';
import { PRO_MONTHLY } from '../../../lib/stripe/sandbox/seed/catalog';
import { seedObjects } from '../../../lib/stripe/sandbox/seed/seed-objects';
import { NOW, northwind } from './northwind';

const DAY = 86_400;
const NIA = 'Nia@New.example';

function account(objects: Partial<SandboxObjects>, missing: string[] = []) {
  return northwind({ objects: joinObjects(seedObjects(NOW), objects), missing });
}

function niasBooks() {
  const books = openBooks({
    story: 'Nia New',
    name: 'Nia New',
    email: NIA,
    country: 'US',
    since: NOW - 400 * DAY,
    now: NOW,
    card: { brand: 'visa', last4: '1111', exp_month: 11, exp_year: 2026 },
  });
  books.subscribe({
    what: 'pro',
    price: PRO_MONTHLY,
    start: NOW - 100 * DAY,
    more: { default_payment_method: null },
  });
  return books;
}

describe('the card that will be charged', () => {
  /** She saved a new card yesterday; every charge so far was on the old one. */
  function withNewCard() {
    const books = niasBooks();
    books.objects.payment_methods.push(
      cardPaymentMethod({
        id: 'pm_NewCard',
        created: NOW - DAY,
        customer: books.customer.id,
        card: {
          brand: 'visa',
          last4: '9999',
          exp_month: 8,
          exp_year: 2032,
          country: 'US',
          fingerprint: 'fpNewCard',
        },
      }),
    );
    books.customer.invoice_settings.default_payment_method = 'pm_NewCard';
    return books;
  }
  const last4 = (reading: Reading) => {
    const chosen = chosenReading(reading);
    const [first] = chosen?.subscriptions ?? [];
    return chosen && first ? cardToCharge(first, chosen)?.card.last4 : 'nobody';
  };

  it.each([
    ['the exact address', () => NIA],
    ['the address in another case', () => 'nia@new.example'],
    ['her name', () => 'Nia New'],
    ['her customer', ({ customers }: SandboxObjects) => customers[0]?.id],
    ['her subscription', ({ subscriptions }: SandboxObjects) => subscriptions[0]?.id],
    ['her invoice', ({ invoices }: SandboxObjects) => invoices[0]?.number],
    ['her charge', ({ charges }: SandboxObjects) => charges[0]?.id],
  ])('is the new one, looked up by %s', async (_, whoOf) => {
    const { objects } = withNewCard();
    expect(last4(await account(objects).find(whoOf(objects) ?? ''))).toBe('9999');
  });

  it('is not said to be the old one where the key may not read the new one', async () => {
    const { find } = account(withNewCard().objects, ['rak_payment_method_read']);
    const reading = await find(NIA);
    expect(last4(reading)).toBeUndefined();
    expect(reading.unread.map(({ list }) => list)).toContain('payment_methods');
  });

  it('is known by a charge that it paid, where the key may not read it', async () => {
    const { find } = account(niasBooks().objects, ['rak_payment_method_read']);
    expect(last4(await find(NIA))).toBe('1111');
  });
});

describe('an expansion that the key may not read', () => {
  it('is left out also where Stripe does not say which permission is missing', async () => {
    const reading = await northwind({ missing: ['rak_payment_method_read'], silent: true }).find(
      'maria@keller.example',
    );
    expect(reading.chosenId).not.toBeNull();
    expect(reading.unread.map(({ list }) => list)).toContain('payment_methods');
  });
});

describe('a payment that waits for the bank', () => {
  it.each(['open', 'uncollectible'] as const)(
    'is read by its %s invoice, however many are newer',
    async (status) => {
      const books = niasBooks();
      const [owed] = books.objects.invoices.slice(-1);
      const [bought] = books.objects.subscriptions;
      const own = owed?.payments?.data[0];
      if (!owed || !bought || !own?.payment.payment_intent) throw new Error('no invoice');
      bought.status = 'past_due';
      Object.assign(owed, { status, amount_paid: 0, amount_remaining: owed.total });
      own.status = 'open';
      const waiting = String(own.payment.payment_intent);
      for (const each of books.objects.payment_intents) {
        if (each.id === waiting) each.status = 'requires_action';
      }
      books.objects.charges = books.objects.charges.filter(
        (each) => each.payment_intent !== waiting,
      );
      for (let each = 0; each < 25; each += 1) {
        books.objects.payment_intents.push(
          paymentIntent({
            id: `pi_newer${each}`,
            created: NOW - each,
            amount: 100,
            currency: 'usd',
            customer: books.customer.id,
          }),
        );
      }
      const chosen = chosenReading(await account(books.objects).find(NIA));
      expect(chosen && findOwedInvoices(chosen)[0]?.state).toBe('confirmation');
    },
  );
});

describe('an old subscription that still runs, behind a hundred ended ones', () => {
  it('has what waits for its next invoice read, too', async () => {
    const books = niasBooks();
    for (let each = 0; each < 120; each += 1) {
      const created = NOW - each * 600;
      books.objects.subscriptions.push(
        subscription({
          id: `sub_ended${each}`,
          created,
          customer: books.customer.id,
          currency: 'usd',
          status: 'canceled',
          ended_at: created + 60,
          items: [],
        }),
      );
    }
    const { find, sandbox } = account(books.objects);
    await find(NIA);
    expect(sandbox.requests.map(({ path }) => path)).toContain('/v1/invoiceitems');
  });
});

describe('nobody', () => {
  it.each([/customers\/search$/, /checkout\/sessions$/])(
    'is not said to be there, where %s failed for a moment',
    async (paths) => {
      const { find, sandbox } = account({});
      sandbox.setFault({ kind: 'server_error', paths });
      expect((await find('nia@new.example')).broken).toMatchObject({ because: 'server' });
    },
  );

  it('is chosen where the first look at one of many failed', async () => {
    const books = niasBooks();
    const twins = [1, 2, 3].map((each) =>
      customer({ id: `cus_twin${each}`, email: NIA, name: 'Nia', created: NOW - each }),
    );
    const { find, sandbox } = account(joinObjects(books.objects, { customers: twins }));
    expect((await find(NIA)).chosenId).toBe(books.customer.id);
    sandbox.setFault({ kind: 'server_error', paths: /\/subscriptions$/ });
    expect((await find(NIA)).chosenId).toBeNull();
  });
});

describe('a connection that is lost after somebody was found', () => {
  it.each(['dropped', 'cut'] as const)('leaves what was read (%s)', async (kind) => {
    const { ask, sandbox } = account({});
    sandbox.setFault({ kind, paths: /\/products$/ });
    expect(await ask('maria@keller.example')).toMatchObject({
      ok: true,
      reading: { broken: null, unread: [{ list: 'products', because: 'failed' }] },
    });
  });
});

describe('a discount', () => {
  const half = {
    id: 'half',
    object: 'coupon' as const,
    amount_off: null,
    created: NOW - DAY,
    currency: null,
    duration: 'forever' as const,
    duration_in_months: null,
    livemode: false,
    max_redemptions: null,
    metadata: {},
    name: 'Half',
    percent_off: 50,
    redeem_by: null,
    times_redeemed: 1,
    valid: true,
  };
  const discountOf = (id: string) =>
    discount({ id: 'di_Half', coupon: half, customer: id, start: NOW - DAY });
  const monthly = (reading: Reading) => {
    const chosen = chosenReading(reading);
    return chosen && monthlyRevenue(chosen.subscriptions, NOW, chosen.customer.discounts);
  };

  it('of the customer counts for a subscription without its own', async () => {
    const books = niasBooks();
    books.customer.discount = discountOf(books.customer.id);
    const reading = await account(books.objects).find(NIA);
    expect(monthly(reading)).toEqual({ usd: 1450 });
    expect(reading.unread).toEqual([]);
  });

  it('of the customer that the key may not read is said', async () => {
    const books = niasBooks();
    books.customer.discount = discountOf(books.customer.id);
    const reading = await account(books.objects, ['rak_coupon_read']).find(NIA);
    expect(reading.unread.map(({ list }) => list)).toContain('discounts');
  });

  it('of one item, which a list cannot ask so deep for, is said', async () => {
    const books = niasBooks();
    const [item] = books.objects.subscriptions[0]?.items.data ?? [];
    if (item) item.discounts = [discountOf(books.customer.id)];
    const reading = await account(books.objects).find(NIA);
    expect(reading.unread.map(({ list }) => list)).toEqual(['discounts']);
  });
});

import { charge } from '../../lib/stripe/sandbox/build/charge';
import { customer, deletedCustomer } from '../../lib/stripe/sandbox/build/customer';
import { cardDetails } from '../../lib/stripe/sandbox/build/payment-method-details';
import { subscription } from '../../lib/stripe/sandbox/build/subscription';
import { testClock } from '../../lib/stripe/sandbox/build/test-clock';
import { joinObjects, type SandboxObjects } from '../../lib/stripe/sandbox/sandbox-objects';
import { openBooks } from '../../lib/stripe/sandbox/seed/books';
import { PRO_MONTHLY, STARTER_MONTHLY } from '../../lib/stripe/sandbox/seed/catalog';
import type { Payer } from '../../lib/stripe/sandbox/seed/payer';
import { seedObjects } from '../../lib/stripe/sandbox/seed/seed-objects';

const DAY = 86_400;

/** The sample account, and people in it who have far more of everything than anybody should. */
export function crowdedAccount(now: number): SandboxObjects {
  const since = now - 400 * DAY;
  const payer = (story: string, email: string, more: Partial<Payer> = {}): Payer => ({
    story,
    name: story,
    email,
    country: 'US',
    since,
    now,
    card: { brand: 'visa', last4: '4242', exp_month: 8, exp_year: 2032 },
    ...more,
  });

  const twentyFiveYears = openBooks(payer('Olga Old', 'olga@old.example'));
  twentyFiveYears.subscribe({ what: 'pro', price: PRO_MONTHLY, start: now - 300 * 30.5 * DAY });

  const busy = openBooks(payer('Bruno Busy', 'bruno@busy.example'));
  busy.subscribe({ what: 'pro', price: PRO_MONTHLY, start: since });
  for (let each = 0; each < 720; each += 1) {
    const created = now - Math.floor((each * 365 * DAY) / 720);
    busy.objects.charges.push(
      charge({
        id: `ch_busy${each}`,
        created,
        amount: 500,
        currency: 'usd',
        customer: busy.customer.id,
        payment_method_details: cardDetails(busy.card, null),
      }),
    );
  }

  const many = openBooks(payer('Mona Many', 'mona@many.example'));
  many.subscribe({ what: 'pro', price: PRO_MONTHLY, start: since });
  for (let each = 0; each < 10_000; each += 1) {
    const created = now - each * 600;
    many.objects.subscriptions.push(
      subscription({
        id: `sub_many${each}`,
        created,
        customer: many.customer.id,
        currency: 'usd',
        status: 'canceled',
        ended_at: created + 60,
        items: [],
      }),
    );
  }

  const twins = [0, 1].map((each) => {
    const books = openBooks(payer(`Tina Twin ${each}`, 'tina@twin.example'));
    books.subscribe({ what: 'pro', price: PRO_MONTHLY, start: since + each * DAY });
    return books.objects;
  });
  const dozen = Array.from({ length: 12 }, (_, each) =>
    customer({
      id: `cus_dozen${each}`,
      email: 'dora@dozen.example',
      name: 'Dora',
      created: since + each,
    }),
  );

  const stranger = openBooks(payer('Nora Other', 'nora.other@postbox.example'));
  stranger.subscribe({ what: 'starter', price: STARTER_MONTHLY, start: since });
  const card = openBooks(payer('Nora Card', 'nora@card.example'));
  card.subscribe({ what: 'pro', price: PRO_MONTHLY, start: since });
  const [own] = card.objects.charges;
  for (const each of stranger.objects.charges) {
    const mine = own?.payment_method_details?.card;
    if (each.payment_method_details?.card && mine) each.payment_method_details.card = mine;
  }

  const private_ = openBooks(payer('Will Work', 'will@postbox.example'));
  private_.subscribe({ what: 'pro', price: PRO_MONTHLY, start: since });
  const work = openBooks(payer('Will Work 2', 'will@work.example', { name: 'Will Work' }));
  work.subscribe({ what: 'pro', price: PRO_MONTHLY, start: since });

  const clocks = Array.from({ length: 8 }, (_, each) =>
    testClock({ id: `clock_bench${each}`, created: since + each, frozen_time: now }),
  );

  return joinObjects(
    seedObjects(now),
    ...[twentyFiveYears, busy, many, stranger, card, private_, work].map(({ objects }) => objects),
    ...twins,
    { customers: [...dozen, deletedCustomer('cus_benchGone')], test_clocks: clocks },
  );
}

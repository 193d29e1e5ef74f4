import { describe, expect, it } from 'vitest';
import { chosenReading, type FurtherList, type Reading } from '../../../lib/billing/reading';
import { createStripe } from '../../../lib/stripe/client';
import { nothingKnown } from '../../../lib/stripe/lookup/account-facts';
import { lookUp } from '../../../lib/stripe/lookup/look-up';
import { readChosen, readMore } from '../../../lib/stripe/lookup/read-further';
import { createSandbox } from '../../../lib/stripe/sandbox/sandbox';
import { crowdedAccount } from '../../bench/crowded-account';
import { aLookUp } from '../../build/look-up';
import { NOW } from './northwind';

const objects = crowdedAccount(NOW);

async function reading(email: string) {
  const sandbox = createSandbox({ objects, mode: 'test', now: () => NOW });
  const stripe = createStripe(`rk_${'test'}_${'m2'.repeat(12)}`, sandbox.fetch);
  const account = nothingKnown();
  const who = { kind: 'email', email } as const;
  const result = await lookUp(stripe, aLookUp({ who, now: () => NOW, account }));
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  const further = { mode: 'test', now: () => NOW, account } as const;
  const more = async (from: Reading, list: FurtherList) => {
    const customerId = from.chosenId ?? '';
    const next = await readMore(stripe, from, { customerId, list }, further);
    if (!next.ok) throw new Error(JSON.stringify(next.failure));
    return next.reading;
  };
  const choose = (from: Reading, id: string) => readChosen(stripe, from, id, further);
  return { first: result.reading, more, choose, sandbox };
}

const ids = (from: Reading, list: 'subscriptions' | 'invoices' | 'charges') =>
  chosenReading(from)?.[list].map(({ id }) => id) ?? [];

describe('load more', () => {
  it('reads page after page to the end, each object once, newest first', async () => {
    const { first, more } = await reading('olga@old.example');
    let now = first;
    const counts = [ids(now, 'invoices').length];
    while (now.unread.some(({ list }) => list === 'invoices')) {
      now = await more(now, 'invoices');
      counts.push(ids(now, 'invoices').length);
    }
    const all = objects.invoices.filter((each) => each.customer === first.chosenId);
    expect(counts[0]).toBe(100);
    expect(counts.length).toBe(Math.ceil(all.length / 100));
    expect(new Set(ids(now, 'invoices'))).toEqual(new Set(all.map(({ id }) => id)));
    const created = chosenReading(now)?.invoices.map((each) => each.created) ?? [];
    expect(created).toEqual(created.toSorted((a, b) => b - a));
    // The other lists stay as they were.
    expect(now.unread.map(({ list }) => list)).toEqual(['charges']);
  });

  it('goes on where the page ended, although older live subscriptions stand among the newest', async () => {
    const { first, more } = await reading('mona@many.example');
    const live = chosenReading(first)?.subscriptions.filter(({ status }) => status === 'active');
    expect(live).toHaveLength(1);
    const second = await more(first, 'subscriptions');
    const read = ids(second, 'subscriptions').filter((id) => id.startsWith('sub_many'));
    expect(read).toHaveLength(200);
    expect(read.at(-1)).toBe('sub_many199');
  });

  it('changes nothing where Stripe gives no answer, and says why', async () => {
    const { first, sandbox } = await reading('bruno@busy.example');
    sandbox.setFault({ kind: 'server_error' });
    const stripe = createStripe(`rk_${'test'}_${'m2'.repeat(12)}`, sandbox.fetch);
    const asked = { customerId: first.chosenId ?? '', list: 'charges' } as const;
    const known = { mode: 'test', now: () => NOW, account: nothingKnown() } as const;
    expect(await readMore(stripe, first, asked, known)).toMatchObject({
      ok: false,
      failure: { because: 'server' },
    });
  });

  it('asks nothing where the list is whole', async () => {
    const { first, more, sandbox } = await reading('tina@twin.example');
    const before = sandbox.requests.length;
    expect(await more(first, 'charges')).toBe(first);
    expect(sandbox.requests).toHaveLength(before);
  });
});

describe('a customer who is picked', () => {
  it('is read whole where only the first look was taken', async () => {
    const { first, choose } = await reading('dora@dozen.example');
    const glanced = first.customers.find(({ depth }) => depth === 'glance');
    const result = await choose(first, glanced?.customer.id ?? '');
    if (!result.ok) throw new Error('it failed');
    const picked = result.reading.customers.find(
      ({ customer }) => customer.id === glanced?.customer.id,
    );
    expect(picked?.depth).toBe('whole');
    expect(result.reading.customers).toHaveLength(first.customers.length);
  });
});

import { describe, expect, it } from 'vitest';
import { createStripe } from '../../../lib/stripe/client';
import { nothingKnown } from '../../../lib/stripe/lookup/account-facts';
import { lookUp } from '../../../lib/stripe/lookup/look-up';
import { createSandbox } from '../../../lib/stripe/sandbox/sandbox';
import { seedObjects } from '../../../lib/stripe/sandbox/seed/seed-objects';
import { aLookUp } from '../../build/look-up';

const NOW = 1_795_170_000;
const SOURCES = 'rak_balance_transaction_source_read';

async function charges(readsFees: boolean | null, missing: string[] = []) {
  const sandbox = createSandbox({
    objects: seedObjects(NOW),
    mode: 'test',
    now: () => NOW,
    missing,
  });
  const asked: string[] = [];
  const send: typeof fetch = (input, init) => {
    const url = decodeURIComponent(String(input instanceof Request ? input.url : input));
    if (url.includes('/v1/charges?customer=')) asked.push(url);
    return sandbox.fetch(input, init);
  };
  const account = { ...nothingKnown(), readsFees };
  const result = await lookUp(
    createStripe(`rk_${'test'}_${'f3'.repeat(12)}`, send),
    aLookUp({ who: { kind: 'email', email: 'maria@keller.example' }, now: () => NOW, account }),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  const [customer] = result.reading.customers;
  return { read: customer?.charges ?? [], asked, account, reading: result.reading };
}

describe('the fee of a charge', () => {
  it('is read with the charge, where the key is known to read it', async () => {
    const { read, asked } = await charges(true);
    expect(asked.every((url) => url.includes('data.balance_transaction'))).toBe(true);
    expect(read.map(({ amount, fee }) => [amount, fee])).toContainEqual([
      2900,
      { amount: 114, currency: 'usd' },
    ]);
  });

  it.each([null, false])('is not asked for where that is %s', async (readsFees) => {
    const { read, asked } = await charges(readsFees);
    expect(asked.some((url) => url.includes('balance_transaction'))).toBe(false);
    expect(read.length).toBeGreaterThan(0);
    expect(read.every(({ fee }) => fee === null)).toBe(true);
  });

  it('costs no list where the permission is gone, and is asked for no more', async () => {
    const { read, account, reading } = await charges(true, [SOURCES]);
    expect(read.length).toBeGreaterThan(0);
    expect(account.readsFees).toBe(false);
    expect(reading.broken).toBeNull();
    expect(reading.unread.filter(({ list }) => list === 'charges')).toEqual([]);
  });

  it('hides no missing permission for the charges themselves', async () => {
    const { read, account, reading } = await charges(true, ['rak_charge_read', SOURCES]);
    expect(read).toEqual([]);
    expect(account.readsFees).toBe(true);
    expect(reading.broken).toMatchObject({ kind: 'permission_missing' });
  });
});

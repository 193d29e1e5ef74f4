import { describe, expect, it } from 'vitest';
import { createReadCount } from '../../lib/desk/read-count';
import type { Account } from '../../lib/vault/account';

const DAY = 86_400;

const account = (mode: 'live' | 'test', letter: string): Account => ({
  kind: 'key',
  key: `rk_${mode}_${letter.repeat(24)}`,
  mode,
  name: null,
});

function counting() {
  let now = 20_000 * DAY;
  let stored: Record<string, Record<string, number>> = {};
  const store = {
    read: async () => structuredClone(stored),
    write: async (counts: typeof stored) => {
      stored = structuredClone(counts);
    },
  };
  const count = createReadCount(store, () => now);
  return {
    count,
    again: () => createReadCount(store, () => now),
    stored: () => stored,
    pass: (days: number) => {
      now += days * DAY;
    },
  };
}

describe('the count of reads', () => {
  it('is of thirty days, by account', () => {
    const { count, pass } = counting();
    const [one, other] = [account('live', 'a'), account('live', 'b')];
    count.add(one);
    pass(29);
    count.add(one);
    count.add(other);
    expect([count.of(one), count.of(other)]).toEqual([2, 1]);
    pass(1);
    expect(count.of(one)).toBe(1);
  });

  it('leaves out test mode, which Stripe does not meter', () => {
    const { count } = counting();
    count.add(account('test', 'a'));
    expect(count.of(account('test', 'a'))).toBe(0);
  });

  it('outlives the browser, and keeps no older day and no key', async () => {
    const { count, again, stored, pass } = counting();
    const one = account('live', 'a');
    count.add(one);
    await count.keep();
    const later = again();
    await later.open();
    expect(later.of(one)).toBe(1);
    expect(JSON.stringify(stored())).not.toContain('aaaaaaaa');
    pass(30);
    await later.keep();
    expect(Object.values(stored()).flatMap((days) => Object.keys(days))).toEqual([]);
  });
});

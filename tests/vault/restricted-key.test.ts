import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRestrictedKey } from '../../lib/vault/restricted-key';

/** Made at run time: nothing that looks like a key stands in the tree. */
const secretPart = 'aB3'.repeat(12);
const keyOf = (...parts: string[]) => [...parts, secretPart].join('_');

describe('readRestrictedKey', () => {
  it.each([
    ['test', 'test'],
    ['live', 'live'],
  ] as const)('accepts a restricted %s key', (prefix, mode) => {
    const key = keyOf('rk', prefix);
    expect(readRestrictedKey(`  ${key}\n`)).toEqual({ kind: 'restricted', key, mode });
  });

  it.each([
    ['empty', '   '],
    ['secret_key', keyOf('sk', 'live')],
    ['secret_key', keyOf('sk', 'test')],
    ['publishable_key', keyOf('pk', 'live')],
    ['webhook_secret', keyOf('whsec')],
    ['other_stripe_key', keyOf('ek', 'test')],
    ['other_stripe_key', 'acct_1A2b3C4d5E6f'],
    ['truncated', 'rk_test_abc'],
    ['not_a_key', 'hello@northwind.example'],
    ['not_a_key', `${keyOf('rk', 'test')} and more`],
    ['not_a_key', keyOf('RK', 'test')],
    ['not_a_key', keyOf('rk', 'prod')],
  ] as const)('refuses as %s: %s', (because, pasted) => {
    expect(readRestrictedKey(pasted)).toEqual({ kind: 'refused', because });
  });

  it('never accepts anything that does not start with rk_', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!text.trim().startsWith('rk_'));
        expect(readRestrictedKey(text).kind).toBe('refused');
      }),
    );
  });
});

import type { Mode } from '../billing/reading';
import { z } from '../zod';

export const accountSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('key'),
    key: z.string(),
    mode: z.enum(['live', 'test']),
    name: z.string().nullable(),
  }),
  z.strictObject({ kind: z.literal('sample'), name: z.string().nullable() }),
]);

/** Which Stripe is read: one account through its restricted key, or the embedded one with its sample data. */
export type Account = z.infer<typeof accountSchema>;

export function modeOf(account: Account): Mode {
  return account.kind === 'key' ? account.mode : 'test';
}

/** Keeps two accounts' customers apart in the cache; of the key it holds its last letters only. */
export function accountTag(account: Account): string {
  return account.kind === 'sample' ? 'sample' : `${account.mode}:${account.key.slice(-6)}`;
}

/** What may be shown of the key, so that an operator knows which one is connected. */
export function lastFour(account: Account): string | null {
  return account.kind === 'key' ? account.key.slice(-4) : null;
}

import { z } from '../zod';
import { type Account, accountSchema, accountTag } from './account';

/** Memory of the browser, gone when it closes; pages with an inbox cannot read it. */
export interface SessionStore {
  read(key: string): Promise<unknown>;
  readAll(): Promise<Record<string, unknown>>;
  write(key: string, value: unknown): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

const sessionSchema = z.strictObject({
  account: accountSchema,
  locked: z.boolean(),
  /** The account that the sample stands before: a live key is shown once, and must not be lost to a try-out. */
  beside: accountSchema.nullable(),
});

/** The connected account, and whether it is hidden. */
export type Session = z.infer<typeof sessionSchema>;

const KEY = 'session';

/**
 * The only place that holds the key, for as long as the browser is open.
 *
 * With a key that is kept in memory only, locking hides what was read and stops every lookup until it is
 * unlocked; forgetting drops the key.
 */
export function createVault(store: SessionStore) {
  let session: Session | null = null;
  const keep = async (next: Session | null) => {
    session = next;
    if (next === null) await store.remove([KEY]);
    else await store.write(KEY, next);
  };
  return {
    /** Reads back what an earlier run of the background kept. */
    async open(): Promise<void> {
      const parsed = sessionSchema.safeParse(await store.read(KEY));
      session = parsed.success ? parsed.data : null;
    },
    /** Null where nothing is connected. */
    session: (): Session | null => session,
    connect: (account: Account) => keep({ account, locked: false, beside: null }),
    /** Puts the sample before the connected account, which comes back when the sample is left. */
    trySample(): Promise<void> {
      const own = session?.account.kind === 'key' ? session.account : (session?.beside ?? null);
      return keep({ account: { kind: 'sample', name: null }, locked: false, beside: own });
    },
    lock: () => (session ? keep({ ...session, locked: true }) : Promise.resolve()),
    unlock: () => (session ? keep({ ...session, locked: false }) : Promise.resolve()),
    /** The account's public name, once an invoice told it. */
    async name(of: Account, name: string): Promise<void> {
      if (!session || accountTag(session.account) !== accountTag(of)) return;
      if (session.account.name === name) return;
      await keep({ ...session, account: { ...session.account, name } });
    },
    /** Drops the key; leaving the sample goes back to the account beside it. */
    forget(): Promise<void> {
      const beside = session?.beside ?? null;
      return keep(beside && { account: beside, locked: false, beside: null });
    },
  };
}

export type Vault = ReturnType<typeof createVault>;

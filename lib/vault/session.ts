import { z } from '../zod';
import { type Account, accountSchema } from './account';

/** Memory of the browser, gone when it closes; pages with an inbox cannot read it. */
export interface SessionStore {
  read(key: string): Promise<unknown>;
  readAll(): Promise<Record<string, unknown>>;
  write(key: string, value: unknown): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

const sessionSchema = z.strictObject({ account: accountSchema, locked: z.boolean() });

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
    connect: (account: Account) => keep({ account, locked: false }),
    lock: () => (session ? keep({ ...session, locked: true }) : Promise.resolve()),
    unlock: () => (session ? keep({ ...session, locked: false }) : Promise.resolve()),
    /** The account's public name, once an invoice told it. */
    async name(name: string): Promise<void> {
      if (session && session.account.name !== name) {
        await keep({ ...session, account: { ...session.account, name } });
      }
    },
    forget: () => keep(null),
  };
}

export type Vault = ReturnType<typeof createVault>;

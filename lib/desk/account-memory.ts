import { type AccountFacts, nothingKnown } from '../stripe/lookup/account-facts';
import { type Account, accountTag } from '../vault/account';
import type { SessionStore } from '../vault/session';

const PREFIX = 'account:';

export type AccountMemory = ReturnType<typeof createAccountMemory>;

/**
 * What was learned of each account and mode, in the browser's session memory: it must outlive the background, which
 * the browser stops when idle.
 */
export function createAccountMemory(store: SessionStore) {
  const facts = new Map<string, AccountFacts>();
  return {
    /** The same object for everybody who asks: lookups write into it what they learn. */
    async of(account: Account): Promise<AccountFacts> {
      const tag = accountTag(account);
      const known = facts.get(tag);
      if (known) return known;
      const kept = (await store.read(PREFIX + tag)) as Partial<AccountFacts> | undefined;
      // The embedded Stripe keeps nothing back; a key is asked.
      const readsFees = account.kind === 'sample' ? true : null;
      const read = facts.get(tag) ?? { ...nothingKnown(), readsFees, ...kept };
      facts.set(tag, read);
      return read;
    },

    async keep(account: Account): Promise<void> {
      const tag = accountTag(account);
      const known = facts.get(tag);
      if (known) await store.write(PREFIX + tag, known);
    },

    async wipe(): Promise<void> {
      facts.clear();
      const names = Object.keys(await store.readAll());
      await store.remove(names.filter((name) => name.startsWith(PREFIX)));
    },
  };
}

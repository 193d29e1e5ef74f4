import type { UnixSeconds } from '../billing/amounts';
import type { KeyCheckAnswer } from '../messaging/protocol';
import { type Account, accountTag } from '../vault/account';
import type { KeyCheck } from '../vault/key-permissions';
import type { SessionStore } from '../vault/session';

export type KeyAccount = Extract<Account, { kind: 'key' }>;

/** A check as it is kept: whose, when, and all that was learned. */
interface Kept {
  tag: string;
  at: UnixSeconds;
  check: Extract<KeyCheck, { ok: true }>;
}

const KEY = 'key_check';

/**
 * What the connected key may do, asked once a session and then again only when the operator wants it. It lives
 * in the browser's session memory, with its time, and holds nothing of any customer.
 *
 * @param check asks Stripe; nothing that it asks can change anything
 */
export function createKeyChecks(
  store: SessionStore,
  now: () => UnixSeconds,
  check: (account: KeyAccount) => Promise<KeyCheck>,
) {
  const running = new Map<string, Promise<KeyCheckAnswer>>();
  /** How often it was wiped: what was asked before a wipe is not kept after it. */
  let wipes = 0;

  async function ask(account: KeyAccount, tag: string): Promise<KeyCheckAnswer> {
    const before = wipes;
    const made = await check(account);
    if (!made.ok) return { kind: 'failed', failure: made.failure };
    const kept: Kept = { tag, at: now(), check: made };
    // The browser may refuse to keep it; it is shown all the same.
    if (wipes === before) await store.write(KEY, kept).catch(() => undefined);
    return asAnswer(kept);
  }

  function begin(account: KeyAccount, tag: string): Promise<KeyCheckAnswer> {
    const asked = ask(account, tag).finally(() => {
      if (running.get(tag) === asked) running.delete(tag);
    });
    running.set(tag, asked);
    return asked;
  }

  return {
    /** The kept check of this account, or a new one: where there is none, or `again`. Two at once are one. */
    async of(account: KeyAccount, again: boolean): Promise<KeyCheckAnswer> {
      const tag = accountTag(account);
      const kept = again ? undefined : ((await store.read(KEY)) as Kept | undefined);
      if (kept?.tag === tag) return asAnswer(kept);
      return running.get(tag) ?? begin(account, tag);
    },

    async wipe(): Promise<void> {
      wipes += 1;
      running.clear();
      await store.remove([KEY]);
    },
  };
}

export type KeyChecks = ReturnType<typeof createKeyChecks>;

function asAnswer({ at, check }: Kept): KeyCheckAnswer {
  return { kind: 'checked', at, findings: check.findings };
}

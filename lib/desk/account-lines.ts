import { type AccountLine, createAccountLine, type LineWorld } from '../stripe/send/account-line';
import type { Account } from '../vault/account';
import { accountTag, modeOf } from '../vault/account';

/** How requests reach the Stripe of an account: its key, and what carries them. */
export type StripeLine = (account: Account) => { key: string; send: typeof fetch };

export type AccountLines = ReturnType<typeof createAccountLines>;

/** One line per account and mode, so that every lookup of it shares its budget. */
export function createAccountLines(
  reach: StripeLine,
  world: Pick<LineWorld, 'localNow' | 'wait'> & { onRequest: (account: Account) => void },
) {
  const lines = new Map<string, AccountLine>();
  return {
    of(account: Account): AccountLine {
      const tag = accountTag(account);
      const known = lines.get(tag);
      if (known) return known;
      const line = createAccountLine({
        ...world,
        ...reach(account),
        mode: modeOf(account),
        onRequest: () => world.onRequest(account),
      });
      lines.set(tag, line);
      return line;
    },
    forget: () => lines.clear(),
  };
}

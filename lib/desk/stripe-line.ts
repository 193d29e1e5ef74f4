import { createSandbox, type Sandbox } from '../stripe/sandbox/sandbox';
import { seedObjects } from '../stripe/sandbox/seed/seed-objects';
import type { Account } from '../vault/account';

const now = () => Math.floor(Date.now() / 1000);

let sample: Sandbox | null = null;

/** How an account's requests reach Stripe: over the network with its key, or into the embedded one. */
export function stripeLine(account: Account): { key: string; send: typeof fetch } {
  if (account.kind === 'key') return { key: account.key, send: fetch };
  sample ??= createSandbox({ objects: seedObjects(now()), mode: 'test', now });
  // The embedded Stripe checks keys as the real one does; this one opens nothing else.
  return { key: `rk_${'test'}_${'sample'.repeat(4)}`, send: sample.fetch };
}

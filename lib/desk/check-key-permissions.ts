import { checkKey } from '../stripe/permissions/check-key';
import type { KeyCheck } from '../vault/key-permissions';
import type { AccountLines } from './account-lines';
import type { AccountMemory } from './account-memory';
import type { KeyAccount } from './key-checks';

/**
 * Learns what the connected key may do, within the account's share of requests. What the check read on the way, the
 * portal and whether there are entitlements, no ticket has to ask for again.
 */
export async function checkKeyPermissions(
  account: KeyAccount,
  { lines, memory }: { lines: AccountLines; memory: AccountMemory },
): Promise<KeyCheck> {
  const line = lines.of(account);
  const send = line.fetch(new AbortController().signal, () => undefined);
  const check = await checkKey(account.key, send);
  if (!check.ok) return check;
  const facts = await memory.of(account);
  if (check.portal !== undefined) {
    facts.portal = { configuration: check.portal, readAt: line.now() };
  }
  facts.lacks = [];
  const fees = check.findings.find(({ capability }) => capability === 'read_fees');
  facts.readsFees = fees?.state.kind === 'allowed';
  facts.usesEntitlements = check.hasFeatures ?? facts.usesEntitlements;
  await memory.keep(account);
  return check;
}

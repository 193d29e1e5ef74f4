import type { StripeFailure } from '../billing/failure';
import type { PortalReading } from '../billing/portal-reading';
import { readPortalCheckUp } from '../stripe/lookup/read-portal-check-up';
import { modeOf } from '../vault/account';
import type { Vault } from '../vault/session';
import { accountLabel } from './account-label';
import type { AccountLines } from './account-lines';
import type { AccountLabel } from './view';

/** All that the portal check-up shows, made by the background. */
export type PortalCheckUpView =
  | { state: 'no_key' }
  | { state: 'locked' }
  | { state: 'checked'; account: AccountLabel; reading: PortalReading }
  | { state: StripeFailure['kind']; account: AccountLabel; failure: StripeFailure };

interface CheckUpWorld {
  vault: Vault;
  lines: Pick<AccountLines, 'of'>;
}

/** Asks Stripe anew, each time, how the connected account's portal is set up. */
export async function checkUpPortal({ vault, lines }: CheckUpWorld): Promise<PortalCheckUpView> {
  const session = vault.session();
  if (session === null) return { state: 'no_key' };
  if (session.locked) return { state: 'locked' };
  const line = lines.of(session.account);
  const stripe = line.stripe(new AbortController().signal, () => undefined);
  const result = await readPortalCheckUp(stripe, modeOf(session.account), line.now());
  // Locked, or the key forgotten, while Stripe was asked: what came is not shown any more.
  const after = vault.session();
  if (after === null) return { state: 'no_key' };
  if (after.locked) return { state: 'locked' };
  const account = accountLabel(session.account);
  if (result.ok) return { state: 'checked', account, reading: result.reading };
  return { state: result.failure.kind, account, failure: result.failure };
}

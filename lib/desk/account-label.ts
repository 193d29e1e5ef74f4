import { type Account, modeOf } from '../vault/account';
import type { AccountLabel } from './view';

export function accountLabel(account: Account): AccountLabel {
  return { name: account.name, mode: modeOf(account), sample: account.kind === 'sample' };
}

import { DEFAULT_SETTINGS } from '../../lib/desk/settings';
import { nothingKnown } from '../../lib/stripe/lookup/account-facts';
import type { LookUp } from '../../lib/stripe/lookup/look-up';

/** A lookup of a ticket's sender in a test account of which nothing is known yet. */
export function aLookUp(some: Pick<LookUp, 'who' | 'now'> & Partial<LookUp>): LookUp {
  return {
    name: null,
    source: 'sender',
    mode: 'test',
    clockBehindSeconds: () => 0,
    metadataKeys: DEFAULT_SETTINGS.metadataKeys,
    account: nothingKnown(),
    onStage: () => undefined,
    ...some,
  };
}

import type { Overlap } from '../billing/overlap';
import type { Subscription } from '../billing/subscription';
import { isHealthy, isLive, isScheduledToEnd } from '../billing/subscription-life';
import type { CaseFacts } from './case-facts';
import type { Matter } from './message/matter';

/** Of two duplicates: the one that stays, and the one to end. */
export interface KeptAndExtra {
  kept: Subscription;
  extra: Subscription;
}

/**
 * The healthy older one stays, having more history; the later one is extra, unless the older is failing, is going
 * to end anyway, or the payer says which to keep. One that has ended is never the one that stays.
 */
export function keptAndExtra({ older, later }: Overlap, matter: Matter): KeptAndExtra {
  const keepOlder = { kept: older, extra: later };
  const keepLater = { kept: later, extra: older };
  if (isLive(older) !== isLive(later)) return isLive(older) ? keepOlder : keepLater;
  if (matter.signs.includes('keep_newer')) return keepLater;
  if (!isHealthy(older) && isHealthy(later)) return keepLater;
  if (isScheduledToEnd(older) && !isScheduledToEnd(later)) return keepLater;
  return keepOlder;
}

/** Every live extra of the same purchase, newest first: with three, two are extra. */
export function allExtras(facts: CaseFacts, main: KeptAndExtra): Subscription[] {
  const extras = facts.overlaps
    .filter(({ kind, bothLive }) => kind === 'duplicate' && bothLive)
    .flatMap(({ older, later }) => [older, later])
    .filter((each) => each.id !== main.kept.id && isLive(each));
  return [...new Map([main.extra, ...extras].map((each) => [each.id, each])).values()];
}

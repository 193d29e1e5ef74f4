import { joinPairs } from '../billing/join-pairs';
import { holdsAllOf, type Overlap } from '../billing/overlap';
import type { Subscription } from '../billing/subscription';
import { isHealthy, isLive } from '../billing/subscription-life';
import type { CaseFacts } from './case-facts';
import { duplicateOf } from './duplicate-subscription';
import { endIsSet } from './end-is-set';
import { type NamedPlans, namedPlans } from './named-plans';

/** Of one purchase made more than once: what stays, and what is to end. */
export interface KeptAndExtra {
  kept: Subscription;
  /** The first to act on: the newest that still renews. */
  extra: Subscription;
  /** Every extra of the same purchase, the one above first; with three bought, two are extra. */
  extras: Subscription[];
  /** Bought with them and ended since: nothing to act on but what they charged. */
  ended: Subscription[];
}

const DAY = 86_400;

/**
 * The purchase this ticket is about, as one group however often it was made; another thing bought twice is another
 * group, and is left alone. Only what the one that stays has too is extra: an add-on of its own is never ended with
 * it. Null where nothing is double.
 */
export function keptAndExtra(facts: CaseFacts): KeptAndExtra | null {
  const { overlaps } = facts;
  const duplicates = overlaps.filter(({ kind }) => kind === 'duplicate');
  const main = duplicateOf(facts) ?? duplicates[0];
  if (!main) return null;
  const pairs = main.bothLive ? duplicates.filter(({ bothLive }) => bothLive) : [main];
  const group = groupOf(main, pairs);
  const named = namedPlans(group, facts);
  if (named.keepsNone) return null;
  const kept = group.reduce((older, later) => keptOf(older, later, named, facts));
  const extras = group
    .filter((each) => pairs.some((pair) => joins(pair, kept, each)) && holdsAllOf(kept, each))
    .toSorted(
      (a, b) =>
        Number(endIsSet(a, facts)) - Number(endIsSet(b, facts)) || b.startDate - a.startDate,
    );
  const [extra] = extras;
  return extra ? { kept, extra, extras, ended: endedBeside(kept, extras, duplicates) } : null;
}

/** Only what was bought within a day: an older one that ended may have been wanted while it ran. */
function endedBeside(
  kept: Subscription,
  extras: Subscription[],
  duplicates: Overlap[],
): Subscription[] {
  const beside = duplicates
    .filter(({ older, later, secondsApart }) => {
      return secondsApart <= DAY && (older.id === kept.id || later.id === kept.id);
    })
    .map(({ older, later }) => (older.id === kept.id ? later : older));
  return beside.filter(
    (each) =>
      !isLive(each) && holdsAllOf(kept, each) && !extras.some((extra) => extra.id === each.id),
  );
}

/** All that is joined to this pair by pairs, oldest first. */
function groupOf(main: Overlap, pairs: Overlap[]): Subscription[] {
  const members = new Map(
    pairs.flatMap(({ older, later }) => [older, later]).map((each) => [each.id, each]),
  );
  const ids = joinPairs(pairs.map(({ older, later }) => [older.id, later.id]));
  return (ids.find((group) => group.includes(main.later.id)) ?? [])
    .flatMap((id) => members.get(id) ?? [])
    .toSorted((a, b) => a.startDate - b.startDate);
}

function joins({ older, later }: Overlap, a: Subscription, b: Subscription): boolean {
  return (older.id === a.id && later.id === b.id) || (older.id === b.id && later.id === a.id);
}

/**
 * The healthy older one stays, having more history; the later one is extra, unless the older is failing, is going
 * to end anyway, has less in it, or the payer says which to keep. One that has ended is never the one that stays.
 */
function keptOf(
  older: Subscription,
  later: Subscription,
  named: NamedPlans,
  facts: CaseFacts,
): Subscription {
  if (isLive(older) !== isLive(later)) return isLive(older) ? older : later;
  const byName = keptByName(older, later, named);
  if (byName) return byName;
  if (facts.matter.signs.includes('keep_newer')) return later;
  if (!isHealthy(older) && isHealthy(later)) return later;
  if (endIsSet(older, facts) && !endIsSet(later, facts)) return later;
  const laterIsSound = isHealthy(later) && !endIsSet(later, facts);
  return laterIsSound && !holdsAllOf(older, later) && holdsAllOf(later, older) ? later : older;
}

/** "Keep the annual one": the one that is called so, where only one is. */
function keptByName(a: Subscription, b: Subscription, { keep, end }: NamedPlans) {
  const wanted = (one: Subscription, other: Subscription) =>
    (keep.includes(one) && !keep.includes(other)) || (end.includes(other) && !end.includes(one));
  if (wanted(a, b) === wanted(b, a)) return null;
  return wanted(a, b) ? a : b;
}

import { senderIsPayer } from '../identify/trust';
import type { Bucket } from './bucket';
import type { CaseFacts } from './case-facts';
import { type Classification, weigh } from './classify';
import type { Confirmations } from './decision';
import type { Evidence } from './evidence';
import type { WouldChange } from './would-change';

const FACTS_SHOWN = 3;

/**
 * Found by taking away: each fact of the evidence in turn, with every line it gave, and adding up the rest. The
 * heaviest first; where none decides alone, the fewest of the heaviest that do together. Of a bucket that the operator
 * chose, no fact decides, so none is told.
 */
export function whatWouldChange(
  suggested: Classification,
  facts: CaseFacts,
  confirmations: Confirmations,
): WouldChange[] {
  const { bucket } = confirmations;
  const asSuggested = bucket === null || bucket === suggested.bucket;
  return [...(asSuggested ? decisiveFacts(suggested) : []), ...missing(facts, confirmations)];
}

function decisiveFacts({ bucket, evidence }: Classification): WouldChange[] {
  const heaviestFirst = evidence.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const each = heaviestFirst.filter(
    (line, at) => heaviestFirst.findIndex((one) => keyOf(one) === keyOf(line)) === at,
  );
  const alone = each.flatMap((line) => flip([line], bucket, evidence)).slice(0, FACTS_SHOWN);
  if (alone.length > 0) return alone;
  const supports = each.filter((line) => line.bucket === bucket && line.weight > 0);
  const counts = [2, 3].filter((count) => count <= supports.length);
  const together = counts.map((count) => flip(supports.slice(0, count), bucket, evidence));
  return together.find((found) => found.length > 0) ?? [];
}

/** What the verdict would be without these facts, where that is another one. */
function flip(facts: Evidence[], bucket: Bucket, evidence: Evidence[]): WouldChange[] {
  const keys = facts.map(keyOf);
  const verdict = weigh(evidence.filter((line) => !keys.includes(keyOf(line)))).bucket;
  return verdict === bucket ? [] : [{ kind: 'fact', evidence: facts, verdict }];
}

/** One fact may speak for one bucket and against another: it falls as a whole. */
function keyOf({ id, objects, facts }: Evidence): string {
  return JSON.stringify([id, objects.toSorted(), facts]);
}

function missing(
  { reading, matter, conversation, customer }: CaseFacts,
  { identityVerified }: Confirmations,
): WouldChange[] {
  const found: WouldChange[] = [];
  if (reading.stage !== 'complete') found.push({ kind: 'provisional' });
  if (matter.intent === 'unclear') found.push({ kind: 'message_unclear' });
  if (customer && !identityVerified && !senderIsPayer(conversation, reading)) {
    found.push({ kind: 'identity_not_verified' });
  }
  const { unread } = reading;
  const lists = unread.filter(
    ({ list }, at) => unread.findIndex((each) => each.list === list) === at,
  );
  return [
    ...found,
    ...lists.map(({ list, because }) => ({ kind: 'not_read' as const, list, because })),
  ];
}

import { chosenReading, type MatchKind } from '../../lib/billing/reading';
import type { Case } from '../../lib/case/case';

/** What a message says or an operator types may be somebody else's; the reply goes to the sender. */
const CLAIMED = new Set<MatchKind>(['mentioned_in_message', 'typed_by_operator']);

/**
 * Why nothing may be inserted: the customer shown was only mentioned or typed, and nobody vouched for the
 * person yet. Null where inserting is open. The background refuses by the same rule.
 */
export function insertingBlockedBy(shown: Case): { owner: string; sender: string } | null {
  const { reading, conversation, confirmations } = shown;
  if (!reading.match || !CLAIMED.has(reading.match) || confirmations.identityVerified) return null;
  const customer = chosenReading(reading)?.customer;
  const owner = customer?.email ?? customer?.name ?? customer?.id ?? reading.email ?? '?';
  const sender = conversation.sender.kind === 'one' ? conversation.sender.person.email : '?';
  return { owner, sender };
}

import { chosenReading } from '../../lib/billing/reading';
import type { Case } from '../../lib/case/case';
import { isSomebodyElses } from '../../lib/identify/trust';

/**
 * Why nothing may be inserted: the customer shown was only mentioned, is not the sender, and nobody vouched for
 * the person yet. Null where inserting is open. The background refuses by the same rule.
 */
export function insertingBlockedBy(shown: Case): { owner: string; sender: string | null } | null {
  const { reading, conversation, confirmations } = shown;
  if (confirmations.identityVerified || !isSomebodyElses(conversation, reading)) return null;
  const customer = chosenReading(reading)?.customer;
  const owner = customer?.email ?? customer?.name ?? customer?.id ?? reading.email ?? '?';
  const sender = conversation.sender.kind === 'one' ? conversation.sender.person.email : null;
  return { owner, sender };
}

import { chosenReading } from '../../lib/billing/reading';
import type { Case } from '../../lib/case/case';

/**
 * Whether the operator has to vouch for the person: the sender is not the billing email, or the reply goes
 * elsewhere, or an action says so.
 */
export function needsVerifying({ conversation, reading, decision, ...shown }: Case): boolean {
  if (conversation.replyTo || shown.portalLinkBlockedBy === 'identity_not_verified') return true;
  if (decision.actions.some(({ blockedBy }) => blockedBy.includes('identity_not_verified'))) {
    return true;
  }
  if (reading.match === 'mentioned_in_message' || reading.match === 'typed_by_operator')
    return true;
  const customer = chosenReading(reading)?.customer;
  if (!customer) return false;
  const sender = conversation.sender.kind === 'one' ? conversation.sender.person.email : null;
  return customer.email?.toLowerCase() !== sender?.toLowerCase();
}

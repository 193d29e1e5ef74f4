import type { Reading } from '../billing/reading';
import { chosenReading } from '../billing/reading';
import type { Conversation } from '../inbox/conversation';
import type { Confirmations } from '../triage/decision';

/**
 * Whether a reply to this ticket may speak of the customer's billing: it goes to the billing address, or to one
 * that Stripe itself knows for this customer, or the operator has verified the person. A customer found by what the
 * message mentions, or by what was typed, is at first somebody else's; and a reply with a differing Reply-To goes
 * to whoever set it.
 */
export function mayTellBilling(
  conversation: Conversation,
  reading: Reading,
  confirmations: Confirmations,
): boolean {
  if (confirmations.identityVerified) return true;
  const chosen = chosenReading(reading);
  const known = (chosen ? [chosen] : reading.customers)
    .map(({ customer }) => customer.email)
    .concat(chosen ? [] : (reading.guest?.email ?? []))
    .flatMap((email) => email?.toLowerCase() ?? []);
  const isKnown = (email: string) => known.includes(email.toLowerCase());
  if (conversation.replyTo && known.length > 0 && !isKnown(conversation.replyTo)) return false;
  if (reading.match === 'metadata') return true;
  // Nobody was found: there is nothing to tell.
  if (!chosen && known.length === 0) return true;
  return conversation.sender.kind === 'one' && isKnown(conversation.sender.person.email);
}

import type { Reading } from '../billing/reading';
import { compareAddresses } from '../identify/address';
import type { Conversation } from '../inbox/conversation';
import type { CaseFacts } from './case-facts';
import type { Confirmations } from './decision';

/** Matches that follow from the sender's own address; the others are claims until the operator has verified. */
const CLAIMED = ['metadata', 'mentioned_in_message', 'typed_by_operator'];

/**
 * Whether this ticket's sender may be treated as the customer: the sender is the billing address, answers go to
 * nobody else, or the operator verified the person.
 *
 * @see product specification, section 3
 */
export function isTrusted(facts: CaseFacts, confirmations: Confirmations): boolean {
  return confirmations.identityVerified || senderIsPayer(facts.conversation, facts.reading, facts);
}

/** Whether a link that opens without a login may stand in the draft: nobody else would get it. */
export function mayReceiveOpenLinks(facts: CaseFacts, confirmations: Confirmations): boolean {
  if (confirmations.identityVerified) return true;
  return facts.conversation.otherRecipients.length === 0 && isTrusted(facts, confirmations);
}

function senderIsPayer(
  { sender, replyTo }: Conversation,
  { match }: Reading,
  { customer, reading }: CaseFacts,
): boolean {
  if (sender.kind !== 'one' || match === null || CLAIMED.includes(match)) return false;
  const from = sender.person.email;
  const same = (email: string | null | undefined) =>
    email != null && compareAddresses(email, from) !== 'different';
  if (replyTo !== null && !same(replyTo)) return false;
  return same(customer ? customer.customer.email : reading.guest?.email);
}

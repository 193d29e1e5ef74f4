import { chosenReading, type MatchKind, type Reading } from '../billing/reading';
import type { Conversation } from '../inbox/conversation';
import { compareAddresses } from './address';

/** Matches that do not follow from the sender's own address: claims, until the operator verified the person. */
const CLAIMED: ReadonlySet<MatchKind> = new Set<MatchKind>([
  'metadata',
  'mentioned_in_message',
  'typed_by_operator',
]);

/**
 * Whether this ticket's sender may be treated as the customer shown: the sender is their billing address, and
 * no differing Reply-To sends the answer elsewhere.
 *
 * @see product specification, section 3
 */
export function senderIsPayer(conversation: Conversation, reading: Reading): boolean {
  const { sender, replyTo } = conversation;
  if (sender.kind !== 'one' || reading.match === null || CLAIMED.has(reading.match)) return false;
  const payer = ownerAddress(reading);
  if (replyTo !== null && !isAddress(payer, replyTo)) return false;
  return isAddress(payer, sender.person.email);
}

/** Whether a link that opens without a login may stand in the reply: nobody but the payer would get it. */
export function mayReceiveOpenLinks(
  conversation: Conversation,
  reading: Reading,
  verified: boolean,
): boolean {
  if (verified) return true;
  return conversation.otherRecipients.length === 0 && senderIsPayer(conversation, reading);
}

/**
 * Whether the customer shown was only mentioned in the message and is not who wrote: then nothing may be
 * inserted until the operator verified the person.
 */
export function isSomebodyElses(conversation: Conversation, reading: Reading): boolean {
  if (reading.match !== 'mentioned_in_message') return false;
  const { sender } = conversation;
  return sender.kind !== 'one' || !isAddress(ownerAddress(reading), sender.person.email);
}

function ownerAddress(reading: Reading): string | null {
  const chosen = chosenReading(reading);
  return chosen ? chosen.customer.email : (reading.guest?.email ?? null);
}

function isAddress(owner: string | null, address: string): boolean {
  return owner !== null && compareAddresses(owner, address) !== 'different';
}

import { chosenReading, type MatchKind, type Reading } from '../billing/reading';
import type { Conversation } from '../inbox/conversation';
import { compareAddresses } from './address-forms';

/** Matches that do not follow from the sender's own address: claims, until the operator verified the person. */
const CLAIMED: ReadonlySet<MatchKind> = new Set<MatchKind>([
  'metadata',
  'mentioned_in_message',
  'kept_by_inbox',
  'typed_by_operator',
]);

/**
 * Whether this ticket's sender may be treated as the customer shown: the sender is their billing address, and
 * no differing Reply-To sends the answer elsewhere.
 */
export function senderIsPayer(conversation: Conversation, reading: Reading): boolean {
  if (reading.match === null || CLAIMED.has(reading.match)) return false;
  return answerReachesPayer(conversation, reading);
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
 * Whether a reply may speak of the customer's billing: it goes to an address that Stripe knows for them, or the
 * operator verified the person. Where nobody was found there is nothing to tell.
 */
export function mayTellBilling(
  conversation: Conversation,
  reading: Reading,
  verified: boolean,
): boolean {
  if (verified) return true;
  if (reading.match === 'metadata') return answerReachesSender(conversation);
  if (reading.customers.length === 0 && reading.guest === null) return true;
  return answerReachesPayer(conversation, reading);
}

/** Matches by what a page said beside who wrote; a click took it, not the operator's own knowledge. */
const SAID_BY_PAGE: ReadonlySet<MatchKind> = new Set<MatchKind>([
  'mentioned_in_message',
  'kept_by_inbox',
]);

/**
 * Whether the customer shown is not who wrote, and was only mentioned in the message or kept by the inbox beside the
 * sender: then nothing may be inserted until the operator verified the person.
 */
export function isSomebodyElses(conversation: Conversation, reading: Reading): boolean {
  if (reading.match === null || !SAID_BY_PAGE.has(reading.match)) return false;
  if (payersOf(reading).length === 0) return false;
  return !isFromPayer(conversation, reading);
}

function answerReachesPayer(conversation: Conversation, reading: Reading): boolean {
  const { replyTo } = conversation;
  if (replyTo !== null && !payersOf(reading).some((payer) => isAddress(payer, replyTo)))
    return false;
  return isFromPayer(conversation, reading);
}

/** The account itself wrote the sender's address down; nothing says so of another Reply-To. */
function answerReachesSender({ sender, replyTo }: Conversation): boolean {
  if (sender.kind !== 'one') return false;
  return replyTo === null || isAddress(sender.person.email, replyTo);
}

function isFromPayer({ sender }: Conversation, reading: Reading): boolean {
  if (sender.kind !== 'one') return false;
  return payersOf(reading).some((payer) => isAddress(payer, sender.person.email));
}

/** The billing addresses of whom the panel shows: the one chosen, or all that could be chosen. */
function payersOf(reading: Reading): string[] {
  const chosen = chosenReading(reading);
  const shown = chosen ? [chosen] : reading.customers;
  const guest = chosen ? null : reading.guest;
  return [...shown.map(({ customer }) => customer.email), guest?.email].flatMap(
    (email) => email ?? [],
  );
}

function isAddress(payer: string, address: string): boolean {
  return compareAddresses(payer, address) !== 'different';
}

import type { StripeFailure } from '../billing/failure';
import type { Reading } from '../billing/reading';
import { foldAddress } from '../identify/address';
import type { Identifier } from '../identify/identifier';
import type { SearchSource } from '../identify/search-source';
import { withoutCardNumbers } from '../identify/without-card-numbers';
import type { Conversation } from '../inbox/conversation';
import type { DraftLanguage } from '../reply/draft-language';
import type { SlowedDown } from '../stripe/send/account-line';
import type { Confirmations } from '../triage/decision';

/** Whom the operator wants looked up instead of, or where there is no, single sender. */
export interface Chosen {
  who: Identifier;
  source: 'chosen' | SearchSource;
}

/** One ticket on the desk: what its page said, what Stripe said, and what the operator decided. */
export interface OpenTicket {
  conversation: Conversation;
  /** Somebody pasted a card number; `conversation` is without it. */
  holdsCardNumber: boolean;
  chosen: Chosen | null;
  /** Which of several customers the operator picked. */
  chosenCustomerId: string | null;
  confirmations: Confirmations;
  /** The operator asked for a lookup before it was known who wrote. */
  wanted: boolean;
  /** The language the operator wants to answer in; null takes the customer's. */
  replyLanguage: DraftLanguage | null;
  /** The newest stage read. */
  reading: Reading | null;
  cached: boolean;
  /** Beside a reading: it could not be refreshed. */
  failure: StripeFailure | null;
  /** Stripe asked to slow down, and the lookup waits. */
  slowed: SlowedDown | null;
  /** Set while a lookup runs; aborted when the ticket goes. */
  lookUp: AbortController | null;
}

/** What the desk keeps of a page's report: all but card numbers, which are masked before anything else sees them. */
export function admitted(
  reported: Conversation,
): Pick<OpenTicket, 'conversation' | 'holdsCardNumber'> {
  const conversation = withoutCardNumbers(reported);
  return { conversation, holdsCardNumber: conversation !== reported };
}

export function nothingConfirmed(): Confirmations {
  return { identityVerified: false, contractChecked: false, bucket: null };
}

/** @param heldCardNumber `reported` is without the card number that it held */
export function openTicket(reported: Conversation, heldCardNumber = false): OpenTicket {
  const { conversation, holdsCardNumber } = admitted(reported);
  return {
    conversation,
    holdsCardNumber: holdsCardNumber || heldCardNumber,
    chosen: null,
    chosenCustomerId: null,
    confirmations: nothingConfirmed(),
    wanted: false,
    replyLanguage: null,
    reading: null,
    cached: false,
    failure: null,
    slowed: null,
    lookUp: null,
  };
}

/** Whom a lookup of this ticket is about; null where the header leaves it open and nobody chose. */
export function subjectOf(
  ticket: OpenTicket,
): { who: Identifier; name: string | null; source: 'sender' | Chosen['source'] } | null {
  if (ticket.chosen) return { ...ticket.chosen, name: null };
  const { sender } = ticket.conversation;
  if (sender.kind !== 'one') return null;
  const { email, name } = sender.person;
  return { who: { kind: 'email', email }, name, source: 'sender' };
}

/**
 * Whose word the operator's confirmations are about: the ticket, who wrote it last, and where an answer goes.
 * Somebody else's message in the same thread is another matter.
 */
export function matterKey({ ticketId, sender, replyTo }: Conversation): string {
  const who = sender.kind === 'one' ? foldAddress(sender.person.email) : sender.kind;
  return JSON.stringify([ticketId, who, replyTo === null ? null : foldAddress(replyTo)]);
}

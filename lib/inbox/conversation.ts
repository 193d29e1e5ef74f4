import type { InboxName } from './inboxes';

export interface Person {
  name: string | null;
  email: string;
}

/**
 * Who wrote, by the message's header only. `ambiguous` shows no customer until the operator picks:
 * a group address, a no-reply sender, or a header with more than one candidate.
 */
export type Sender =
  | { kind: 'one'; person: Person }
  | { kind: 'ambiguous'; candidates: Person[]; because: 'group' | 'no_reply' | 'several' }
  | { kind: 'none' }
  /** The page has not told yet: who wrote comes a moment after the ticket. */
  | { kind: 'awaited' };

/** One open ticket, as its page shows it. All of it is what somebody claims; none of it is trusted. */
export interface Conversation {
  inbox: InboxName;
  /** The inbox's own id of the conversation. */
  ticketId: string;
  /** The page's address, for the handoff. */
  url: string;
  subject: string;
  sender: Sender;
  /** A Reply-To that differs from the sender, where the page shows one. */
  replyTo: string | null;
  /** Other addresses that the inbox keeps of the sender; which of them Stripe knows is not said. */
  otherAddresses: string[];
  /** Other people who would get the reply, as far as the page shows them. */
  otherRecipients: string[];
  /** The customer's latest message, quotes cut; at most {@link MESSAGE_LIMIT} characters. */
  message: string;
  /** The customer's turn before that, where there is one. */
  earlierMessage: string | null;
  /** BCP 47, as the browser guessed it from the message; null where it could not. */
  language: string | null;
}

/** Longer messages are cut: nothing past this decides a billing case. */
export const MESSAGE_LIMIT = 20_000;

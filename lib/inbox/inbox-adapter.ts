import type { Conversation } from './conversation';

/** What happened to a text that was to go into the reply. */
export type InsertOutcome =
  | { kind: 'inserted' }
  /** The page shows another ticket now; nothing was written. */
  | { kind: 'other_ticket' }
  /** No reply box, and none opened when we clicked Reply. */
  | { kind: 'no_composer' }
  /** The composer has other recipients than the ticket's sender; nothing was written. */
  | { kind: 'other_recipients'; recipients: string[] }
  /** The composer writes something else (a note for a reply, or the reverse) and could not be switched. */
  | { kind: 'other_mode' }
  /** An open editor holds text that may be another's or for another purpose; nothing was written. */
  | { kind: 'editor_in_use' }
  /** This inbox has no internal notes. */
  | { kind: 'no_notes' }
  /** The text was put in and could not be read back. */
  | { kind: 'not_verified' };

export interface InsertRequest {
  ticketId: string;
  text: string;
  /** A note stays inside the team; the rules on recipients are for replies. */
  as: 'reply' | 'note';
  /** Whom the reply is for; a composer seen to go to others only is not this reply. Null: the sender is unknown. */
  to: string | null;
  /**
   * Set where the text holds a link that opens without a login: the only address that may receive it.
   * A composer seen to go to anybody else is refused.
   */
  onlyTo: string | null;
}

/** What an adapter must be told; read anew at every look, so it may change while it runs. */
export interface InboxSettings {
  /** The operator's other addresses (send-as aliases): never taken for a customer. */
  ownAddresses: readonly string[];
}

/** One inbox: reads who wrote and what is open, and puts text in. It never sends. */
export interface InboxAdapter {
  /** The conversation the page shows, or null. Cheap: it is called after every change of the page. */
  read(): Conversation | null;
  /** Calls back after anything that may have changed {@link read}; ends with the signal. */
  watch(changed: () => void, signal: AbortSignal): void;
  /** The element beside which the chip stands: the sender of the open conversation. */
  chipAnchor(): Element | null;
  /** Puts text into the reply, or into a note, of that ticket, opening it first if none is open. */
  insert(request: InsertRequest, signal: AbortSignal): Promise<InsertOutcome>;
}

import type { SampleTicket, SampleTurn } from '../../../lib/inbox/sample/sample-ticket';

/** A turn after the customer's, by the operator or by somebody of another address. */
export type LaterTurn = SampleTurn & { from?: { name: string; email: string } };

/** A sample ticket, with what a mail may have beyond it. */
export type GmailTicket = SampleTicket & {
  cc?: { name: string; email: string }[];
  replyTo?: string;
  /** The latest message as HTML; it is drawn instead of the body's text. Its scripts do not run. */
  html?: string;
  later?: LaterTurn[];
  /** A reply that was begun before and left. */
  draft?: string;
};

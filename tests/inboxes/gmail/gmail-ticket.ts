import type { SampleTicket } from '../../../lib/inbox/sample/sample-ticket';

/** A sample ticket, with what a mail may have beyond it. */
export type GmailTicket = SampleTicket & {
  cc?: { name: string; email: string }[];
  replyTo?: string;
  /** The latest message as HTML; it is drawn instead of the body's text. Its scripts do not run. */
  html?: string;
};

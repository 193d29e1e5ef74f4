import type { SampleTicket } from '../../../lib/inbox/sample/sample-ticket';

/** A sample ticket, with what a mail may have beyond it. */
export type GmailTicket = SampleTicket & {
  cc?: { name: string; email: string }[];
  replyTo?: string;
};

import type { SampleTicket } from '../../../lib/inbox/sample/sample-ticket';

/** How the customer and the team talk; `web` is e-mail and the web form, as Zendesk names it. */
export type PublicChannel = 'web' | 'native_messaging' | 'sms' | 'chat';
export type Channel = PublicChannel | 'internal';

/** A sample ticket, with what a Zendesk ticket may have beyond it. */
export type ZendeskTicket = SampleTicket & {
  channel?: PublicChannel;
  /** The requester has no e-mail address at all: one of a chat, a phone call or a social network. */
  withoutEmail?: boolean;
  /** Other addresses of the requester, after the primary one. */
  otherEmails?: { value: string; verified: boolean }[];
  ccs?: { name: string; email: string }[];
  /** Who sent the first mail, where that is not the requester: a colleague who forwarded it. */
  mailFrom?: { name: string; email: string };
  /** Internal notes of the team; they stand between the messages by their time. */
  notes?: { body: string; at: number }[];
  /** The latest message as HTML; it is drawn instead of the body's text. */
  html?: string;
};

import type { InboxName } from '../../lib/inbox/inboxes';
import type { SampleTicket } from '../../lib/inbox/sample/sample-ticket';
import { mailThread } from './gmail/mail-thread';
import { serveGmail } from './gmail/serve-gmail';
import { conversationOf } from './helpscout/conversation';
import { serveHelpScout } from './helpscout/serve-helpscout';
import { ticketNumber } from './zendesk/desk-records';
import { serveZendesk } from './zendesk/serve-zendesk';

/** A simulated inbox by what is the same of each: where it lives, and where a ticket is in it. */
export interface SimulatedInbox {
  name: Exclude<InboxName, 'sample'>;
  /** Its real host. */
  host: string;
  serve(request: Request, tickets: readonly SampleTicket[]): Promise<Response>;
  /** The address that opens the ticket. */
  addressOf(ticket: SampleTicket): string;
}

export const SIMULATED_INBOXES: readonly SimulatedInbox[] = [
  {
    name: 'gmail',
    host: 'mail.google.com',
    serve: serveGmail,
    addressOf: (ticket) => `https://mail.google.com/mail/u/0/#inbox/${mailThread(ticket).token}`,
  },
  {
    name: 'zendesk',
    host: 'northwind.zendesk.com',
    serve: serveZendesk,
    addressOf: ({ id }) => `https://northwind.zendesk.com/agent/tickets/${ticketNumber(id)}`,
  },
  {
    name: 'helpscout',
    host: 'secure.helpscout.net',
    serve: serveHelpScout,
    addressOf(ticket) {
      const { id, number } = conversationOf(ticket);
      return `https://secure.helpscout.net/conversation/${id}/${number}`;
    },
  },
];

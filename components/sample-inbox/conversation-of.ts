import type { Conversation } from '../../lib/inbox/conversation';
import type { SampleTicket } from '../../lib/inbox/sample/sample-ticket';

/** The sample ticket as an inbox adapter would report it. */
export function conversationOf(ticket: SampleTicket, pageUrl: string): Conversation {
  return {
    inbox: 'sample',
    ticketId: ticket.id,
    url: `${pageUrl}#${ticket.id}`,
    subject: ticket.subject,
    sender: { kind: 'one', person: ticket.from },
    replyTo: null,
    otherAddresses: [],
    otherRecipients: [],
    message: ticket.body,
    earlierMessage: ticket.earlier?.findLast(({ by }) => by === 'customer')?.body ?? null,
    language: null,
  };
}

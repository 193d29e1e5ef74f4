import { holdsOwnLink, opensWithoutLogin } from '../billing/links';
import { isSomebodyElses, senderIsPayer } from '../identify/trust';
import type { InsertAnswer, PageAnswer, PageRequest } from '../messaging/protocol';
import type { OpenTicket } from './open-ticket';
import { caseReading } from './show-ticket';

/**
 * Puts the operator's text into the reply of the ticket they saw, and of no other: the tab in front must still
 * show it here, and the page checks again just before it writes.
 */
export async function insertIntoTicket(
  ticket: OpenTicket | undefined,
  seenTicketId: string,
  text: string,
  askPage: (request: PageRequest) => Promise<PageAnswer | true>,
): Promise<InsertAnswer> {
  if (ticket?.conversation.ticketId !== seenTicketId) return { kind: 'other_ticket' };
  const { conversation, confirmations } = ticket;
  const reading = ticket.reading && caseReading(ticket, ticket.reading);
  const verified = confirmations.identityVerified;
  const guarded = opensWithoutLogin(text) || (reading !== null && holdsOwnLink(text, reading));
  if (!verified && reading !== null) {
    const strange = isSomebodyElses(conversation, reading);
    if (strange || (guarded && !senderIsPayer(conversation, reading))) {
      return { kind: 'identity_not_verified' };
    }
  }
  const { sender } = conversation;
  const to = sender.kind === 'one' ? sender.person.email : null;
  const onlyTo = guarded && !verified ? to : null;
  try {
    const answer = await askPage({
      type: 'insert',
      request: { ticketId: seenTicketId, text, to, onlyTo },
    });
    return answer === true ? { kind: 'page_gone' } : answer.outcome;
  } catch {
    return { kind: 'page_gone' };
  }
}

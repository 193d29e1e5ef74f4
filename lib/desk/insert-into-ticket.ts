import { opensWithoutLogin } from '../billing/links';
import type { InsertAnswer, PageAnswer, PageRequest } from '../messaging/protocol';
import type { OpenTicket } from './open-ticket';

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
  if (needsVerifying(ticket) && !ticket.confirmations.identityVerified) {
    return { kind: 'identity_not_verified' };
  }
  const { sender } = ticket.conversation;
  const onlyTo = opensWithoutLogin(text) && sender.kind === 'one' ? sender.person.email : null;
  try {
    const answer = await askPage({
      type: 'insert',
      request: { ticketId: seenTicketId, text, onlyTo },
    });
    return answer === true ? { kind: 'page_gone' } : answer.outcome;
  } catch {
    return { kind: 'page_gone' };
  }
}

/** What was found in the message, or typed, may be somebody else's: the reply goes to the sender. */
function needsVerifying({ reading }: OpenTicket): boolean {
  return reading?.match === 'mentioned_in_message' || reading?.match === 'typed_by_operator';
}

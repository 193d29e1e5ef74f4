import { opensWithoutLogin } from '../billing/links';
import { isSomebodyElses } from '../identify/trust';
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
  const { reading, conversation, confirmations } = ticket;
  if (reading && isSomebodyElses(conversation, reading) && !confirmations.identityVerified) {
    return { kind: 'identity_not_verified' };
  }
  const { sender } = conversation;
  const guarded = opensWithoutLogin(text) && !confirmations.identityVerified;
  const onlyTo = guarded && sender.kind === 'one' ? sender.person.email : null;
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

import type { Conversation } from '../inbox/conversation';
import { admitted, matterKey, nothingConfirmed, type OpenTicket, openTicket } from './open-ticket';

/** Which ticket each tab has open. */
export function createOpenTickets() {
  const tickets = new Map<number, OpenTicket>();
  const firsts = new WeakSet<OpenTicket>();

  function close(tabId: number): void {
    tickets.get(tabId)?.lookUp?.abort();
    tickets.delete(tabId);
  }

  function another(tabId: number, conversation: Conversation): OpenTicket {
    const isFirst = !tickets.has(tabId);
    close(tabId);
    const ticket = openTicket(conversation);
    tickets.set(tabId, ticket);
    if (isFirst) firsts.add(ticket);
    return ticket;
  }

  return {
    in: (tabId: number) => tickets.get(tabId),
    close,

    /** Whether its tab had none before: what was decided before the background was stopped may be about it. */
    isFirst: (ticket: OpenTicket) => firsts.has(ticket),

    /**
     * Takes what a page reported as open.
     *
     * @returns the ticket where it is another matter than before; null where the report only adds to it
     */
    take(tabId: number, conversation: Conversation): OpenTicket | null {
      const before = tickets.get(tabId);
      if (!before) return another(tabId, conversation);
      if (matterKey(before.conversation) === matterKey(conversation)) {
        Object.assign(before, admitted(conversation));
        return null;
      }
      if (!isNowTold(before.conversation, conversation)) return another(tabId, conversation);
      // Whom the operator looked up meanwhile stays; what they confirmed was not about this person.
      Object.assign(before, admitted(conversation), { confirmations: nothingConfirmed() });
      return before;
    },

    /** Leaves the tickets open, with nothing read or decided of any. */
    strip(): void {
      for (const [tabId, ticket] of tickets) {
        ticket.lookUp?.abort();
        tickets.set(tabId, openTicket(ticket.conversation, ticket.holdsCardNumber));
      }
    },
  };
}

/** The same ticket, of which the page only now tells who wrote. */
function isNowTold(before: Conversation, now: Conversation): boolean {
  return before.sender.kind === 'awaited' && before.ticketId === now.ticketId;
}

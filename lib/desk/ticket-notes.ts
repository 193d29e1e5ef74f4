import type { SessionStore } from '../vault/session';
import { matterKey, type OpenTicket } from './open-ticket';

const PREFIX = 'notes:';

/** What the operator decided on a ticket: it must outlive the background, which the browser stops when idle. */
type Notes = Pick<OpenTicket, 'chosen' | 'chosenCustomerId' | 'confirmations' | 'replyLanguage'> & {
  matter: string;
};

/** The operator's decisions on the ticket that each tab has open, in the browser's session memory. */
export function createTicketNotes(store: SessionStore) {
  return {
    async keep(tabId: number, ticket: OpenTicket): Promise<void> {
      const { chosen, chosenCustomerId, confirmations, replyLanguage, conversation } = ticket;
      const matter = matterKey(conversation);
      const notes: Notes = { matter, chosen, chosenCustomerId, confirmations, replyLanguage };
      await store.write(PREFIX + tabId, notes);
    },

    /** Puts the notes of an earlier run back onto the same ticket of the same sender. */
    async restore(tabId: number, ticket: OpenTicket): Promise<void> {
      const notes = (await store.read(PREFIX + tabId)) as Notes | undefined;
      if (notes?.matter !== matterKey(ticket.conversation)) return;
      const { chosen, chosenCustomerId, confirmations, replyLanguage } = notes;
      Object.assign(ticket, { chosen, chosenCustomerId, confirmations, replyLanguage });
    },

    drop: (tabId: number) => store.remove([PREFIX + tabId]),

    async wipe(): Promise<void> {
      const names = Object.keys(await store.readAll());
      await store.remove(names.filter((name) => name.startsWith(PREFIX)));
    },
  };
}

export type TicketNotes = ReturnType<typeof createTicketNotes>;

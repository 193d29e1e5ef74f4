import { holdsOwnLink, opensWithoutLogin } from '../billing/links';
import { isSomebodyElses, senderIsPayer } from '../identify/trust';
import type { InsertRequest } from '../inbox/inbox-adapter';
import type { InsertAnswer, PageAnswer, PageRequest } from '../messaging/protocol';
import type { Draft } from '../reply/draft';
import { holdingProblems } from '../reply/holding-problems';
import type { OpenTicket } from './open-ticket';
import { caseReading } from './show-ticket';

/** What the operator clicked to insert. */
export type Wanted = Pick<InsertRequest, 'ticketId' | 'text' | 'as'>;

/** What of the desk an insertion needs. */
interface InsertWorld {
  /** The draft as the panel shows it, before the operator edits it. */
  draft: Draft | null;
  askPage(request: PageRequest): Promise<PageAnswer | true>;
}

/**
 * Puts the operator's text into the reply, or a note, of the ticket they saw, and of no other: the tab in front must
 * still show it here, and the page checks again just before it writes.
 */
export async function insertIntoTicket(
  ticket: OpenTicket | undefined,
  { ticketId, text, as }: Wanted,
  { draft, askPage }: InsertWorld,
): Promise<InsertAnswer> {
  if (ticket?.conversation.ticketId !== ticketId) return { kind: 'other_ticket' };
  if (as === 'reply' && isHeldBack(text, draft)) return { kind: 'held_back' };
  const recipients = as === 'note' ? { to: null, onlyTo: null } : recipientsFor(ticket, text);
  if (recipients === null) return { kind: 'identity_not_verified' };
  try {
    const answer = await askPage({
      type: 'insert',
      request: { ticketId, text, as, ...recipients },
    });
    return answer === true ? { kind: 'page_gone' } : answer.outcome;
  } catch {
    return { kind: 'page_gone' };
  }
}

/** An edit of the operator's is theirs to send; our own words are not, where they break the rules for replies. */
function isHeldBack(text: string, draft: Draft | null): boolean {
  return draft !== null && text === draft.text && holdingProblems(draft.problems).length > 0;
}

/** Whom a reply may go to; null where the operator has to verify the person first. */
function recipientsFor(
  ticket: OpenTicket,
  text: string,
): Pick<InsertRequest, 'to' | 'onlyTo'> | null {
  const { conversation, confirmations } = ticket;
  const reading = ticket.reading && caseReading(ticket, ticket.reading);
  const verified = confirmations.identityVerified;
  const guarded = opensWithoutLogin(text) || (reading !== null && holdsOwnLink(text, reading));
  if (!verified && reading !== null) {
    const strange = isSomebodyElses(conversation, reading);
    if (strange || (guarded && !senderIsPayer(conversation, reading))) return null;
  }
  const { sender } = conversation;
  const to = sender.kind === 'one' ? sender.person.email : null;
  // Nobody is known to whom alone it may go.
  if (guarded && !verified && to === null) return null;
  return { to, onlyTo: guarded && !verified ? to : null };
}

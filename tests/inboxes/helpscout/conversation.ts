import type { SampleTurn } from '../../../lib/inbox/sample/sample-ticket';
import type { HelpScoutTicket } from './helpscout-ticket';
import { ACCOUNT } from './page/account';

/** One message or note as the page draws it. */
export interface Thread {
  id: number;
  kind: 'customer' | 'support' | 'note';
  author: string;
  body: string;
  html: string | null;
  /** UNIX seconds. */
  at: number;
}

/** One conversation with Help Scout's own ids of it. */
export interface Conversation {
  /** The first number of the address. */
  id: number;
  /** What people call it: `#12345`. Another number than the id. */
  number: number;
  subject: string;
  customer: { id: number; name: string; emails: string[] };
  /** Whom a reply goes to. */
  to: string[];
  cc: string[];
  /** Oldest first. */
  threads: Thread[];
}

/** What the page loads. */
export interface PageData<Variant> {
  variant: Variant;
  conversations: Conversation[];
}

/** The ticket as a Help Scout conversation, with ids that follow from the ticket's own. */
export function conversationOf(ticket: HelpScoutTicket): Conversation {
  const { id, from, cc = [], emails = [from.email], note } = ticket;
  const turns: SampleTurn[] = [...(ticket.earlier ?? []), { by: 'customer', ...ticket }];
  const threads = turns.map(({ by, body, at }, index): Thread => {
    const isLatest = index === turns.length - 1;
    return {
      id: threadId(`${id}/${index}`, at),
      kind: by,
      author: by === 'support' ? ACCOUNT.name : from.name,
      body,
      html: isLatest ? (ticket.html ?? null) : null,
      at,
    };
  });
  if (note !== undefined) {
    const at = ticket.at + 600;
    threads.push({
      id: threadId(`${id}/note`, at),
      kind: 'note',
      author: 'Robin Hale',
      body: note,
      html: null,
      at,
    });
  }
  return {
    id: 2_700_000_000 + hash(id),
    number: 20_000 + (hash(`number of ${id}`) % 70_000),
    subject: ticket.subject,
    customer: { id: 500_000_000 + (hash(from.email) % 100_000_000), name: from.name, emails },
    to: emails.length ? [from.email] : [],
    cc,
    threads,
  };
}

/** Ids grow with time. */
function threadId(name: string, at: number): number {
  return at * 1_000 + (hash(name) % 1_000);
}

/** Up to nine digits from a text (FNV-1a, 32 bits). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  }
  return value % 1_000_000_000;
}

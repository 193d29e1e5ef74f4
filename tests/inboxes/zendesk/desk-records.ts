import { type SampleTurn, SUPPORT_ADDRESS } from '../../../lib/inbox/sample/sample-ticket';
import type { PublicChannel, ZendeskTicket } from './zendesk-ticket';

export interface DeskUser {
  id: number;
  name: string;
  email: string | null;
  role: 'end-user' | 'agent';
  identities: { value: string; verified: boolean }[];
}

export interface DeskComment {
  id: number;
  author: DeskUser;
  isPublic: boolean;
  text: string;
  /** The body as HTML, where the ticket has one. */
  html: string | null;
  /** UNIX seconds. */
  at: number;
}

export interface DeskTicket {
  id: number;
  subject: string;
  channel: PublicChannel;
  requester: DeskUser;
  ccs: DeskUser[];
  /** Who sent the first mail, to which address. */
  mail: { from: { name: string; address: string | null }; to: string };
  /** Oldest first. */
  comments: DeskComment[];
}

/** The agent who is signed in. */
export const AGENT: DeskUser = {
  id: 360_000_000_101,
  name: 'Sam Ortega',
  email: 'sam@northwind-apps.example',
  role: 'agent',
  identities: [{ value: 'sam@northwind-apps.example', verified: true }],
};

/** A ticket's number; it follows from the sample's own id. */
export function ticketNumber(id: string): number {
  return 100_000 + hash(id, 800_000);
}

/** The ticket as Zendesk keeps it. */
export function deskTicket(ticket: ZendeskTicket): DeskTicket {
  const requester = customer(ticket.from.name, ticket.withoutEmail ? null : ticket.from.email);
  requester.identities.push(...(ticket.otherEmails ?? []));
  const { name, email } = ticket.mailFrom ?? { name: requester.name, email: requester.email };
  return {
    id: ticketNumber(ticket.id),
    subject: ticket.subject,
    channel: ticket.channel ?? 'web',
    requester,
    ccs: (ticket.ccs ?? []).map((cc) => customer(cc.name, cc.email)),
    mail: { from: { name, address: email }, to: SUPPORT_ADDRESS },
    comments: comments(ticket, requester),
  };
}

function comments(ticket: ZendeskTicket, requester: DeskUser): DeskComment[] {
  const turns: SampleTurn[] = [...(ticket.earlier ?? []), { by: 'customer', ...ticket }];
  const said = turns.map(({ by, body, at }, index) => ({
    author: by === 'support' ? AGENT : requester,
    isPublic: true,
    text: body,
    html: index === turns.length - 1 ? (ticket.html ?? null) : null,
    at,
  }));
  const notes = (ticket.notes ?? []).map(({ body, at }) => ({
    author: AGENT,
    isPublic: false,
    text: body,
    html: null,
    at,
  }));
  return [...said, ...notes]
    .toSorted((a, b) => a.at - b.at)
    .map((comment, index) => ({
      id: 71_000_000_000 + hash(`${ticket.id}/${index}`, 1e9),
      ...comment,
    }));
}

function customer(name: string, email: string | null): DeskUser {
  return {
    id: 380_000_000_000 + hash(email ?? name, 1e9),
    name,
    email,
    role: 'end-user',
    identities: email ? [{ value: email, verified: true }] : [],
  };
}

/** FNV-1a, 32 bits, below a limit. */
function hash(text: string, below: number): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  return (value >>> 0) % below;
}

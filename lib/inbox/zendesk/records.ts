import { addressKey } from '../email-address';

/** One person of a ticket; `email` is undefined where this record leaves it out, null where there is none. */
export interface UserRecord {
  id: number;
  name: string | null;
  email: string | null | undefined;
}

export interface TicketRecord {
  subject: string;
  requesterId: number;
  /** What the requester wrote first; null where somebody else opened the ticket. */
  description: string | null;
  ccIds: number[];
  users: UserRecord[];
}

export interface CommentRecord {
  authorId: number;
  isPublic: boolean;
  text: string;
  /** UNIX milliseconds. */
  at: number;
}

const NAME_LIMIT = 200;
const SUBJECT_LIMIT = 500;
const TEXT_LIMIT = 20_000;
const LIST_LIMIT = 500;

/** The ticket that was asked for, or null where the answer is no such record. */
export function ticketRecord(record: unknown, ticketId: string): TicketRecord | null {
  const ticket = part(record, 'ticket');
  const requesterId = part(ticket, 'requester_id');
  if (String(part(ticket, 'id')) !== ticketId || !isId(requesterId)) return null;
  const isTheirs = part(ticket, 'submitter_id') === requesterId;
  return {
    subject: text(part(ticket, 'subject'), SUBJECT_LIMIT).trim(),
    requesterId,
    description: isTheirs ? text(part(ticket, 'description'), TEXT_LIMIT) : null,
    ccIds: list(ticket, 'email_cc_ids').filter(isId),
    users: usersOf(record),
  };
}

/** The people beside a record, or of a list of people; what is not one is left out. */
export function usersOf(record: unknown): UserRecord[] {
  return list(record, 'users').flatMap((user) => userRecord(user) ?? []);
}

/** The user of an answer that holds one, or null. */
export function singleUser(record: unknown): UserRecord | null {
  return userRecord(part(record, 'user'));
}

/** The comments of a ticket, latest first. */
export function commentRecords(record: unknown): CommentRecord[] {
  const comments = list(record, 'comments').flatMap((comment) => {
    const authorId = part(comment, 'author_id');
    const at = Date.parse(text(part(comment, 'created_at'), NAME_LIMIT));
    if (!isId(authorId) || Number.isNaN(at)) return [];
    const body = text(part(comment, 'plain_body'), TEXT_LIMIT);
    const isPublic = part(comment, 'public') === true;
    return [{ authorId, isPublic, text: body.replaceAll('&nbsp;', ' '), at }];
  });
  return comments.toSorted((a, b) => b.at - a.at);
}

/** The e-mail addresses among somebody's identities. */
export function identityAddresses(record: unknown): string[] {
  return list(record, 'identities').flatMap((identity) =>
    part(identity, 'type') === 'email' ? (address(part(identity, 'value')) ?? []) : [],
  );
}

function userRecord(user: unknown): UserRecord | null {
  const id = part(user, 'id');
  if (!isId(id)) return null;
  const email = part(user, 'email');
  return {
    id,
    name: text(part(user, 'name'), NAME_LIMIT).trim() || null,
    email: email === undefined ? undefined : address(email),
  };
}

function part(record: unknown, name: string): unknown {
  if (typeof record !== 'object' || record === null || !Object.hasOwn(record, name)) return;
  return (record as Record<string, unknown>)[name];
}

function list(record: unknown, name: string): unknown[] {
  const value = part(record, name);
  return Array.isArray(value) ? value.slice(0, LIST_LIMIT) : [];
}

function text(value: unknown, limit: number): string {
  return typeof value === 'string' ? value.slice(0, limit) : '';
}

function address(value: unknown): string | null {
  return typeof value === 'string' && addressKey(value) ? value.trim() : null;
}

function isId(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

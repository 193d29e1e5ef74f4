import { addressKey } from '../email-address';
import { askApi } from './ask-api';
import {
  type CommentRecord,
  commentRecords,
  identityAddresses,
  singleUser,
  type TicketRecord,
  ticketRecord,
  type UserRecord,
  usersOf,
} from './records';

/** One ticket, with the people who count. */
export interface TicketFacts {
  ticket: TicketRecord;
  requester: UserRecord | null;
  ccs: UserRecord[];
}

export type TicketAnswer =
  | { kind: 'read'; facts: TicketFacts }
  | { kind: 'failed'; retryAfterMs: number | null };

/** More comments than this are not asked for: the customer's latest words stand among the last ones. */
const COMMENTS = 30;
const ADDRESS_LIMIT = 20;

/** Asks who requested the ticket, and who gets copies. */
export async function readTicket(
  win: Window,
  id: string,
  signal: AbortSignal,
): Promise<TicketAnswer> {
  const answer = await askApi(win, `/api/v2/tickets/${id}.json?include=users`, signal);
  if (answer.kind === 'failed') return answer;
  const ticket = ticketRecord(answer.record, id);
  if (!ticket) return { kind: 'failed', retryAfterMs: null };
  const [requester, ccs] = await Promise.all([
    inFull(win, ticket, signal),
    copied(win, id, ticket, signal),
  ]);
  return { kind: 'read', facts: { ticket, requester, ccs } };
}

/** The latest comments, latest first; null where they could not be had. */
export async function readComments(
  win: Window,
  id: string,
  signal: AbortSignal,
): Promise<CommentRecord[] | null> {
  const path = `/api/v2/tickets/${id}/comments.json?sort=-created_at&page%5Bsize%5D=${COMMENTS}`;
  const answer = await askApi(win, path, signal);
  return answer.kind === 'record' ? commentRecords(answer.record) : null;
}

/** The requester's further addresses; none where they could not be had. */
export async function readOtherAddresses(
  win: Window,
  requester: UserRecord,
  signal: AbortSignal,
): Promise<string[]> {
  const answer = await askApi(win, `/api/v2/users/${requester.id}/identities.json`, signal);
  if (answer.kind === 'failed') return [];
  const primary = addressKey(requester.email);
  const others = new Map(identityAddresses(answer.record).map((each) => [addressKey(each), each]));
  others.delete(primary);
  return [...others.values()].slice(0, ADDRESS_LIMIT);
}

/** Users beside a ticket may come in part. */
async function inFull(
  win: Window,
  { users, requesterId }: TicketRecord,
  signal: AbortSignal,
): Promise<UserRecord | null> {
  const beside = users.find(({ id }) => id === requesterId) ?? null;
  if (beside && beside.email !== undefined) return beside;
  const answer = await askApi(win, `/api/v2/users/${requesterId}.json`, signal);
  const user = answer.kind === 'record' ? singleUser(answer.record) : null;
  return user?.id === requesterId ? user : beside;
}

async function copied(
  win: Window,
  id: string,
  { users, ccIds }: TicketRecord,
  signal: AbortSignal,
): Promise<UserRecord[]> {
  const beside = users.filter((user) => ccIds.includes(user.id));
  if (ccIds.every((cc) => beside.some((user) => user.id === cc && user.email))) return beside;
  const answer = await askApi(win, `/api/v2/tickets/${id}/email_ccs.json`, signal);
  const listed = answer.kind === 'record' ? usersOf(answer.record) : [];
  return listed.length > 0 ? listed : beside;
}

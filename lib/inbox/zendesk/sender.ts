import type { Person, Sender } from '../conversation';
import { addressKey } from '../email-address';
import { isNoReply, isVia } from '../no-reply';
import type { UserRecord } from './records';

const PEOPLE_LIMIT = 20;

/**
 * The customer: whom Zendesk itself calls the ticket's requester and answers. One who is the operator, or a robot, or
 * a group is no customer yet: then the operator chooses among them and those who get copies.
 *
 * @param own the operator's addresses, as {@link addressKey} spells them
 */
export function senderOf(
  requester: UserRecord,
  ccs: readonly UserRecord[],
  own: ReadonlySet<string>,
): Sender {
  const [person] = peopleOf([requester], new Set());
  if (!person) return { kind: 'none' };
  const others = peopleOf(ccs, own);
  if (isOwn(person.email, own)) {
    if (others.length === 0) return { kind: 'none' };
    return { kind: 'ambiguous', candidates: [...others, person], because: 'several' };
  }
  const because = isVia(person) ? 'group' : isNoReply(person) ? 'no_reply' : null;
  if (because) return { kind: 'ambiguous', candidates: [...others, person], because };
  return { kind: 'one', person };
}

/** Who gets the reply, as the composer shows it; for a ticket whose records could not be read. */
export function senderOfRecipients(recipients: string[], own: ReadonlySet<string>): Sender {
  const people = recipients.filter((email) => !isOwn(email, own)).slice(0, PEOPLE_LIMIT);
  const candidates = people.map((email) => ({ name: null, email }));
  const [person] = candidates;
  if (!person) return { kind: 'none' };
  if (candidates.length > 1) return { kind: 'ambiguous', candidates, because: 'several' };
  return isNoReply(person)
    ? { kind: 'ambiguous', candidates, because: 'no_reply' }
    : { kind: 'one', person };
}

function peopleOf(users: readonly UserRecord[], own: ReadonlySet<string>): Person[] {
  return users
    .flatMap(({ name, email }) => (email && !isOwn(email, own) ? { name, email } : []))
    .slice(0, PEOPLE_LIMIT);
}

function isOwn(email: string, own: ReadonlySet<string>): boolean {
  return own.has(addressKey(email) ?? '');
}

import type { Person, Sender } from '../conversation';
import { addressKey } from '../email-address';
import { isNoReply, isVia } from '../no-reply';
import { authorsOf, recipientsOf } from './header';
import type { Message } from './messages';

/** Who wrote, and in which message; `message` is null where only the operator has written so far. */
export interface SenderFound {
  sender: Sender;
  message: Message | null;
}

/** More are no choice; an address list can be as long as its writer likes. */
const CANDIDATE_LIMIT = 20;

/**
 * The customer: the author of the latest message that is not the operator's own, by headers only.
 * Where all are own, the one other recipient of the last one.
 *
 * @param own the operator's addresses, as {@link addressKey} spells them
 */
export function senderOf(messages: Message[], own: ReadonlySet<string>): SenderFound {
  const isOwn = (person: Person) => own.has(addressKey(person.email) ?? '');
  for (const message of messages.toReversed()) {
    if (isOwnWork(message)) continue;
    const authors = authorsOf(message.item);
    const [author] = authors;
    if (!author) {
      // A row such as "12 older messages" has no author; a message that is open and shows none is not known to us.
      if (message.body) return { sender: { kind: 'none' }, message: null };
      continue;
    }
    if (authors.length > 1) return { sender: ambiguous(authors, 'several'), message };
    const because = isVia(author) ? 'group' : isNoReply(author) ? 'no_reply' : null;
    if (because !== 'group' && isOwn(author)) continue;
    if (!because) return { sender: { kind: 'one', person: author }, message };
    const others = messages.flatMap((m) => authorsOf(m.item)).filter((p) => !isOwn(p));
    return { sender: ambiguous(distinct([...others, author]), because), message };
  }
  return { sender: recipientOfLast(messages, isOwn), message: null };
}

/** Written in this account, or being written. */
export function isOwnWork(message: Message): boolean {
  return message.id?.startsWith('#msg-a:') === true || message.isDraft;
}

function recipientOfLast(messages: Message[], isOwn: (person: Person) => boolean): Sender {
  const last = messages.findLast((message) => !message.isDraft);
  const to = last ? recipientsOf(last.item).filter((person) => !isOwn(person)) : [];
  const [first] = to;
  if (!first) return { kind: 'none' };
  return to.length > 1 ? ambiguous(to, 'several') : { kind: 'one', person: first };
}

type Ambiguous = Extract<Sender, { kind: 'ambiguous' }>;

function ambiguous(candidates: Person[], because: Ambiguous['because']): Ambiguous {
  return { kind: 'ambiguous', candidates: candidates.slice(0, CANDIDATE_LIMIT), because };
}

function distinct(people: Person[]): Person[] {
  return [...new Map(people.map((person) => [addressKey(person.email), person])).values()];
}

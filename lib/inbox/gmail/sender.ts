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
 * Where all are own, the first other recipient of the last one.
 *
 * @param own the operator's addresses, as {@link addressKey} spells them
 */
export function senderOf(messages: Message[], own: ReadonlySet<string>): SenderFound {
  const isOwn = (person: Person) => own.has(addressKey(person.email) ?? '');
  for (const message of messages.toReversed()) {
    if (message.id?.startsWith('#msg-a:')) continue;
    const authors = authorsOf(message.item);
    const [author] = authors;
    if (!author) continue;
    if (authors.length > 1) {
      return {
        sender: {
          kind: 'ambiguous',
          candidates: authors.slice(0, CANDIDATE_LIMIT),
          because: 'several',
        },
        message,
      };
    }
    const because = isVia(author) ? 'group' : isNoReply(author) ? 'no_reply' : null;
    if (because !== 'group' && isOwn(author)) continue;
    if (!because) return { sender: { kind: 'one', person: author }, message };
    const others = messages.flatMap((m) => authorsOf(m.item)).filter((p) => !isOwn(p));
    return {
      sender: { kind: 'ambiguous', candidates: distinct([...others, author]), because },
      message,
    };
  }
  const last = messages.at(-1);
  const to = last && recipientsOf(last.item).find((person) => !isOwn(person));
  return { sender: to ? { kind: 'one', person: to } : { kind: 'none' }, message: null };
}

function distinct(people: Person[]): Person[] {
  const byAddress = new Map(people.map((person) => [addressKey(person.email), person]));
  return [...byAddress.values()].slice(0, CANDIDATE_LIMIT);
}

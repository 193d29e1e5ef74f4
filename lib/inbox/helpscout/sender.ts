import type { Person, Sender } from '../conversation';
import { addressKey } from '../email-address';
import type { CustomerBeside } from './customer-beside';

/** Who wrote, and what other addresses Help Scout keeps of them. */
export interface SenderFound {
  sender: Sender;
  otherAddresses: string[];
}

/**
 * The customer by the sidebar alone. Of several addresses it is the one that the latest message's header shows;
 * else the operator chooses, and so where one cannot be read.
 *
 * @param isSure whether the sidebar is known to be of this conversation
 * @param own the operator's addresses, as {@link addressKey} spells them
 * @param shownSender what the header of the customer's latest message calls its sender: mostly a name
 */
export function senderOf(
  { name, addresses, hasUnread }: CustomerBeside,
  isSure: boolean,
  own: ReadonlySet<string>,
  shownSender: string,
): SenderFound | null {
  const people = addresses
    .filter((email) => !own.has(addressKey(email) ?? ''))
    .map((email): Person => ({ name: name === email ? null : name, email }));
  const [only] = people;
  if (!only) return null;
  const wrote = people.find(({ email }) => addressKey(email) === addressKey(shownSender));
  const person = wrote ?? (people.length === 1 && !hasUnread ? only : null);
  if (!person || !isSure) {
    return {
      sender: { kind: 'ambiguous', candidates: people, because: 'several' },
      otherAddresses: [],
    };
  }
  const others = people.filter((each) => each !== person);
  return { sender: { kind: 'one', person }, otherAddresses: others.map(({ email }) => email) };
}

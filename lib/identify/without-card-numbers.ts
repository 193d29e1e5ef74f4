import type { Conversation, Person, Sender } from '../inbox/conversation';
import { cardNumbersIn, maskCardNumbers } from './card-number';

/**
 * The conversation with every card number masked that somebody pasted into it; a name that holds one is no name.
 * The same object where there is none.
 */
export function withoutCardNumbers(conversation: Conversation): Conversation {
  const { subject, message, earlierMessage, sender, otherAddresses } = conversation;
  const masked: Conversation = {
    ...conversation,
    subject: maskCardNumbers(subject),
    message: maskCardNumbers(message),
    earlierMessage: earlierMessage === null ? null : maskCardNumbers(earlierMessage),
    sender: withoutCardNumberNames(sender),
    otherAddresses: otherAddresses.filter((each) => cardNumbersIn(each).length === 0),
  };
  return JSON.stringify(masked) === JSON.stringify(conversation) ? conversation : masked;
}

function withoutCardNumberNames(sender: Sender): Sender {
  if (sender.kind === 'one') return { ...sender, person: named(sender.person) };
  if (sender.kind === 'none' || sender.kind === 'awaited') return sender;
  return { ...sender, candidates: sender.candidates.map(named) };
}

function named(person: Person): Person {
  return person.name !== null && cardNumbersIn(person.name).length > 0
    ? { ...person, name: null }
    : person;
}

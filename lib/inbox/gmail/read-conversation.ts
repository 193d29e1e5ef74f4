import type { Conversation, Person } from '../conversation';
import { addressKey } from '../email-address';
import type { Visible } from '../visible';
import { authorsOf, recipientsOf } from './header';
import { messageText } from './message-text';
import { type Message, messagesOf } from './messages';
import { openConversation } from './open-conversation';
import { ownAddresses } from './own-addresses';
import { replyToOf } from './reply-to';
import { senderOf } from './sender';

const SUBJECT_LIMIT = 500;
const URL_LIMIT = 2_000;
const PEOPLE_LIMIT = 50;

/** The conversation, with the message that the chip stands beside. */
export interface ConversationRead {
  conversation: Conversation;
  message: Message | null;
}

/** Reads the open conversation, or null where none is open or its messages are not there yet. */
export function readConversation(
  doc: Document,
  aliases: readonly string[],
  visible: Visible,
): ConversationRead | null {
  const open = openConversation(doc, visible);
  if (!open) return null;
  const subject = (open.heading.textContent ?? '').trim().slice(0, SUBJECT_LIMIT);
  const own = ownAddresses(doc, aliases, subject);
  const messages = messagesOf(open, visible);
  const { sender, message } = senderOf(messages, own);
  const email = sender.kind === 'one' ? sender.person.email : null;
  const shown = message ?? messages.at(-1);
  const author = message ? authorsOf(message.item)[0]?.email : undefined;
  const replyTo = message && author ? replyToOf(message.item, author) : null;
  return {
    message: shown ?? null,
    conversation: {
      inbox: 'gmail',
      ticketId: open.ticketId,
      url: doc.location.href.replace(/[?&]compose=[^&#]*/g, '').slice(0, URL_LIMIT),
      subject,
      sender: replyTo ? withCandidate(sender, replyTo) : sender,
      replyTo,
      otherAddresses: [],
      otherRecipients: shown ? others(recipientsOf(shown.item), own, email) : [],
      message: message ? messageText(message, visible) : '',
      earlierMessage: message && email ? earlierTurn(messages, message, email, visible) : null,
      language: null,
    },
  };
}

/** Behind a group or a form, the Reply-To is the likeliest customer: it is offered first. */
function withCandidate(sender: Conversation['sender'], email: string): Conversation['sender'] {
  if (sender.kind !== 'ambiguous') return sender;
  const rest = sender.candidates.filter((p) => addressKey(p.email) !== addressKey(email));
  return { ...sender, candidates: [{ name: null, email }, ...rest] };
}

function others(people: Person[], own: ReadonlySet<string>, sender: string | null): string[] {
  const known = new Set([...own, addressKey(sender)]);
  const emails = people.map((person) => person.email);
  return emails.filter((email) => !known.has(addressKey(email))).slice(0, PEOPLE_LIMIT);
}

function earlierTurn(
  messages: Message[],
  latest: Message,
  email: string,
  visible: Visible,
): string | null {
  const before = messages.slice(0, messages.indexOf(latest));
  const turn = before.findLast((message) => {
    const authors = authorsOf(message.item);
    return authors.length === 1 && addressKey(authors[0]?.email) === addressKey(email);
  });
  return (turn && messageText(turn, visible)) || null;
}

import { type Conversation, MESSAGE_LIMIT, type Sender } from '../conversation';
import { addressKey } from '../email-address';
import { ranked } from '../ranked';
import type { Visible } from '../visible';
import { type Composer, NOTE } from './composer';
import { ZENDESK } from './selectors';
import { senderOf, senderOfRecipients } from './sender';
import type { KnownTicket } from './ticket-desk';
import { writtenBySomebody } from './written-by-somebody';

const PEOPLE_LIMIT = 50;

/** The ticket as the page shows it at this moment. */
export interface ShownTicket {
  id: string;
  url: string;
  /** As the header's tab says it. */
  subject: string | null;
  /** Null where it is not in front yet. */
  whole: Element | null;
  composer: Composer | null;
}

/**
 * The open ticket, by Zendesk's records; where they could not be had, by what its page says of the customer.
 *
 * @param known null while the records are asked for
 */
export function readConversation(
  shown: ShownTicket,
  known: KnownTicket | null,
  ownAddresses: readonly string[],
  visible: Visible,
): Conversation {
  const own = new Set(ownAddresses.map(addressKey).filter((key) => key !== null));
  const facts = known?.facts ?? null;
  const sender = known ? senderFrom(known, shown, own, visible) : AWAITED;
  const email = sender.kind === 'one' ? sender.person.email : null;
  const requesterId = facts?.ticket.requesterId;
  const said = (known?.comments ?? [])
    .filter(({ authorId, isPublic }) => isPublic && authorId === requesterId)
    .map(({ text }) => text.trim().slice(0, MESSAGE_LIMIT));
  return {
    inbox: 'zendesk',
    ticketId: shown.id,
    url: shown.url,
    subject: (facts?.ticket.subject ?? shown.subject ?? '').slice(0, 500),
    sender,
    replyTo: null,
    otherAddresses: known?.otherAddresses ?? [],
    otherRecipients: known ? others(known, shown.composer, own, email) : [],
    message: said[0] ?? (facts?.ticket.description ?? '').trim().slice(0, MESSAGE_LIMIT),
    earlierMessage: said[1] || null,
    language: null,
  };
}

const AWAITED: Sender = { kind: 'awaited' };

function senderFrom(
  { facts }: KnownTicket,
  { whole, composer }: ShownTicket,
  own: ReadonlySet<string>,
  visible: Visible,
): Sender {
  if (facts?.requester && facts.requester.email !== undefined) {
    return senderOf(facts.requester, facts.ccs, own);
  }
  const shown = composer && composer.channel !== NOTE ? composer.recipients : [];
  const legacy = whole
    ? ranked(whole, ZENDESK.senderAddress, (e) => visible(e) && !writtenBySomebody(e))
    : [];
  const named = legacy.flatMap((each) => {
    const address = each.textContent?.trim() ?? '';
    return addressKey(address) ? [address] : [];
  });
  return senderOfRecipients(shown.length > 0 ? shown : named, own);
}

/** Those who get copies: by the records, and by the composer, which may have been changed since. */
function others(
  { facts }: KnownTicket,
  composer: Composer | null,
  own: ReadonlySet<string>,
  sender: string | null,
): string[] {
  const emails = [
    ...(facts?.ccs ?? []).flatMap(({ email }) => email ?? []),
    ...(composer?.recipients ?? []),
  ];
  const byAddress = new Map(emails.map((email) => [addressKey(email), email]));
  for (const known of [...own, addressKey(sender), addressKey(facts?.requester?.email)]) {
    byAddress.delete(known);
  }
  return [...byAddress.values()].slice(0, PEOPLE_LIMIT);
}

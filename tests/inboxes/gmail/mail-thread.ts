import { type Account, accountOf } from './accounts';
import type { GmailTicket, LaterTurn } from './gmail-ticket';

/** One message as the page draws it. */
export interface MailMessage {
  /** `#msg-f:…` for mail that came in, `#msg-a:…` for what this account's web client wrote. */
  id: string;
  legacyId: string;
  from: { name: string; email: string };
  to: { name: string; email: string }[];
  replyTo: string | null;
  body: string;
  /** The body as HTML, where the ticket has one. */
  html: string | null;
  /** UNIX seconds. */
  at: number;
}

/** One conversation with Gmail's own ids of it. */
export interface MailThread {
  /** What `data-legacy-thread-id` says: 16 hex digits. */
  legacyId: string;
  /** What `data-thread-perm-id` says: the same number in decimal. */
  permId: string;
  /** What the address says after `#inbox/`. */
  token: string;
  subject: string;
  messages: MailMessage[];
  /** The last of them. */
  latest: MailMessage;
  /** A reply that was begun before. */
  draft: string | null;
}

const TOKEN_ALPHABET = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';

/**
 * The ticket as a Gmail conversation, with ids that follow from the ticket's own.
 *
 * @param account whose mailbox it lies in
 */
export function mailThread(ticket: GmailTicket, account: Account = accountOf('/')): MailThread {
  const legacyId = hexId(ticket.id);
  const { from: _, ...asked } = ticket;
  const turns: LaterTurn[] = [
    ...(ticket.earlier ?? []),
    { by: 'customer', ...asked },
    ...(ticket.later ?? []),
  ];
  const messages = turns.map((turn, index) => mailMessage(ticket, turn, index, account));
  const latest = messages.at(-1) ?? mailMessage(ticket, { by: 'customer', ...asked }, 0, account);
  return {
    legacyId,
    permId: `thread-f:${BigInt(`0x${legacyId}`)}`,
    token: tokenOf(legacyId),
    subject: ticket.subject,
    messages,
    latest,
    draft: ticket.draft ?? null,
  };
}

function mailMessage(
  ticket: GmailTicket,
  turn: LaterTurn,
  index: number,
  account: Account,
): MailMessage {
  // What somebody of another address sent came in, the operator's own alias on a phone too.
  const own = turn.by === 'support' && !turn.from;
  const id = hexId(`${ticket.id}/${index}`);
  const { name, email } = account;
  const toCustomer = turn.by === 'support';
  return {
    id: own ? `#msg-a:r${BigInt(`0x${id}`)}` : `#msg-f:${BigInt(`0x${id}`)}`,
    legacyId: id,
    from: turn.from ?? (own ? { name, email } : ticket.from),
    to: toCustomer ? [ticket.from] : [{ name: 'me', email }, ...(ticket.cc ?? [])],
    replyTo: toCustomer ? null : (ticket.replyTo ?? null),
    body: turn.body,
    html: turn.at === ticket.at ? (ticket.html ?? null) : null,
    at: turn.at,
  };
}

/** 16 hex digits from a text (FNV-1a, 64 bits), in the range that Gmail's ids of these years have. */
function hexId(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return `19${hash.toString(16).padStart(16, '0').slice(2)}`;
}

function tokenOf(legacyId: string): string {
  let rest = BigInt(`0x${legacyId}`);
  let token = '';
  while (rest > 0n) {
    token = TOKEN_ALPHABET.charAt(Number(rest % 40n)) + token;
    rest /= 40n;
  }
  return `FMfcgzQ${token.padStart(25, 'B')}`;
}

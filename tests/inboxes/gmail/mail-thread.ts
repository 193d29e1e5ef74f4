import type { SampleTurn } from '../../../lib/inbox/sample/sample-ticket';
import type { GmailTicket } from './gmail-ticket';
import { ACCOUNT } from './page/account';

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
}

const TOKEN_ALPHABET = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';

/** The ticket as a Gmail conversation, with ids that follow from the ticket's own. */
export function mailThread(ticket: GmailTicket): MailThread {
  const legacyId = hexId(ticket.id);
  const turns: SampleTurn[] = [...(ticket.earlier ?? []), { by: 'customer', ...ticket }];
  const messages = turns.map((turn, index) => mailMessage(ticket, turn, index));
  const latest = messages.at(-1) ?? mailMessage(ticket, { by: 'customer', ...ticket }, 0);
  return {
    legacyId,
    permId: `thread-f:${BigInt(`0x${legacyId}`)}`,
    token: tokenOf(legacyId),
    subject: ticket.subject,
    messages,
    latest,
  };
}

function mailMessage(ticket: GmailTicket, turn: SampleTurn, index: number): MailMessage {
  const own = turn.by === 'support';
  const id = hexId(`${ticket.id}/${index}`);
  const { name, email } = ACCOUNT;
  return {
    id: own ? `#msg-a:r${BigInt(`0x${id}`)}` : `#msg-f:${BigInt(`0x${id}`)}`,
    legacyId: id,
    from: own ? { name, email } : ticket.from,
    to: own ? [ticket.from] : [{ name: 'me', email: ticket.to }, ...(ticket.cc ?? [])],
    replyTo: own ? null : (ticket.replyTo ?? null),
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

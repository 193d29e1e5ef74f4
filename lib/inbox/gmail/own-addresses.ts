import { addressKey } from '../email-address';
import { firstGmailElement, gmailElements } from './gmail-elements';
import { authorsOf } from './header';
import type { Message } from './messages';
import { GMAIL } from './selectors';

const ADDRESS = /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+/g;
/** `/mail/b/<id>/u/0/`: somebody else's mailbox, opened by one who may. */
const DELEGATED = /^\/mail\/b\//;

/**
 * The operator's own addresses: those of the settings, the account's, the one an open reply is sent from,
 * and the author of the latest message that was written in this account. Gmail's page title names the
 * mailbox too, after a subject that anybody may have chosen, so it counts only without that subject, and
 * only where the account button is missing or names the person instead of the mailbox.
 *
 * @param fromSettings send-as aliases that the operator told us
 * @param subject the open conversation's
 */
export function ownAddresses(
  doc: Document,
  fromSettings: readonly string[],
  subject: string,
  messages: Message[],
): Set<string> {
  const account = accountAddress(doc);
  const title =
    account === null || DELEGATED.test(doc.location.pathname)
      ? titleAddress(doc.title, subject)
      : null;
  const from = gmailElements(doc, GMAIL.sentFrom).map(
    (input) => (input as HTMLInputElement).value.match(ADDRESS)?.[0],
  );
  const sent = messages.findLast(({ id }) => id?.startsWith('#msg-a:'));
  const author = sent ? authorsOf(sent.item).map(({ email }) => email) : [];
  const all = [...fromSettings, account, title, ...from, ...author];
  return new Set(all.map(addressKey).filter((key) => key !== null));
}

function accountAddress(doc: Document): string | null {
  const button = firstGmailElement(doc, GMAIL.account);
  return button?.getAttribute('aria-label')?.match(ADDRESS)?.at(-1) ?? null;
}

/** "Subject - agent@example.com - Org Mail": the last address that stands alone between dashes. */
function titleAddress(title: string, subject: string): string | null {
  const [whole, before] = [title, subject].map((text) => text.replace(/\s+/g, ' ').trim());
  if (!whole || !before || !whole.startsWith(before)) return null;
  const parts = whole.slice(before.length).split(' - ').slice(1, -1);
  return parts.findLast((part) => addressKey(part) !== null) ?? null;
}

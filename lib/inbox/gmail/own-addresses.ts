import { addressKey } from '../email-address';
import { ranked } from '../ranked';
import { GMAIL } from './selectors';
import { writtenBySomebody } from './written-by-somebody';

const ADDRESS = /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+/g;

/**
 * The operator's own addresses: those of the settings, the account's, and the one an open reply is
 * sent from. Gmail's page title names the account too, after a subject that anybody may have chosen,
 * so it counts only where the account button is missing, and without that subject.
 *
 * @param fromSettings send-as aliases that the operator told us
 * @param subject the open conversation's, or empty
 */
export function ownAddresses(
  doc: Document,
  fromSettings: readonly string[],
  subject: string,
): Set<string> {
  const account = accountAddress(doc) ?? titleAddress(doc.title, subject);
  const from = [...doc.querySelectorAll('input[name="from"]')]
    .filter((input) => !writtenBySomebody(input))
    .map((input) => (input as HTMLInputElement).value.match(ADDRESS)?.[0]);
  return new Set([...fromSettings, account, ...from].map(addressKey).filter((key) => key !== null));
}

function accountAddress(doc: Document): string | null {
  const button = ranked(doc, GMAIL.account, (link) => !writtenBySomebody(link))[0];
  return button?.getAttribute('aria-label')?.match(ADDRESS)?.at(-1) ?? null;
}

/** "Subject - agent@example.com - Org Mail": the last address that stands alone between dashes. */
function titleAddress(title: string, subject: string): string | null {
  const rest = title.startsWith(subject) ? title.slice(subject.length) : title;
  const parts = rest.split(' - ').slice(1, -1);
  return parts.findLast((part) => addressKey(part) !== null) ?? null;
}

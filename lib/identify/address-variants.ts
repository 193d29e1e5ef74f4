import { canonicalAddress, compareAddresses } from './address-forms';

/** Mail providers that deliver `a.na@` and `ana@` into one mailbox. */
const WITHOUT_DOTS = new Set(['gmail.com', 'googlemail.com']);

interface Mailbox {
  local: string;
  domain: string;
}

/**
 * Other addresses that may be the same mailbox: without a plus-tag, and, where the provider ignores dots, without
 * them. They are suggestions for the operator, never a match: at most providers a dot makes another person.
 */
export function addressVariants(address: string): string[] {
  const { local, domain } = mailboxOf(canonicalAddress(address));
  const untagged = local.replace(/\+.*$/, '');
  const dotless = WITHOUT_DOTS.has(domain) ? untagged.replaceAll('.', '') : untagged;
  const domains = WITHOUT_DOTS.has(domain) ? [domain, ...WITHOUT_DOTS] : [domain];
  const variants = [local, untagged, dotless].flatMap((name) =>
    domains.map((each) => `${name}@${each}`),
  );
  return [...new Set(variants)].filter(
    (each) => !each.startsWith('@') && compareAddresses(each, address) === 'different',
  );
}

/** Whether two different addresses may be one mailbox. */
export function maySameMailbox(a: string, b: string): boolean {
  return compareAddresses(a, b) === 'different' && bareMailbox(a) === bareMailbox(b);
}

/** What stands before a plus-tag, for a search of addresses with one; null where there is nothing to search by. */
export function tagStem(address: string): string | null {
  const { local } = mailboxOf(canonicalAddress(address));
  const stem = local.replace(/\+.*$/, '');
  return stem.length >= 3 ? `${stem}+` : null;
}

function bareMailbox(address: string): string {
  const { local, domain } = mailboxOf(canonicalAddress(address));
  const untagged = local.replace(/\+.*$/, '');
  if (!WITHOUT_DOTS.has(domain)) return `${untagged}@${domain}`;
  return `${untagged.replaceAll('.', '')}@gmail.com`;
}

function mailboxOf(address: string): Mailbox {
  const at = address.lastIndexOf('@');
  return { local: address.slice(0, Math.max(at, 0)), domain: address.slice(at + 1) };
}

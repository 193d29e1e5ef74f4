import type { CustomerReading } from '../billing/reading';
import { foldAddress } from './address';
import { companyDomain } from './company-domain';

/**
 * Whether two customers are one person: the same name, or the same card. A card may be the company's, though:
 * two names on two addresses of one company are two people; and a name may be anybody's: at two companies, without a
 * card in common, it is a namesake. Different workspaces are two matters in any case.
 */
export function isSamePerson(a: CustomerReading, b: CustomerReading): boolean {
  if (differentWorkspaces(a.customer.metadata, b.customer.metadata)) return false;
  const [nameA, nameB] = [foldName(a.customer.name), foldName(b.customer.name)];
  const sharesCard = cardsOf(a).some((card) => cardsOf(b).includes(card));
  if (nameA !== '' && nameA === nameB) return sharesCard || !atTwoCompanies(a, b);
  if (!sharesCard) return false;
  const sameAddress = foldName(a.customer.email) === foldName(b.customer.email);
  const twoNames = nameA !== '' && nameB !== '';
  return sameAddress || !(twoNames && shareCompany(a, b));
}

/** Whether two customers write from one company's domain. */
export function shareCompany(a: CustomerReading, b: CustomerReading): boolean {
  const [ours, theirs] = [companyOf(a), companyOf(b)];
  return ours !== null && ours === theirs;
}

function atTwoCompanies(a: CustomerReading, b: CustomerReading): boolean {
  const [ours, theirs] = [companyOf(a), companyOf(b)];
  return ours !== null && theirs !== null && ours !== theirs;
}

function companyOf({ customer }: CustomerReading): string | null {
  return customer.email === null ? null : companyDomain(customer.email);
}

const WORKSPACE =
  /^(.*_)?(workspace|org|organi[sz]ation|team|tenant|company|project|site|seat|member|user|client)(_?(id|name|slug))?$/i;

/** Both name a workspace, organisation or member in metadata, and it is not the same one. */
export function differentWorkspaces(a: Record<string, string>, b: Record<string, string>): boolean {
  return Object.keys(a).some((key) => WORKSPACE.test(key) && key in b && a[key] !== b[key]);
}

/** Letters outside ASCII stay as they are, so that no look-alike name makes two people one. */
function foldName(name: string | null): string {
  return foldAddress((name ?? '').replace(/\s+/g, ' '));
}

function cardsOf({ charges }: CustomerReading): string[] {
  return charges.flatMap((charge) => charge.card?.fingerprint ?? []);
}

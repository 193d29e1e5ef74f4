import freeMailDomains from 'free-email-domains';
import { getDomain } from 'tldts';
import { foldAddress } from './address';

const FREE_MAIL = new Set(freeMailDomains);

/**
 * The registrable domain of a company address (`ana@eu.northpeak.example` → `northpeak.example`);
 * null for free-mail providers, where a shared domain says nothing.
 */
export function companyDomain(address: string): string | null {
  const host = foldAddress(address).split('@').at(-1) ?? '';
  const domain = getDomain(host, { allowPrivateDomains: true });
  if (domain === null || FREE_MAIL.has(domain) || FREE_MAIL.has(host)) return null;
  return domain;
}

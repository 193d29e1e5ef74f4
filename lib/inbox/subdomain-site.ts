import { isOn } from './site';

/** A name between two dots. @see RFC 1035, 2.3.1 */
const DNS_LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** Whether the operator may allow a part of this site: it is one of many subdomains. */
export function hasSubdomains(site: string): boolean {
  return site.startsWith('https://*.');
}

/**
 * The one subdomain of a site that the operator means, as a site of its own.
 *
 * @param site such as `https://*.zendesk.com/*`
 * @param typed `acme`, `acme.zendesk.com`, or any address there
 * @returns such as `https://acme.zendesk.com/*`; null where it is none
 */
export function subdomainSite(site: string, typed: string): string | null {
  const domain = site.slice('https://*.'.length, -'/*'.length);
  const host = hostOf(typed.trim().toLowerCase(), domain);
  if (!host?.endsWith(`.${domain}`)) return null;
  const label = host.slice(0, -domain.length - 1);
  const found = `https://${host}/*`;
  return DNS_LABEL.test(label) && isOn(new URL(`https://${host}/`), site) ? found : null;
}

function hostOf(typed: string, domain: string): string | null {
  if (DNS_LABEL.test(typed)) return `${typed}.${domain}`;
  const address = /^https?:\/\//.test(typed) ? typed : `https://${typed}`;
  return URL.canParse(address) ? new URL(address).hostname : null;
}

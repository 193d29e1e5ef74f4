import { INBOXES, type Inbox } from './inboxes';

/** The inbox whose page has this address, or null: by its origin only, as a page chooses the rest itself. */
export function inboxOf(url: URL): Inbox | null {
  return INBOXES.find(({ sites }) => sites.some((site) => isOn(url, site))) ?? null;
}

/**
 * Whether an address is on a site, as the browser's match patterns mean it: `*.` stands for any subdomain and for the
 * domain itself.
 *
 * @param site such as `https://mail.google.com/*` or `https://*.zendesk.com/*`
 * @see https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns
 */
function isOn(url: URL, site: string): boolean {
  const host = site.slice('https://'.length, -'/*'.length);
  if (url.protocol !== 'https:' || url.port !== '') return false;
  if (!host.startsWith('*.')) return url.hostname === host;
  return url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1));
}

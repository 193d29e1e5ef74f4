/**
 * Whether an address is on a site, as the browser's match patterns mean it: `*.` stands for any subdomain and for the
 * domain itself. Over https only, whatever the pattern says.
 *
 * @param site such as `https://mail.google.com/*` or `https://*.zendesk.com/*`
 * @see https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns
 */
export function isOn(url: URL, site: string): boolean {
  return url.protocol === 'https:' && url.port === '' && covers(site, `https://${url.hostname}/*`);
}

/** Whether every https page of one site is a page of another, so that whoever may read this may read that. */
export function covers(wide: string, narrow: string): boolean {
  const [outer, inner] = [hostOf(wide), hostOf(narrow)];
  if (outer === null || inner === null) return false;
  if (outer === '*' || outer === inner) return true;
  if (!outer.startsWith('*.')) return false;
  return inner === outer.slice(2) || inner.endsWith(outer.slice(1));
}

/** The host of a match pattern, with its `*`; null where the pattern is not for all https pages of a host. */
function hostOf(site: string): string | null {
  if (site === '<all_urls>') return '*';
  return /^(?:https|\*):\/\/([^/:]+)\/\*$/.exec(site)?.[1]?.toLowerCase() ?? null;
}

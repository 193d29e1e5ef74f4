import type { Inbox } from './inboxes';
import { covers } from './site';

/**
 * What of an inbox the operator allowed: each of its sites, or the parts of it (subdomains) where it is not allowed
 * whole.
 *
 * @param granted the match patterns that the browser lets the extension read, whatever they are for
 */
export function allowedSites(
  { sites }: Pick<Inbox, 'sites'>,
  granted: readonly string[],
): string[] {
  const allowed = sites.flatMap((site) =>
    granted.some((each) => covers(each, site))
      ? [site]
      : granted.filter((each) => covers(site, each)).map(overHttps),
  );
  return [...new Set(allowed)].sort();
}

/** `*://` means http, too: no inbox is read over that. */
function overHttps(site: string): string {
  return site.replace(/^\*:/, 'https:');
}

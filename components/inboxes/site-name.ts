/** A site as a person names it: `acme.zendesk.com`, or `*.zendesk.com` for all of its subdomains. */
export function siteName(site: string): string {
  return site.slice('https://'.length, -'/*'.length);
}

/** Addresses a mail program would make clickable: with a scheme, with `www.`, or a host followed by a path. */
const LINK =
  /(?:\b(?:https?|ftp|javascript|data|file|vbscript):[^\s<>"']+)|\bwww\.[^\s<>"']+|(?<![@\w.-])(?:[a-z0-9-]+\.)+[a-z]{2,24}\/[^\s<>"']*/giu;

/** The links in a text, without the punctuation that ends a sentence. */
export function linksIn(text: string): string[] {
  return (text.match(LINK) ?? []).map(withoutPunctuation);
}

/** The text without these links; a longer link that begins like one of them stays. */
export function withoutLinks(text: string, links: ReadonlySet<string>): string {
  return text.replace(LINK, (written) => {
    const link = withoutPunctuation(written);
    return links.has(link) ? ` ${written.slice(link.length)}` : written;
  });
}

function withoutPunctuation(link: string): string {
  return link.replace(/[.,;:!?)\]}»”。，、；：！？）」』]+$/u, '');
}

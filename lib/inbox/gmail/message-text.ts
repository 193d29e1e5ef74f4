import { MESSAGE_LIMIT } from '../conversation';
import { shownText } from '../shown-text';
import type { Visible } from '../visible';
import { gmailElements } from './gmail-elements';
import type { Message } from './messages';
import { GMAIL } from './selectors';

/** Quoted mail as Gmail, Yahoo and Outlook mark it, and what Gmail itself folds away as trimmed. */
const QUOTES =
  '.gmail_quote, .gmail_quote_container, .gmail_attr, blockquote, .yahoo_quoted, .adL, .h5, .im, .yj6qo';
/** A forwarder's own words may stand in the quote's container: then only what is quoted inside goes. */
const INNER_QUOTES = '.gmail_quote .gmail_quote, .gmail_attr, blockquote, .yahoo_quoted';

/**
 * What the author wrote, quotes cut, as it reads on the screen; the first words only where the message
 * is collapsed. At most {@link MESSAGE_LIMIT} characters.
 */
export function messageText(message: Message, visible: Visible): string {
  const { item, body } = message;
  if (!body) {
    const snippet = gmailElements(item, GMAIL.snippet)[0];
    return (snippet?.textContent ?? '').trim().slice(0, MESSAGE_LIMIT);
  }
  for (const cut of [QUOTES, INNER_QUOTES, null]) {
    const text = withoutQuotedLines(shownText(body, cut, visible, MESSAGE_LIMIT));
    if (text) return text;
  }
  return '';
}

/** Plain-text mail quotes with ">" under a line such as "On 3 Mar, Support wrote:". */
function withoutQuotedLines(text: string): string {
  const head = text.split(/^-{3,} ?Original Message ?-{3,}$/im)[0] ?? '';
  const kept = head.replace(/(^On .{5,200}wrote:\s*\n)?(^>.*(\n|$))+/gm, '').trim();
  return kept || text.trim();
}

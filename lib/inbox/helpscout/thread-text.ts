import { MESSAGE_LIMIT } from '../conversation';
import { shownText } from '../shown-text';
import type { Visible } from '../visible';
import { withoutQuotedLines } from '../without-quoted-lines';
import { bodyOf, type Thread } from './threads';

/** Quoted mail as common mail programs mark it; Help Scout cuts most of it itself. */
const QUOTES = 'blockquote, .gmail_quote, .gmail_quote_container, .yahoo_quoted';

/** What the thread says, quotes cut, as it reads on the screen; at most {@link MESSAGE_LIMIT} characters. */
export function threadText(thread: Thread, visible: Visible): string {
  const body = bodyOf(thread);
  if (!body) return '';
  for (const cut of [QUOTES, null]) {
    const text = withoutQuotedLines(shownText(body, cut, visible, MESSAGE_LIMIT));
    if (text) return text;
  }
  return '';
}

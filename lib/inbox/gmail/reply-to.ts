import { addressKey } from '../email-address';
import { ranked } from '../ranked';
import { GMAIL } from './selectors';
import { writtenBySomebody } from './written-by-somebody';

/** Gmail's label of that row in the languages Billside speaks. */
const LABEL = /reply.?to|antwort|répon|respond|rispond|beantwoord|返信|回复|回覆|答复/i;

/**
 * The Reply-To of a message, where it differs from its author. The page has it only in the "Show
 * details" popup, which exists after it was opened once; null says nothing about the mail itself.
 */
export function replyToOf(item: Element, author: string): string | null {
  for (const popup of ranked(item, GMAIL.details, (e) => !writtenBySomebody(e))) {
    for (const row of popup.querySelectorAll('tr')) {
      if (!LABEL.test(row.cells[0]?.textContent ?? '')) continue;
      for (const named of row.querySelectorAll('[email]')) {
        const address = named.getAttribute('email')?.trim() ?? '';
        if (addressKey(address) && addressKey(address) !== addressKey(author)) return address;
      }
    }
  }
  return null;
}

import { addressKey } from '../email-address';
import { gmailElements } from './gmail-elements';
import { GMAIL } from './selectors';
import { notWritten } from './written-by-somebody';

/**
 * Everybody whom a reply's form names as a recipient: by the chips, the folded line, or the fields of older
 * pages. Somebody who is shown without an address (a group of contacts, "3 more") is in the list by what is
 * shown: a reply to them is no reply to one person.
 *
 * @param frame what holds the form; null where none was found
 */
export function recipientsIn(frame: Element | null): string[] {
  const found = new Map<string, string>();
  const add = (written: string) => {
    const address = (/<([^>]*)>/.exec(written)?.[1] ?? written).trim();
    const key = addressKey(address) ?? address;
    if (key && !found.has(key)) found.set(key, address);
  };
  for (const [css] of GMAIL.replyRecipient) {
    for (const element of frame ? notWritten(frame.querySelectorAll(css)) : []) {
      const entries = writtenIn(element).split(/[,;]/);
      for (const entry of entries) add(entry);
    }
  }
  for (const line of frame ? gmailElements(frame, GMAIL.foldedRecipients) : []) {
    const more = restOf(line);
    if (more) add(more);
  }
  return [...found.values()];
}

function writtenIn(element: Element): string {
  if (element.tagName === 'INPUT') return (element as HTMLInputElement).value;
  const address = element.getAttribute('email') ?? element.getAttribute('data-hovercard-id');
  if (addressKey(address)) return address ?? '';
  // A name may hold a comma; it is one entry all the same.
  return (element.getAttribute('data-name') ?? element.textContent ?? '').replace(/[,;]/g, ' ');
}

/** What the folded line says beside its addresses, where it counts people: "and 2 more". */
function restOf(line: Element): string | null {
  if (!line.querySelector('[email]')) return null;
  const words = line.ownerDocument.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let rest = '';
  while (words.nextNode()) {
    if (!words.currentNode.parentElement?.closest('[email]')) rest += words.currentNode.nodeValue;
  }
  return /\p{Nd}/u.test(rest) ? rest.replace(/[\s,;]+/g, ' ').trim() : null;
}

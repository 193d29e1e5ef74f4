import { addressKey } from '../email-address';
import type { Visible } from '../visible';

/** What lies outside of a reply: its frame ends below the nearest element that holds any of these. */
const OUTSIDE =
  'body, #tkContent, [data-testid="ThreadContainer"], ol[aria-label="Thread Items"], [data-testid="Sidebar.CustomerProfile"], [data-testid="EmailList.EmailLink"]';
/** The words before an address; Help Scout speaks English only. */
const OWN_ROW = /^(from|reply-to|subject)\b\W*$/i;
const THEIR_ROW = /^(to|cc|bcc)\b\W*$/i;

/** The element around an editor that holds all of its reply, and nothing of the conversation. */
export function frameOf(editor: Element): Element {
  let at = editor;
  for (let up = at.parentElement; up && !reaches(up); up = up.parentElement) at = up;
  return at;
}

/**
 * The addresses shown above the text of an open reply, outside of a "From" row. Of Help Scout's own marks for them
 * nothing is known: what counts is a piece of text, or a field, that is an address and nothing else. One that is cut
 * short counts as it is shown.
 */
export function recipientsOf(editor: Element, visible: Visible): string[] {
  const found = new Map<string, string>();
  let isOwnRow = false;
  for (const element of frameOf(editor).querySelectorAll('*')) {
    if (element === editor) break;
    for (const text of textsOf(element)) {
      if (THEIR_ROW.test(text)) isOwnRow = false;
      else if (OWN_ROW.test(text)) isOwnRow = true;
      const key = addressKey(text);
      if (key && !isOwnRow && !found.has(key) && visible(element)) found.set(key, text);
    }
  }
  return [...found.values()];
}

/** Whether a cut address may stand for any. */
export function isCut(address: string): boolean {
  return address.includes('…');
}

function reaches(element: Element): boolean {
  return element.matches(OUTSIDE) || element.querySelector(OUTSIDE) !== null;
}

/** The texts that an element itself shows; an address may be drawn in two pieces, so that its end stays in sight. */
function textsOf(element: Element): string[] {
  if (element instanceof HTMLInputElement) return [element.value.trim()];
  if (element.matches(TRUNCATED)) return [element.textContent.trim()];
  if (element.closest(TRUNCATED)) return [];
  const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return own.map((node) => (node.nodeValue ?? '').trim());
}

const TRUNCATED = '.c-Truncate__content';

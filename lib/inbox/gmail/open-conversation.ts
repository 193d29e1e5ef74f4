import { ranked } from '../ranked';
import type { Visible } from '../visible';
import { GMAIL } from './selectors';
import { threadId } from './thread-id';
import { writtenBySomebody } from './written-by-somebody';

export interface OpenConversation {
  ticketId: string;
  heading: Element;
  /** The nearest element that holds the heading and the messages. */
  root: Element;
}

/**
 * The conversation on the screen. Its heading is an h2, as rows of the list carry the same ids; earlier
 * conversations stay in the document, hidden. Two visible headings with different ids: not sure, null.
 */
export function openConversation(doc: Document, visible: Visible): OpenConversation | null {
  const headings = ranked(
    doc,
    GMAIL.subject,
    (heading) => idOf(heading) !== null && visible(heading) && !writtenBySomebody(heading),
  );
  const [heading] = headings;
  if (!heading || new Set(headings.map(idOf)).size !== 1) return null;
  const ticketId = idOf(heading);
  const root = rootOf(heading, visible);
  return ticketId && root ? { ticketId, heading, root } : null;
}

function idOf(heading: Element): string | null {
  return (
    threadId(heading.getAttribute('data-legacy-thread-id')) ??
    threadId(heading.getAttribute('data-thread-perm-id'))
  );
}

/** Climbs from the heading to where messages are, and not past the view: a hidden one lies beside it. */
function rootOf(heading: Element, visible: Visible): Element | null {
  for (let at = heading.parentElement; at; at = at.parentElement) {
    const messages = ranked(at, GMAIL.message, (m) => visible(m) && !writtenBySomebody(m));
    if (messages.length > 0) return at;
    if (at.getAttribute('role') === 'main') return null;
  }
  return null;
}

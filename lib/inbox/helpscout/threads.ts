import { ranked } from '../ranked';
import type { Visible } from '../visible';
import { HELP_SCOUT } from './selectors';
import { inMessage, writtenBySomebody } from './written-by-somebody';

/** One message of the conversation, or one note. */
export interface Thread {
  item: Element;
  /** Grows with time; null while the page has not said it. */
  id: number | null;
  isCustomers: boolean;
}

/** The threads of the conversation, oldest first; empty while the page shows none, or two conversations. */
export function threadsOf(root: Element, visible: Visible): Thread[] {
  const lists = ranked(root, HELP_SCOUT.threadList, (e) => visible(e) && !writtenBySomebody(e));
  const [list] = lists;
  if (!list || lists.length > 1) return [];
  const threads = ranked(list, HELP_SCOUT.item, (e) => isOutermost(e, list)).map(threadOf);
  const known = threads.flatMap(({ id }) => id ?? []);
  // Operators choose whether the newest stands first or last.
  const isNewestFirst = (known[0] ?? 0) > (known.at(-1) ?? 0);
  return isNewestFirst ? threads.reverse() : threads;
}

/** What the thread says, as an element; the first, as the rest are in it. */
export function bodyOf({ item }: Thread): Element | null {
  return ranked(item, HELP_SCOUT.body, (e) => !inMessage(e))[0] ?? null;
}

/** Who wrote it, as the page names them. */
export function senderElement({ item }: Thread): Element | null {
  return ranked(item, HELP_SCOUT.sender, (e) => !inMessage(e) && !isBody(e))[0] ?? null;
}

function threadOf(item: Element): Thread {
  const mark = item.id
    ? item
    : ranked(item, HELP_SCOUT.thread, (e) => !inMessage(e) && !isBody(e))[0];
  const digits = /^thread-(\d{1,15})$/.exec(mark?.id ?? '')?.[1];
  const isNote = item.matches('.is-note') || mark?.matches('.is-note, .note') === true;
  return {
    item,
    id: digits ? Number(digits) : null,
    isCustomers: !isNote && mark?.matches('.is-customer, article.customer') === true,
  };
}

/** Somebody's message may hold a whole list of threads of its own. */
function isOutermost(item: Element, list: Element): boolean {
  const around = item.parentElement?.closest('.ThreadListItem, article.thread');
  return !inMessage(item) && (around == null || !list.contains(around));
}

function isBody(element: Element): boolean {
  return element.matches('.is-ignoring-table, .messageBody');
}

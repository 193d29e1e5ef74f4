import { ranked } from '../ranked';
import { ZENDESK } from './selectors';
import { writtenBySomebody } from './written-by-somebody';

/** What the page shows of a ticket that tells when its records have changed. */
export interface PaneMark {
  /** The time of the latest message, in whole UNIX seconds; 0 where the page names no times. */
  latest: number;
  /** How many messages the page shows. */
  messages: number;
  /** What the page calls the requester; empty where it does not say. */
  requester: string;
}

const BODY = '[data-test-id="omni-log-message-content"], .zd-comment';

/**
 * Looks at a ticket on the page.
 *
 * @param pane the column of the conversation
 * @param whole the ticket's fields too
 */
export function paneMark(pane: Element, whole: Element): PaneMark {
  const log = ranked(pane, ZENDESK.log, (each) => !writtenBySomebody(each))[0];
  const items = log ? ranked(log, ZENDESK.logItem, (item) => item.closest(BODY) === null) : [];
  const requester = ranked(whole, ZENDESK.requester, (each) => !writtenBySomebody(each))[0];
  let latest = 0;
  for (const time of log?.querySelectorAll('time[datetime]') ?? []) {
    const at = Math.floor(Date.parse(time.getAttribute('datetime') ?? '') / 1_000);
    if (at > latest && time.closest(BODY) === null) latest = at;
  }
  return { latest, messages: items.length, requester: requester?.textContent?.trim() ?? '' };
}

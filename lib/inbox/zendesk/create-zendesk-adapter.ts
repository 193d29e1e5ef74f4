import { CaretMemory } from '../caret-memory';
import type { InboxAdapter, InboxSettings } from '../inbox-adapter';
import { ranked } from '../ranked';
import { isSeen, type Visible } from '../visible';
import { watchPage } from '../watch-page';
import { composerOf } from './composer';
import { frontPane, otherInFront, subjectOfTab, tabAgrees, wholeTicket } from './front-pane';
import { insertIntoTicket } from './insert-into-ticket';
import { paneMark } from './pane-mark';
import { readConversation } from './read-conversation';
import { SAYING, ZENDESK } from './selectors';
import { TicketDesk } from './ticket-desk';
import { ticketIdOf } from './ticket-id';
import { writtenBySomebody } from './written-by-somebody';

const URL_LIMIT = 2_000;

/**
 * Zendesk's Agent Workspace: the address says which ticket, Zendesk's own records say who requested it, and the page
 * only where it stands.
 *
 * @param visible how to tell what is on the screen; only a page without layout needs another
 */
export function createZendeskAdapter(
  win: Window,
  settings: InboxSettings,
  visible: Visible = isSeen,
): InboxAdapter {
  const doc = win.document;
  const carets = new CaretMemory();
  const desk = new TicketDesk(win);
  const openId = () => ticketIdOf(win.location.pathname);

  /** The pane of that ticket; null where it is not in front, or the page does not agree with its address. */
  const paneOf = (id: string) => {
    if (tabAgrees(doc, id) === false) return null;
    const subject = desk.of(id)?.facts?.ticket.subject ?? subjectOfTab(doc, id);
    return frontPane(doc, id, subject, visible);
  };

  const openPane = () => {
    const id = openId();
    const pane = id === null ? null : paneOf(id);
    return id === null || pane === null ? null : { pane, whole: wholeTicket(pane, id) };
  };

  return {
    read() {
      const id = openId();
      desk.keepOnly(id);
      if (id === null) return null;
      const isSure = tabAgrees(doc, id) !== false;
      const known = isSure ? desk.of(id) : null;
      const open = openPane();
      if (open && known) desk.noticed(paneMark(open.pane, open.whole));
      const shown = {
        id,
        url: `${win.location.origin}/agent/tickets/${id}`.slice(0, URL_LIMIT),
        subject: subjectOfTab(doc, id),
        whole: open?.whole ?? null,
        composer: open ? composerOf(open.pane, visible) : null,
      };
      const isInFront = open !== null || !otherInFront(doc, id, visible);
      return readConversation(shown, isInFront ? known : null, settings.ownAddresses, visible);
    },

    chipAnchor() {
      const open = openPane();
      const usable = (element: Element) => visible(element) && !writtenBySomebody(element);
      return open ? (ranked(open.whole, ZENDESK.requester, usable)[0] ?? null) : null;
    },

    watch(changed, signal) {
      carets.follow(doc, signal);
      desk.watch(changed, signal);
      watchPage(win, changed, signal, SAYING);
      doc.addEventListener('visibilitychange', changed, { signal });
    },

    insert: (request, signal) =>
      insertIntoTicket(
        {
          win,
          carets,
          visible,
          composer(ticketId) {
            if (openId() !== ticketId || tabAgrees(doc, ticketId) === false) return undefined;
            const pane = paneOf(ticketId);
            return pane && composerOf(pane, visible);
          },
          recorded(ticketId) {
            const facts = openId() === ticketId ? desk.of(ticketId)?.facts : null;
            return facts
              ? [facts.requester, ...facts.ccs].flatMap((user) => user?.email ?? [])
              : null;
          },
        },
        request,
        signal,
      ),
  };
}

import type { DeskTicket } from '../desk-records';
import { headerTabs } from './header-tabs';
import type { MarkedPane } from './pane-marks';
import { ticketPane } from './ticket-pane';
import type { Workspace } from './workspace';

const LIST = '/agent/filters/25078446';

/** Where the router draws: the header's tabs, the list, the mounted tickets. */
export interface RoutedParts {
  tabs: HTMLElement;
  list: HTMLElement;
  panes: HTMLElement;
}

export interface Router {
  openList(): void;
  openTicket(ticket: DeskTicket): void;
  /** The ticket that is in front, with its pane. */
  shown(): { ticket: DeskTicket; pane: HTMLElement } | null;
}

/**
 * Shows what the address names, without a reload. Every opened ticket stays mounted, one upon the other,
 * until its tab is closed; the one in front is the one that is not hidden.
 */
export function startRouter(workspace: Workspace, { tabs, list, panes }: RoutedParts): Router {
  const mounted = new Map<DeskTicket, MarkedPane>();
  const waits = [workspace.variant.front].flat();
  let shows = 0;
  let front: DeskTicket | null = null;
  const goTo = (path: string) => {
    if (path !== location.pathname) history.pushState(null, '', path);
    show();
  };
  const openTicket = (ticket: DeskTicket) => goTo(`/agent/tickets/${ticket.id}`);
  const openList = () => goTo(LIST);
  addEventListener('popstate', show);
  if (/^\/agent\/?$/.test(location.pathname)) history.replaceState(null, '', LIST);
  show();
  return {
    openList,
    openTicket,
    shown() {
      const pane = front && mounted.get(front);
      return front && pane ? { ticket: front, pane: pane.element } : null;
    },
  };

  function addressed(): DeskTicket | null {
    const id = /^\/agent\/tickets\/(\d+)/.exec(location.pathname)?.[1];
    return workspace.tickets.find((ticket) => String(ticket.id) === id) ?? null;
  }

  function show() {
    const ticket = addressed();
    document.title = 'Zendesk';
    if (ticket && !mounted.has(ticket)) {
      const pane = ticketPane(ticket, workspace);
      mounted.set(ticket, pane);
      panes.append(pane.element);
    }
    drawTabs();
    workspace.after(waits[shows % waits.length] ?? 0, () => {
      if (addressed() === ticket) bringToFront(ticket);
    });
    shows += 1;
  }

  function bringToFront(ticket: DeskTicket | null) {
    front = ticket;
    for (const [each, pane] of mounted) pane.bringToFront(each === ticket);
    list.style.visibility = ticket ? 'hidden' : '';
    panes.style.zIndex = ticket ? '1' : '0';
    document.title = ticket ? `${ticket.subject} – Northwind Apps – Zendesk` : 'Tickets – Zendesk';
  }

  function drawTabs() {
    const current = addressed()?.id ?? null;
    const actions = { open: openTicket, close };
    tabs.replaceChildren(
      ...headerTabs([...mounted.keys()], current, workspace.variant.tab, actions),
    );
  }

  function close(ticket: DeskTicket) {
    mounted.get(ticket)?.element.remove();
    mounted.delete(ticket);
    workspace.open.get(ticket.id)?.composer.close();
    workspace.open.delete(ticket.id);
    const last = [...mounted.keys()].at(-1);
    if (addressed() !== ticket) drawTabs();
    else if (last) openTicket(last);
    else openList();
  }
}

import { h } from '../../gmail/page/h';
import type { DeskTicket } from '../desk-records';
import type { ZendeskPageVariant } from '../zendesk-variant';

export interface TabActions {
  open: (ticket: DeskTicket) => void;
  close: (ticket: DeskTicket) => void;
}

/** The open tickets as tabs of the header. */
export function headerTabs(
  tickets: DeskTicket[],
  current: number | null,
  generation: ZendeskPageVariant['tab'],
  actions: TabActions,
): HTMLElement[] {
  return tickets.map((ticket) => {
    const isCurrent = ticket.id === current;
    return h(
      generation === '2026' ? 'a' : 'div',
      {
        class: 'tab',
        'data-test-id': 'header-tab',
        'data-entity-id': String(ticket.id),
        tabindex: '0',
        ...(generation === '2026' && { href: `/agent/tickets/${ticket.id}` }),
        ...marks(isCurrent, generation),
        onclick: (event) => {
          event.preventDefault();
          actions.open(ticket);
        },
      },
      h(
        'span',
        { class: 'tab-text' },
        h('span', { 'data-test-id': 'header-tab-title' }, ticket.subject),
        h('small', {}, `#${ticket.id}`),
      ),
      h(
        'button',
        {
          type: 'button',
          'aria-label': `Close ticket ${ticket.id}`,
          onclick: (event) => {
            event.stopPropagation();
            event.preventDefault();
            actions.close(ticket);
          },
        },
        '×',
      ),
    );
  });
}

function marks(isCurrent: boolean, generation: ZendeskPageVariant['tab']): Record<string, string> {
  if (generation === '2021') return { 'data-selected': String(isCurrent) };
  return isCurrent ? { 'aria-current': 'page' } : {};
}

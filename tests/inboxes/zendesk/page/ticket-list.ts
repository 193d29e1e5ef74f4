import { shortDate } from '../../gmail/page/dates';
import { h } from '../../gmail/page/h';
import type { DeskTicket } from '../desk-records';

/** A view: the tickets as a table; a click opens one. */
export function ticketList(tickets: DeskTicket[], open: (ticket: DeskTicket) => void): HTMLElement {
  return h(
    'section',
    { class: 'list' },
    h('h1', {}, 'Your unsolved tickets'),
    h('p', {}, `${tickets.length} tickets`),
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h('tr', {}, ...['ID', 'Subject', 'Requester', 'Updated'].map((name) => h('th', {}, name))),
      ),
      h(
        'tbody',
        {},
        tickets.map((ticket) => row(ticket, () => open(ticket))),
      ),
    ),
  );
}

function row({ id, subject, requester, comments }: DeskTicket, open: () => void): HTMLElement {
  return h(
    'tr',
    { onclick: open },
    h('td', {}, `#${id}`),
    h('td', { class: 'row-subject' }, subject),
    h('td', {}, requester.name),
    h('td', {}, shortDate(comments.at(-1)?.at ?? 0)),
  );
}

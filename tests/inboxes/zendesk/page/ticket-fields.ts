import { h } from '../../gmail/page/h';
import { AGENT, type DeskTicket } from '../desk-records';
import { avatar } from './avatar';
import type { Workspace } from './workspace';

/** The left column: requester and assignee, both by name only. */
export function ticketFields(ticket: DeskTicket, { after, variant }: Workspace): HTMLElement {
  const requester = field('Requester', 'ticket-system-field-requester-select');
  after(variant.customer, () => {
    requester.lastElementChild?.append(
      avatar('Avatar', 'avatars.image'),
      h('div', { 'data-garden-id': 'dropdowns.combobox.value' }, ticket.requester.name),
    );
  });
  const assignee = field('Assignee', 'assignee-field');
  assignee.lastElementChild?.append(`Support / ${AGENT.name}`);
  return h('aside', { class: 'fields', 'data-test-id': 'column-1' }, requester, assignee);
}

function field(name: string, testId: string): HTMLElement {
  return h(
    'div',
    { class: 'field' },
    h('span', {}, name),
    h('div', { class: 'value', 'data-test-id': testId }),
  );
}

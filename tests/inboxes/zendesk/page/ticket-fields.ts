import { h } from '../../gmail/page/h';
import { AGENT, type DeskTicket, type DeskUser } from '../desk-records';
import { avatar } from './avatar';

/** The left column: requester and assignee, both by name only. */
export function ticketFields(
  { requester }: DeskTicket,
  whenKnown: (draw: () => void) => void,
): { element: HTMLElement; redraw: () => void } {
  const field = box('Requester', 'ticket-system-field-requester-select', []);
  const assignee = box('Assignee', 'assignee-field', [`Support / ${AGENT.name}`]);
  const element = h('aside', { class: 'fields', 'data-test-id': 'column-1' }, field, assignee);
  const redraw = () => field.lastElementChild?.replaceChildren(...named(requester));
  whenKnown(redraw);
  return { element, redraw };
}

function named({ name }: DeskUser): Node[] {
  return [
    avatar('Avatar', 'avatars.image'),
    h('div', { 'data-garden-id': 'dropdowns.combobox.value' }, name),
  ];
}

function box(name: string, testId: string, content: (Node | string)[]): HTMLElement {
  return h(
    'div',
    { class: 'field' },
    h('span', {}, name),
    h('div', { class: 'value', 'data-test-id': testId }, content),
  );
}

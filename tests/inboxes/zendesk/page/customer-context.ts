import { h } from '../../gmail/page/h';
import type { DeskTicket } from '../desk-records';
import { avatar } from './avatar';

/** The right column: who the customer is. The rows of it have no test ids. */
export function customerContext(
  ticket: DeskTicket,
  whenKnown: (draw: () => void) => void,
): HTMLElement {
  const column = h(
    'aside',
    { class: 'context', 'data-test-id': 'column-3' },
    h(
      'div',
      { class: 'context-tabs', role: 'tablist', 'data-test-id': 'customer-context-tab-navigation' },
      h('button', { type: 'button', 'data-test-id': 'customer-context-tab-customer' }, 'User'),
      h('button', { type: 'button', 'data-test-id': 'customer-context-tab-apps' }, 'Apps'),
    ),
  );
  whenKnown(() => {
    const { name, identities } = ticket.requester;
    column.append(
      h('div', { class: 'context-name' }, avatar('Avatar', 'avatars.image'), h('strong', {}, name)),
      ...identities.map(({ value }) => fact('Email', value)),
      fact('Interactions', ticket.subject),
    );
  });
  return column;
}

function fact(name: string, value: string): HTMLElement {
  return h('dl', { class: 'fact' }, h('dt', {}, name), h('dd', {}, value));
}

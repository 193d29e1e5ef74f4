import { h } from '../../gmail/page/h';
import type { DeskTicket, DeskUser } from '../desk-records';
import type { Workspace } from './workspace';

/** Above the conversation: whose ticket it is and its subject. In 2021 the sender's address stood there. */
export function ticketHead(
  { id, subject, requester }: DeskTicket,
  { words, variant }: Workspace,
  whenKnown: (draw: () => void) => void,
): { elements: HTMLElement[]; redraw: () => void } {
  const name = h('span', { 'data-test-id': 'tabs-nav-item-users' });
  const nav = h(
    'nav',
    { class: 'location', 'aria-label': 'Ticket page location' },
    name,
    h('span', {}, `Ticket #${id}`),
  );
  const field = h('input', { 'data-test-id': 'omni-header-subject', 'aria-label': words.subject });
  field.value = subject;
  const header = h('header', { class: 'subject' }, field);
  const legacy = h('div', { class: 'ticket' });
  const redraw = () => {
    const fresh = h('span', { 'data-test-id': 'tabs-nav-item-users' }, requester.name);
    nav.firstElementChild?.replaceWith(fresh);
    for (const stranger of [...nav.children].slice(2)) stranger.remove();
    legacy.replaceChildren(sender(requester));
  };
  whenKnown(redraw);
  return { elements: variant.editor === '2021' ? [nav, header, legacy] : [nav, header], redraw };
}

function sender({ name, email }: DeskUser): HTMLElement {
  return h('div', { class: 'sender' }, `${name} `, email && h('span', { class: 'email' }, email));
}

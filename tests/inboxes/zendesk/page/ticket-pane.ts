import { h } from '../../gmail/page/h';
import type { DeskTicket } from '../desk-records';
import { composer } from './composer';
import { conversationLog } from './conversation-log';
import { customerContext } from './customer-context';
import { type MarkedPane, markedPane } from './pane-marks';
import { ticketFields } from './ticket-fields';
import { ticketFooter } from './ticket-footer';
import type { Workspace } from './workspace';

/** A ticket as it is mounted: fields, conversation with composer, customer; not in front yet. */
export function ticketPane(ticket: DeskTicket, workspace: Workspace): MarkedPane {
  const { words, variant, after } = workspace;
  const written = composer(ticket, workspace);
  workspace.composers.set(ticket.id, written);
  const name = h('span', { 'data-test-id': 'tabs-nav-item-users' });
  after(variant.customer, () => name.append(ticket.requester.name));
  const conversation = h(
    'section',
    { class: 'conversation', 'data-test-id': 'column-2' },
    h(
      'nav',
      { class: 'location', 'aria-label': 'Ticket page location' },
      name,
      h('span', { 'data-test-id': 'tabs-nav-item-tickets' }, `Ticket #${ticket.id}`),
    ),
    subjectField(ticket.subject, words.subject),
    conversationLog(ticket, workspace),
    written.element,
    ticketFooter(words, written.send),
  );
  const columns = [
    ticketFields(ticket, workspace),
    conversation,
    customerContext(ticket, workspace),
  ];
  const pane = markedPane(ticket.id, conversation, columns, variant);
  pane.bringToFront(false);
  after(variant.ids, pane.mark);
  return pane;
}

function subjectField(subject: string, label: string): HTMLElement {
  const field = h('input', { 'data-test-id': 'omni-header-subject', 'aria-label': label });
  field.value = subject;
  return h('header', { class: 'subject' }, field);
}

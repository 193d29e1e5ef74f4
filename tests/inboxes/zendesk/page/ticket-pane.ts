import { h } from '../../gmail/page/h';
import type { DeskTicket } from '../desk-records';
import { composer } from './composer';
import { conversationLog } from './conversation-log';
import { customerContext } from './customer-context';
import { type MarkedPane, markedPane } from './pane-marks';
import { ticketFields } from './ticket-fields';
import { ticketFooter } from './ticket-footer';
import { ticketHead } from './ticket-head';
import type { Workspace } from './workspace';

/** A ticket as it is mounted: fields, conversation with composer, customer; not in front yet. */
export function ticketPane(ticket: DeskTicket, workspace: Workspace): MarkedPane {
  const { words, variant, after } = workspace;
  const whenKnown = (draw: () => void) => after(variant.customer, draw);
  const written = composer(ticket, workspace);
  const head = ticketHead(ticket, workspace, whenKnown);
  const fields = ticketFields(ticket, whenKnown);
  const conversation = h(
    'section',
    { class: 'conversation', 'data-test-id': 'column-2' },
    head.elements,
    conversationLog(ticket, workspace),
    written.element,
    ticketFooter(words, written.send),
  );
  const columns = [fields.element, conversation, customerContext(ticket, whenKnown)];
  const pane = markedPane(ticket.id, conversation, columns, variant);
  pane.bringToFront(false);
  after(variant.ids, pane.mark);
  workspace.open.set(ticket.id, {
    composer: written,
    redrawCustomer() {
      head.redraw();
      fields.redraw();
    },
  });
  return pane;
}

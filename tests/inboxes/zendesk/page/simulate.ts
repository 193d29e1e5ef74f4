import { h } from '../../gmail/page/h';
import type { DeskTicket } from '../desk-records';
import { logItem } from './conversation-log';
import type { Workspace } from './workspace';

/** What the page can be made to do in mid-flight, by clicks in its corner. They do not take the focus. */
export function simulateControls(
  { open, release, words }: Workspace,
  shown: () => { ticket: DeskTicket; pane: HTMLElement } | null,
): HTMLElement {
  const current = () => open.get(shown()?.ticket.id ?? 0);
  const button = (name: string, act: () => void) =>
    h('button', { type: 'button', onclick: act }, name);
  return h(
    'details',
    { class: 'simulate', onmousedown: (event) => event.preventDefault() },
    h('summary', {}, 'Simulate'),
    button('Show what is late', release),
    button('Replace the editor', () => void current()?.composer.replaceEditor()),
    button('Change the channel', () => {
      const composer = current()?.composer;
      const channel = shown()?.ticket.channel ?? 'web';
      composer?.switchTo(composer.channel() === 'internal' ? channel : 'internal');
    }),
    button('Draw the customer again', () => current()?.redrawCustomer()),
    button('A new message', () => {
      const { ticket, pane } = shown() ?? {};
      if (!ticket || !pane) return;
      const at = Math.floor(Date.now() / 1000);
      const comment = { id: at, author: ticket.requester, isPublic: true, html: null, at };
      const item = logItem({ ...comment, text: 'Are you still there?' }, words.noted);
      pane.querySelector('[data-test-id="omni-log-container"]')?.append(item);
    }),
  );
}

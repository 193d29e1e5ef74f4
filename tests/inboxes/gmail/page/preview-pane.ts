import type { MailThread } from '../mail-thread';
import { conversationList } from './conversation-list';
import { h } from './h';
import { threadView } from './thread-view';
import { variant } from './variant-in-use';

/** The list with the preview pane: a click shows the conversation beside it, and the address stays. */
export function previewPane(threads: MailThread[], read: Set<string>): HTMLElement {
  const none = h('div', { class: 'apX' }, 'No conversations selected');
  const pane = h('div', { class: 'ao9 nH' }, none);
  const list = conversationList(threads, read, (thread, row) => {
    for (const other of list.querySelectorAll('tr.aps')) other.classList.remove('aps');
    row.classList.add('aps');
    read.add(thread.token);
    pane.replaceChildren(threadView(thread));
  });
  const side = variant().preview === 'right' ? 'right' : 'below';
  return h('div', { class: `aia ${side}` }, h('div', { class: 'ae4' }, list), pane);
}

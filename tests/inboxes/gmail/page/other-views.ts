import type { MailMessage, MailThread } from '../mail-thread';
import { h } from './h';
import { lines } from './message-body';
import { threadOfAddress } from './thread-of-address';

/** Windows that show mail and are no conversation: for printing, a long message whole, the original. */
export const OTHER_VIEWS: Record<string, (threads: MailThread[]) => HTMLElement[]> = {
  pt: (threads) => {
    const thread = threadOfAddress(threads);
    return [
      h(
        'div',
        { class: 'bodycontainer' },
        h('h1', {}, thread?.subject ?? ''),
        (thread?.messages ?? []).map(printed),
      ),
    ];
  },
  lg: (threads) => {
    const latest = threadOfAddress(threads)?.latest;
    return latest ? [h('div', { class: 'maincontent' }, printed(latest))] : [];
  },
  om: (threads) => {
    const latest = threadOfAddress(threads)?.latest;
    const original = `From: ${latest?.from.name} <${latest?.from.email}>\n\n${latest?.body}`;
    return [h('pre', { class: 'raw_message_text', id: 'raw_message_text' }, original)];
  },
};

function printed({ from, body }: MailMessage): HTMLElement {
  const author = h('b', {}, from.name);
  return h(
    'table',
    { class: 'message' },
    h(
      'tbody',
      {},
      h('tr', {}, h('td', {}, h('span', {}, author, ` <${from.email}>`))),
      h('tr', {}, h('td', {}, h('span', {}, lines(body)))),
    ),
  );
}

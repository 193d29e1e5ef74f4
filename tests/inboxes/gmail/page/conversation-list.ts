import type { MailThread } from '../mail-thread';
import { shortDate } from './dates';
import { h, ICONS, icon } from './h';

/** The inbox as a table of conversations, newest first; a click opens one. */
export function conversationList(
  threads: MailThread[],
  read: ReadonlySet<string>,
  open: (thread: MailThread, row: HTMLElement) => void,
): HTMLElement {
  return h(
    'div',
    { class: 'Cp' },
    h(
      'div',
      { class: 'G-atb', role: 'toolbar' },
      h('span', { class: 'Dj' }, `1–${threads.length} of ${threads.length}`),
    ),
    h(
      'table',
      { class: 'F cf zt', role: 'grid' },
      h(
        'tbody',
        {},
        threads.map((thread, index) => row(thread, index, read.has(thread.token), open)),
      ),
    ),
  );
}

function row(
  thread: MailThread,
  index: number,
  isRead: boolean,
  open: (thread: MailThread, row: HTMLElement) => void,
): HTMLElement {
  const last = thread.latest;
  const ids = {
    'data-thread-id': `#${thread.permId}`,
    'data-legacy-thread-id': thread.legacyId,
    'data-legacy-last-message-id': last.legacyId,
    'data-legacy-last-non-draft-message-id': last.legacyId,
  };
  const count =
    thread.messages.length > 1 ? h('span', { class: 'bx0' }, String(thread.messages.length)) : null;
  const line = h(
    'tr',
    {
      class: `zA ${isRead ? 'yO' : 'zE'}`,
      role: 'row',
      tabindex: '-1',
      id: `:c${index}`,
      jslog: '18406; u014N:xr6bB,SYhH9d;',
      onclick: () => open(thread, line),
    },
    h(
      'td',
      { class: 'oZ-x3 xY' },
      h('div', { class: 'oZ-jc T-Jo', role: 'checkbox', 'aria-checked': 'false' }),
    ),
    h('td', { class: 'apU xY' }, icon(ICONS.star, 18)),
    h(
      'td',
      { class: 'yX xY', role: 'gridcell' },
      h('div', { class: 'yW' }, h('span', { class: 'bA4' }, people(thread)), count),
    ),
    h(
      'td',
      { class: 'xY a4W', role: 'gridcell' },
      h(
        'div',
        { class: 'xT', role: 'link' },
        h('div', { class: 'y6' }, h('span', { class: 'bog' }, h('span', ids, thread.subject))),
        h(
          'span',
          { class: 'y2' },
          h('span', { class: 'Zt' }, ' - '),
          last.body.replace(/\s+/g, ' '),
        ),
      ),
    ),
    h('td', { class: 'xW xY', role: 'gridcell' }, h('span', {}, shortDate(last.at))),
  );
  return line;
}

/** Everybody who wrote, the first one first. */
function people({ messages }: MailThread): (HTMLElement | string)[] {
  const authors = new Map(messages.map(({ from }) => [from.email, from]));
  return [...authors.values()].flatMap((from, index) =>
    index > 0 ? [', ', sender(from)] : [sender(from)],
  );
}

function sender({ name, email }: { name: string; email: string }): HTMLElement {
  return h('span', { translate: 'no', class: 'yP', email, name, 'data-hovercard-id': email }, name);
}

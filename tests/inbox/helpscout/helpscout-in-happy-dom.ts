import { createHelpScoutAdapter } from '../../../lib/inbox/helpscout/create-helpscout-adapter';
import { h } from '../../inboxes/gmail/page/h';
import { byStyle } from '../gmail/gmail-in-happy-dom';

/** What Help Scout shows of a conversation. */
export interface Drawn {
  id: number;
  number: number;
  subject: string;
  name: string;
  emails: string[];
  /** Oldest first: who wrote, and what. */
  threads: ['customer' | 'user' | 'note', string][];
}

export const MARIA: Drawn = {
  id: 501,
  number: 71,
  subject: 'Charged twice',
  name: 'Maria Keller',
  emails: ['maria@keller.example'],
  threads: [
    ['customer', 'First words'],
    ['user', 'An answer'],
    ['customer', 'Latest words'],
    ['note', 'Among ourselves'],
  ],
};
export const BOB: Drawn = {
  ...MARIA,
  id: 502,
  number: 72,
  subject: 'Which - plan',
  name: 'Bob Li',
  emails: ['bob@li.example'],
  threads: [['customer', 'What Bob wrote']],
};

/** A Help Scout without React: its parts are drawn one by one, as the test says. */
export function emptyHelpScout(ownAddresses: string[] = []) {
  const column = h('div', { class: 'column' });
  const reply = h('footer', {});
  const sidebar = h('aside', {});
  document.title = 'Help Scout';
  document.body.replaceChildren(column, reply, sidebar);
  const clock = { now: 1_000_000 };
  const go = (path: string) => window.history.pushState(null, '', path);
  go('/inboxes/northwind/views/all');
  const adapter = createHelpScoutAdapter(
    window,
    { ownAddresses },
    { visible: byStyle, clock: () => clock.now },
  );
  return {
    adapter,
    clock,
    reply,
    go: (drawn: Drawn, number = true) =>
      go(`/conversation/${drawn.id}${number ? `/${drawn.number}` : ''}?viewId=1`),
    goTo: go,
    drawThreads(drawn: Drawn, newestFirst = false) {
      document.title = `#${drawn.number} ${drawn.subject} - ${drawn.name}`;
      const items = drawn.threads.map(([by, text], index) => thread(drawn, by, text, index));
      column.replaceChildren(
        h('ol', { 'data-testid': 'ThreadContainer' }, ...(newestFirst ? items.reverse() : items)),
      );
    },
    drawSidebar(drawn: Drawn, spell: (email: string) => (Node | string)[] = split) {
      sidebar.replaceChildren(customer(drawn, spell));
    },
    foldSidebar: () => sidebar.replaceChildren(),
    body: () => column.querySelectorAll<HTMLElement>('.is-ignoring-table')[2] as HTMLElement,
  };
}

/** With that conversation open and all of it drawn. */
export function openHelpScout(drawn: Drawn = MARIA, ownAddresses: string[] = []) {
  const page = emptyHelpScout(ownAddresses);
  page.go(drawn);
  page.drawThreads(drawn);
  page.drawSidebar(drawn);
  return page;
}

function thread(drawn: Drawn, by: string, text: string, index: number): HTMLElement {
  const note = by === 'note' ? ' is-note' : '';
  return h(
    'li',
    { class: `ThreadListItem${note}` },
    h(
      'div',
      { id: `thread-${drawn.id * 100 + index}`, class: `is-${by}` },
      h('span', { 'data-nocollapse': '' }, by === 'customer' ? drawn.name : 'Sam Ortega'),
      h('div', { class: 'is-ignoring-table' }, text),
    ),
  );
}

function customer({ name, emails }: Drawn, spell: (email: string) => (Node | string)[]) {
  const links = emails.map((email) =>
    h(
      'a',
      { 'data-testid': 'EmailList.EmailLink' },
      h('span', { class: 'c-Truncate__content' }, ...spell(email)),
    ),
  );
  return h(
    'section',
    { 'data-testid': 'Sidebar.CustomerProfile' },
    h(
      'h2',
      { 'data-cy': 'Sidebar.CustomerName' },
      h('span', { class: 'c-Truncate__content' }, name),
    ),
    h('ul', { 'data-cy': 'Sidebar.CustomerEmails' }, ...links),
  );
}

function split(email: string): Node[] {
  return [h('span', {}, email.slice(0, -6)), h('span', {}, email.slice(-6))];
}

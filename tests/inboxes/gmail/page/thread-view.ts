import type { MailMessage, MailThread } from '../mail-thread';
import { ACCOUNT } from './account';
import { aiRow } from './ai-row';
import { h } from './h';
import { addDraftOf, openReply } from './inline-reply';
import { whenDue } from './late';
import { collapsedMessage } from './message-collapsed';
import { expandedMessage } from './message-expanded';
import { replyBar } from './reply-bar';
import { threadToolbar } from './thread-toolbar';
import { variant } from './variant-in-use';

/** What draws a new message into the conversation that was opened last. */
let add: (by: 'customer' | 'support') => void = () => {};

/** A message arrives in the conversation that was opened last; an own one has its short id late. */
export function addMessage(by: 'customer' | 'support'): void {
  add(by);
}

/** One conversation: its subject, the messages (the last one expanded) and the buttons below. */
export function threadView(thread: MailThread): HTMLElement {
  const list = h('div', { class: 'AO', role: 'list' });
  const { container, inTable, messages } = variant();
  const replyTo = () => {
    const items = list.querySelectorAll<HTMLElement>(':scope > :not([data-draft])');
    const item = items[items.length - 1];
    if (item) openReply(thread, thread.messages.at(-1) ?? thread.latest, item);
  };
  const content = [
    threadToolbar(thread),
    h('div', { class: 'nH V8djrc byY' }, heading(thread), aiRow(thread)),
    list,
    replyBar(replyTo),
  ];
  whenDue(messages, () => {
    list.append(...itemsOf(thread));
    addDraftOf(thread, list);
  });
  add = (by) => {
    const message = newMessage(thread, by);
    thread.messages.push(message);
    const item = messageItem(thread, message, thread.messages.length - 1, true);
    list.append(item);
    if (by === 'customer') return;
    const drawn = item.querySelector('.adn');
    drawn?.removeAttribute('data-legacy-message-id');
    whenDue('released', () => drawn?.setAttribute('data-legacy-message-id', message.legacyId));
  };
  if (!inTable) return h('div', { class: container }, content);
  const cell = h('td', { class: 'Bu' }, content);
  const table = h(
    'table',
    { class: 'Bs nH', role: 'presentation' },
    h('tbody', {}, h('tr', {}, cell)),
  );
  return h('div', { class: container }, table);
}

function heading(thread: MailThread): HTMLElement {
  const { ids, permId } = variant();
  const title = h('h2', { class: 'hP', tabindex: '-1' }, thread.subject);
  const name = (perm: string, legacy: string) => {
    title.setAttribute('data-thread-perm-id', perm);
    title.setAttribute('data-legacy-thread-id', legacy);
  };
  const perm = permId === 'undefined' ? 'undefined' : thread.permId;
  name(permId === 'undefined' ? 'undefined' : '', '');
  whenDue(ids, () => name(perm, thread.legacyId));
  return h('div', { class: 'ha' }, title, h('span', { class: 'J-J5-Ji hN' }, 'Inbox'));
}

function itemsOf(thread: MailThread): HTMLElement[] {
  const { unfolded, olderFolded } = variant();
  const last = thread.messages.length - 1;
  const items = thread.messages.map((message, index) =>
    messageItem(thread, message, index, unfolded === 'all' || index === last),
  );
  if (!olderFolded || items.length < 4) return items;
  const [first, ...rest] = items;
  const older = rest.splice(0, rest.length - 2);
  const row = h(
    'div',
    { class: 'kQ', role: 'listitem', tabindex: '-1', onclick: () => row.replaceWith(...older) },
    h('div', { class: 'adv' }, h('span', { class: 'adx' }, h('span', {}, String(older.length)))),
  );
  return first ? [first, row, ...rest] : rest;
}

function messageItem(
  thread: MailThread,
  message: MailMessage,
  index: number,
  isOpen: boolean,
): HTMLElement {
  const item = h('div', { role: 'listitem', tabindex: '-1' });
  const draw = (expanded: boolean) => {
    item.className = expanded ? 'h7' : 'kv';
    item.firstElementChild?.remove();
    const fold = thread.messages.length > 1 ? () => draw(false) : null;
    item.prepend(
      expanded
        ? expandedMessage(message, {
            fold,
            reply: () => openReply(thread, message, item),
            quoted: thread.messages[index - 1] ?? null,
          })
        : collapsedMessage(message, () => draw(true)),
    );
  };
  draw(isOpen);
  return item;
}

function newMessage(thread: MailThread, by: 'customer' | 'support'): MailMessage {
  const customer = thread.messages[0]?.from ?? thread.latest.from;
  const id = String(Date.now()) + thread.messages.length;
  return {
    ...thread.latest,
    id: by === 'support' ? `#msg-a:r${id}` : `#msg-f:${id}`,
    legacyId: `19${id.slice(-14)}`,
    from: by === 'support' ? ACCOUNT : customer,
    to: by === 'support' ? [customer] : [{ name: 'me', email: ACCOUNT.email }],
    body: by === 'support' ? 'We are looking at it.' : 'Are you still there?',
    at: Math.floor(Date.now() / 1000),
  };
}

import type { MailMessage } from '../mail-thread';
import { longDate } from './dates';
import { h } from './h';

/** "Show details": the only place where Gmail's page has a Reply-To. */
export function detailsPopup(message: MailMessage): HTMLElement {
  const person = (email: string, name: string, mark: string) =>
    h('span', { class: mark, email, name, translate: 'no' }, `${name} <${email}>`);
  const line = (label: string, ...value: (Node | string)[]) =>
    h(
      'tr',
      { class: 'ajv' },
      h('td', { class: 'gG' }, h('span', { class: 'gG' }, `${label}:`)),
      h('td', { class: 'gI' }, h('span', { class: 'gI' }, ...value)),
    );
  return h(
    'div',
    { class: 'ajA SK', onclick: (event) => event.stopPropagation() },
    h(
      'table',
      { class: 'ajC' },
      h(
        'tbody',
        {},
        line('from', person(message.from.email, message.from.name, 'gD')),
        message.replyTo ? line('reply-to', person(message.replyTo, message.replyTo, '')) : null,
        line('to', ...message.to.flatMap(({ name, email }) => [person(email, name, ''), h('br')])),
        line('date', longDate(message.at)),
      ),
    ),
  );
}

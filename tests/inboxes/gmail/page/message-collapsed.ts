import type { MailMessage } from '../mail-thread';
import { shortDate } from './dates';
import { h } from './h';
import { variant } from './variant-in-use';

/** A message folded to one line: author, first words, date. A click unfolds it. */
export function collapsedMessage(message: MailMessage, unfold: () => void): HTMLElement {
  const { name, email } = message.from;
  return h(
    'div',
    {
      class: 'adf ads',
      onclick: unfold,
      ...(variant().collapsedIds && { 'data-message-id': message.id }),
    },
    h('img', {
      class: 'ajn ajo',
      jid: email,
      'data-hovercard-id': email,
      alt: '',
      'aria-hidden': 'true',
      hidden: '',
    }),
    h(
      'table',
      { class: 'cf iB' },
      h(
        'tbody',
        {},
        h(
          'tr',
          {},
          h(
            'td',
            { class: 'gF' },
            h('span', { class: 'gD', email, name, 'data-hovercard-id': email }, name),
          ),
          h(
            'td',
            {},
            h(
              'div',
              { class: 'iA g6' },
              h('span', {}, message.body.replace(/\s+/g, ' ').slice(0, 120)),
            ),
          ),
          h('td', { class: 'gH' }, h('span', { class: 'g3' }, shortDate(message.at))),
        ),
      ),
    ),
  );
}

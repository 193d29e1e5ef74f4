import type { MailMessage } from '../mail-thread';
import { h } from './h';
import { messageBody } from './message-body';
import { messageHeader } from './message-header';

interface MessageParts {
  /** Folds it to one line; null for the only message. */
  fold: (() => void) | null;
  reply: () => void;
  /** The message it answers. */
  quoted: MailMessage | null;
}

/**
 * An open message, after a saved page of 2026: header with author, date and buttons, then the text, with
 * a second, hidden body beside it.
 */
export function expandedMessage(
  message: MailMessage,
  { fold, reply, quoted }: MessageParts,
): HTMLElement {
  const { email, name } = message.from;
  return h(
    'div',
    { class: 'adn ads', 'data-message-id': message.id, 'data-legacy-message-id': message.legacyId },
    h(
      'div',
      { class: 'aju' },
      h(
        'div',
        { class: 'aCi' },
        h('img', {
          class: 'ajn ajo',
          jid: email,
          'data-hovercard-id': email,
          'data-name': name,
          'aria-hidden': 'true',
          alt: '',
          hidden: '',
        }),
        h('span', { class: 'letter', 'aria-hidden': 'true' }, name.replace(/^\W+/, '').charAt(0)),
      ),
    ),
    h(
      'div',
      { class: 'gs' },
      messageHeader(message, fold, reply),
      h(
        'div',
        {},
        h('div', { class: 'ii gt', style: 'display:none' }),
        h(
          'div',
          { class: 'ii gt', jslog: '20277; u014N:xr6bB;' },
          h('div', { class: 'a3s aiL msg-1' }, messageBody(message, quoted)),
        ),
      ),
    ),
    h('div', { class: 'ajx' }),
  );
}

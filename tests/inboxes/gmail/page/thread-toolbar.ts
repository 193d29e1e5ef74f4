import type { MailThread } from '../mail-thread';
import { h, ICONS, icon } from './h';
import { windowAddress } from './thread-of-address';

/** Back, and what else can be done with a conversation. */
export function threadToolbar(thread: MailThread): HTMLElement {
  return h(
    'div',
    { class: 'G-atb', role: 'toolbar' },
    h(
      'div',
      {
        class: 'lS T-I',
        role: 'button',
        tabindex: '0',
        'aria-label': 'Back to Inbox',
        onclick: () => {
          location.hash = '#inbox';
        },
      },
      icon(ICONS.back),
    ),
    h('span', { class: 'T-I', 'aria-hidden': 'true' }, icon(ICONS.archive)),
    h('span', { class: 'T-I', 'aria-hidden': 'true' }, icon(ICONS.trash)),
    h(
      'div',
      {
        class: 'T-I',
        role: 'button',
        tabindex: '0',
        'aria-label': 'In new window',
        onclick: () => window.open(windowAddress(thread, 'btop'), '_blank'),
      },
      icon(ICONS.popOut),
    ),
  );
}

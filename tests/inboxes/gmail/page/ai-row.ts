import type { MailThread } from '../mail-thread';
import { h } from './h';
import { variant } from './variant-in-use';

/** Gmail's assistant offers to sum the conversation up; what it says names people of the mails. */
export function aiRow(thread: MailThread): HTMLElement | null {
  if (!variant().aiRow) return null;
  const { name, email } = thread.latest.to[0] ?? thread.latest.from;
  return h(
    'div',
    { class: 'einvLd' },
    h('button', { type: 'button' }, 'Summarize this email'),
    h('span', { email, 'data-hovercard-id': email, name }, name),
  );
}

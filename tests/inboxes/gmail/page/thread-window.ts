import type { MailThread } from '../mail-thread';
import { h } from './h';
import { threadOfAddress } from './thread-of-address';
import { threadView } from './thread-view';

/** One conversation in a window of its own: no list, no hash, and nothing that names the account. */
export function threadWindow(threads: MailThread[]): HTMLElement[] {
  const thread = threadOfAddress(threads);
  if (!thread) return [];
  document.title = thread.subject;
  const view = h('div', { class: 'nH', role: 'main' }, threadView(thread));
  return [h('div', { class: 'nH aeF' }, view), h('div', { class: 'dw' })];
}

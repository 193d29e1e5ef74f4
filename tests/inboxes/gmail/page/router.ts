import type { MailThread } from '../mail-thread';
import { ACCOUNT } from './account';
import { conversationList } from './conversation-list';
import { h } from './h';
import { previewPane } from './preview-pane';
import { threadView } from './thread-view';
import { variant } from './variant-in-use';

/** Gmail keeps this many views in the document; all but one are hidden. */
const KEPT_VIEWS = 4;

/**
 * Draws what the address after `#` names, without a reload. The view that is left stays in the document,
 * hidden, as Gmail leaves it.
 */
export function startRouter(views: HTMLElement, threads: MailThread[]): void {
  const read = new Set<string>();
  const show = () => {
    const token = /^#[a-z]+\/([A-Za-z]+)/.exec(location.hash)?.[1];
    const thread = threads.find((each) => each.token === token);
    for (const view of views.querySelectorAll<HTMLElement>(':scope > .nH')) {
      view.removeAttribute('role');
      view.style.display = 'none';
      if (!thread ? view.dataset.view === 'list' : view.dataset.view === thread.token)
        view.remove();
    }
    if (thread) read.add(thread.token);
    const openByAddress = ({ token }: MailThread) => {
      location.hash = `#inbox/${token}`;
    };
    const list = () =>
      variant().preview === 'none'
        ? conversationList(threads, read, openByAddress)
        : previewPane(threads, read);
    const content = thread ? threadView(thread) : list();
    views.append(
      h('div', { class: 'nH', role: 'main', 'data-view': thread?.token ?? 'list' }, content),
    );
    while (views.children.length > KEPT_VIEWS) views.firstElementChild?.remove();
    const unread = threads.length - read.size;
    document.title = `${thread?.subject ?? `Inbox (${unread})`} - ${ACCOUNT.email} - ${ACCOUNT.org} Mail`;
  };
  addEventListener('hashchange', show);
  if (!location.hash) history.replaceState(null, '', '#inbox');
  show();
}

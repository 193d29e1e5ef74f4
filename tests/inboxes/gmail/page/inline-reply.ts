import type { MailMessage, MailThread } from '../mail-thread';
import { ACCOUNT } from './account';
import { composer } from './composer';
import { h } from './h';
import { lines } from './message-body';
import { variant } from './variant-in-use';

interface Draft {
  id: string;
  message: MailMessage;
  content: Node[];
}

/** Drafts left behind, by conversation: they come back as a message of the list. */
const drafts = new Map<string, Draft>();
/** Those that were begun before this page was loaded are there once; discarded, they do not come back. */
const begunBefore = new Set<string>();

/** Opens the reply below the message; once only. */
export function openReply(thread: MailThread, message: MailMessage, item: HTMLElement): void {
  const list = item.parentElement;
  if (!list || hasReply(list) || list.dataset.opening) return;
  list.dataset.opening = 'yes';
  setTimeout(() => {
    delete list.dataset.opening;
    const frame = inlineFrame(thread, message, null);
    item.append(frame);
    frame.querySelector<HTMLElement>('[g_editable]')?.focus();
    // Gmail fetches the reply's frame first.
  }, variant().replyMs);
}

/** By its place: a message's text may look like a reply. */
function hasReply(list: HTMLElement): boolean {
  return list.querySelector(':scope > [role="listitem"] > .gA.acV') !== null;
}

/** A draft that was saved and left is one more message of the list, with its editor open. */
export function addDraftOf(thread: MailThread, list: HTMLElement): void {
  if (thread.draft !== null && !begunBefore.has(thread.token)) {
    begunBefore.add(thread.token);
    const content = lines(thread.draft);
    drafts.set(thread.token, { id: '#msg-a:r-1842', message: thread.latest, content });
  }
  const draft = drafts.get(thread.token);
  if (!draft) return;
  list.append(
    h(
      'div',
      { role: 'listitem', class: 'h7', tabindex: '-1', 'data-draft': 'yes' },
      h(
        'div',
        { class: 'adn ads', 'data-message-id': draft.id },
        h('span', { class: 'gD', email: ACCOUNT.email, name: ACCOUNT.name }, 'Draft'),
      ),
      inlineFrame(thread, draft.message, draft.content),
    ),
  );
}

function inlineFrame(
  thread: MailThread,
  message: MailMessage,
  content: Node[] | null,
): HTMLElement {
  const frame = h('div', { class: 'gA gt acV' });
  const box = composer(thread, message, {
    content,
    save: (id, nodes) => drafts.set(thread.token, { id, message, content: nodes }),
    close: () => {
      drafts.delete(thread.token);
      const item = frame.parentElement;
      frame.remove();
      if (item?.dataset.draft) item.remove();
    },
  });
  const inner = variant().replyWrapped ? h('div', { class: 'HxVBbd' }, box) : box;
  frame.append(h('div', { class: 'gB xu' }, h('div', { class: 'ip adB' }, inner)));
  return frame;
}

import type { MailMessage, MailThread } from '../mail-thread';
import { h, ICONS, icon } from './h';
import { addDraftOf, openReply } from './inline-reply';
import { collapsedMessage } from './message-collapsed';
import { expandedMessage } from './message-expanded';

/** One conversation: its subject, the messages (the last one expanded) and the buttons below. */
export function threadView(thread: MailThread): HTMLElement {
  const list = h('div', { class: 'AO', role: 'list' });
  thread.messages.forEach((message, index) => {
    list.append(messageItem(thread, message, index, message.id === thread.latest.id));
  });
  addDraftOf(thread, list);
  return h(
    'div',
    { class: 'a98 iY' },
    h(
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
    ),
    h(
      'div',
      { class: 'nH V8djrc byY' },
      h(
        'div',
        { class: 'ha' },
        h(
          'h2',
          {
            class: 'hP',
            tabindex: '-1',
            'data-thread-perm-id': thread.permId,
            'data-legacy-thread-id': thread.legacyId,
          },
          thread.subject,
        ),
        h('span', { class: 'J-J5-Ji hN' }, 'Inbox'),
      ),
    ),
    list,
    bottomBar(thread, list),
  );
}

function messageItem(
  thread: MailThread,
  message: MailMessage,
  index: number,
  isLast: boolean,
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
  draw(isLast);
  return item;
}

/** The old buttons below: they act when the mouse goes up on them, not on the click. */
function bottomBar(thread: MailThread, list: HTMLElement): HTMLElement {
  const button = (name: string, mark: string, path: string) => {
    let down = false;
    return h(
      'span',
      {
        class: `ams ${mark}`,
        role: 'link',
        tabindex: '0',
        onmousedown: () => {
          down = true;
        },
        onmouseup: () => {
          const items = list.querySelectorAll<HTMLElement>(':scope > :not([data-draft])');
          const item = items[items.length - 1];
          if (down && item && mark === 'bkH') openReply(thread, thread.latest, item);
          down = false;
        },
      },
      icon(path, 18),
      name,
    );
  };
  return h(
    'div',
    { class: 'gA gt bar' },
    h(
      'div',
      { class: 'amn' },
      button('Reply', 'bkH', ICONS.reply),
      button('Forward', 'bkG', ICONS.forward),
    ),
  );
}

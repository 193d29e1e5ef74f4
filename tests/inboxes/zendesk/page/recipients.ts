import { h } from '../../gmail/page/h';
import type { DeskTicket } from '../desk-records';
import { avatar } from './avatar';
import type { Words } from './words';

/**
 * Who gets a reply by mail: To and CC as tags, whose avatars name the addresses. Tags can be taken away, and
 * further addresses typed. Somebody without an address has an avatar that names none.
 */
export function recipients({ requester, ccs }: DeskTicket, words: Words): HTMLElement {
  const typed = h('input', {
    class: 'add-cc',
    'aria-label': words.cc,
    placeholder: words.cc,
    onkeydown: (event) => {
      if ((event as KeyboardEvent).key !== 'Enter' || !typed.value.includes('@')) return;
      event.preventDefault();
      typed.before(tag(typed.value.trim(), typed.value.trim()));
      typed.value = '';
    },
  });
  return h(
    'div',
    { class: 'recipients' },
    h('span', { class: 'label' }, words.to),
    tag(requester.name, requester.email),
    h('span', { class: 'label' }, words.cc),
    ccs.map(({ name, email }) => tag(name, email)),
    typed,
  );
}

function tag(name: string, email: string | null): HTMLElement {
  const box = h(
    'div',
    { class: 'tag', 'data-garden-id': 'tags.tag_view' },
    avatar(email ?? 'Avatar', 'tags.avatar'),
    h('span', {}, name),
    h(
      'button',
      {
        type: 'button',
        'data-garden-id': 'tags.close',
        'aria-label': `Remove ${name}`,
        onclick: () => box.remove(),
      },
      '×',
    ),
  );
  return box;
}

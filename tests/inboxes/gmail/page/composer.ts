import type { MailMessage, MailThread } from '../mail-thread';
import { ACCOUNT } from './account';
import { editorOf } from './composer-editor';
import { h, ICONS, icon } from './h';
import { popOut } from './popup';
import { type Correspondent, recipientRow } from './recipient-row';
import { variant } from './variant-in-use';

interface ComposerParts {
  /** What a saved draft holds; null for a new one. */
  content: Node[] | null;
  save: (draftId: string, content: Node[]) => void;
  close: () => void;
}

let counter = 0;

/**
 * A reply box as Gmail builds it, inline or in a popup: the form that ties it to its conversation, the
 * recipients, the editor, Send. Sending only counts: `data-sent` on the body.
 */
export function composer(
  thread: MailThread | null,
  message: MailMessage | null,
  { content, save, close }: ComposerParts,
): HTMLElement {
  counter += 1;
  const to = message ? recipientOf(message) : undefined;
  const form = formOf(thread, message, to);
  const saved = h('span', { class: 'oG aOy' });
  const region = h('div', {
    class: 'aoI',
    role: 'region',
    'aria-label': thread ? `Re: ${thread.subject}` : 'New Message',
    'data-compose-id': String(counter),
  });
  const box = h('div', { class: 'M9' }, region);
  const { place, nodes } = editorOf(message, content, () => {
    saved.textContent = 'Draft saved';
    const draft = form.elements.namedItem('draft') as HTMLInputElement;
    draft.value ||= `#msg-a:r-${Date.now()}${counter}`;
    save(
      draft.value,
      nodes().map((node) => node.cloneNode(true)),
    );
  });
  region.append(
    h(
      'table',
      { class: 'cf An' },
      h(
        'tbody',
        {},
        h('tr', {}, h('td', { class: 'I5' }, form, recipientRow(to))),
        h('tr', {}, h('td', { class: 'Ap' }, place)),
        h('tr', { class: 'btC' }, h('td', {}, toolbar(saved, send, close, box))),
      ),
    ),
  );
  return box;

  function send() {
    document.body.dataset.sent = String(Number(document.body.dataset.sent) + 1);
    close();
  }
}

/** Reply goes to the author, or from one's own message to whom that went. */
function recipientOf(message: MailMessage): Correspondent | undefined {
  if (message.id.startsWith('#msg-a:') || message.from.email === ACCOUNT.email) {
    return message.to[0];
  }
  return message.replyTo ? { name: message.replyTo, email: message.replyTo } : message.from;
}

function formOf(
  thread: MailThread | null,
  message: MailMessage | null,
  to: Correspondent | undefined,
): HTMLFormElement {
  const hidden = (name: string, value: string) => h('input', { type: 'hidden', name, value });
  return h(
    'form',
    { class: 'bAs', enctype: 'multipart/form-data', onsubmit: (event) => event.preventDefault() },
    hidden('composeid', String(counter)),
    hidden('draft', ''),
    hidden('from', ACCOUNT.email),
    hidden('rt', thread ? `#${thread.permId}` : ''),
    hidden('rm', message?.id ?? ''),
    hidden('lts', thread?.legacyId ?? ''),
    hidden('uet', message ? message.body : ''),
    variant().recipients === 'fields' ? hidden('to', to ? `${to.name} <${to.email}>` : '') : null,
    hidden('subjectbox', thread ? `Re: ${thread.subject}` : ''),
  );
}

function toolbar(
  saved: HTMLElement,
  send: () => void,
  close: () => void,
  box: HTMLElement,
): HTMLElement {
  return h(
    'div',
    { class: 'aDh' },
    h(
      'div',
      {
        class: 'T-I J-J5-Ji aoO v7 T-I-atl L3',
        role: 'button',
        tabindex: '0',
        jslog: '32601; u014N:cOuCgd,Kr2w4b;',
        'aria-label': 'Send ‪(Ctrl-Enter)‬',
        onclick: send,
      },
      'Send',
    ),
    saved,
    h(
      'div',
      {
        class: 'popout',
        role: 'button',
        tabindex: '0',
        'aria-label': 'Pop out reply',
        onclick: () => popOut(box, close),
      },
      icon(ICONS.popOut, 18),
    ),
    h(
      'div',
      {
        class: 'og T-I-ax7',
        role: 'button',
        tabindex: '0',
        'aria-label': 'Discard draft',
        onclick: close,
      },
      icon(ICONS.trash, 18),
    ),
  );
}

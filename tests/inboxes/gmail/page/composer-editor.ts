import type { MailMessage } from '../mail-thread';
import { SIGNATURE } from './account';
import { h } from './h';
import { quoteOf } from './message-body';

const SAVES_AFTER_MS = 300;

/**
 * The editor with the signature in it, the hidden plain-text twin that bears the same label, and the
 * button that brings the quote in. Only what a person or the browser typed is saved.
 */
export function editorOf(
  message: MailMessage | null,
  content: Node[] | null,
  saved: () => void,
): { editor: HTMLElement; trap: HTMLElement; trimmed: HTMLElement | null } {
  const editor = h('div', {
    class: 'Am aiL Al editable LW-avf tS-tW',
    g_editable: 'true',
    role: 'textbox',
    contenteditable: 'true',
    'aria-label': 'Message Body',
    'aria-multiline': 'true',
    tabindex: '1',
  });
  editor.append(...(content ?? signature()));
  let timer: ReturnType<typeof setTimeout> | undefined;
  editor.addEventListener('input', (event) => {
    if (!event.isTrusted) return;
    clearTimeout(timer);
    timer = setTimeout(saved, SAVES_AFTER_MS);
  });
  const trap = h('textarea', { class: 'Ak', 'aria-label': 'Message Body', style: 'display:none' });
  return { editor, trap, trimmed: message ? trimmedButton(editor, message) : null };
}

function signature(): Node[] {
  return [
    h('br', { clear: 'all' }),
    h('div', {}, h('br')),
    h('span', { class: 'gmail_signature_prefix' }, '-- '),
    h('br'),
    h(
      'div',
      { dir: 'ltr', class: 'gmail_signature', 'data-smartmail': 'gmail_signature' },
      h(
        'div',
        { dir: 'ltr' },
        SIGNATURE.flatMap((line, index) => (index ? [h('br'), line] : [line])),
      ),
    ),
  ];
}

function trimmedButton(editor: HTMLElement, message: MailMessage): HTMLElement {
  const button = h(
    'div',
    {
      class: 'ajR aVN',
      role: 'button',
      tabindex: '0',
      'aria-label': 'Show trimmed content',
      onclick: () => {
        editor.append(h('br'), quoteOf(message));
        button.remove();
      },
    },
    '•••',
  );
  return button;
}

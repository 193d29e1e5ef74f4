import type { MailMessage } from '../mail-thread';
import { SIGNATURE } from './account';
import { h } from './h';
import { quoteOf } from './message-body';
import { variant } from './variant-in-use';

const SAVES_AFTER_MS = 300;

interface ReplyEditor {
  /** What holds it: the editor itself may be replaced. */
  place: HTMLElement;
  nodes(): Node[];
}

/** Gmail's moment between a reply's getting the focus and its editor's being replaced. */
const REPLACED_AFTER_MS = 30;
const replacing = new Map<HTMLElement, () => void>();

/** Each shown reply gets a new editor with the same text in it, as Gmail's page does at times by itself. */
export function replaceEditors(): void {
  for (const [place, replace] of replacing) {
    if (place.isConnected) replace();
    else replacing.delete(place);
  }
}

/**
 * The editor with the signature in it, the hidden plain-text twin that bears the same label, and the
 * button that brings the quote in. Only what a person or the browser typed is saved.
 */
export function editorOf(
  message: MailMessage | null,
  content: Node[] | null,
  saved: () => void,
): ReplyEditor {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const saveSoon = (event: Event) => {
    if (!event.isTrusted) return;
    clearTimeout(timer);
    timer = setTimeout(saved, SAVES_AFTER_MS);
  };
  let editor = emptyEditor(saveSoon);
  editor.append(...(content ?? signature()));
  const replace = () => {
    const next = emptyEditor(saveSoon);
    const focused = document.activeElement === editor;
    next.append(...[...editor.childNodes].map((node) => node.cloneNode(true)));
    editor.replaceWith(next);
    editor = next;
    if (focused) next.focus();
  };
  if (variant().editorReplaced === 'on focus') {
    const replaceSoon = () => setTimeout(replace, REPLACED_AFTER_MS);
    editor.addEventListener('focus', replaceSoon, { once: true });
  }
  const trap = h('textarea', { class: 'Ak', 'aria-label': 'Message Body', style: 'display:none' });
  const trimmed = message ? trimmedButton(() => editor, message) : null;
  const place = h('div', { class: 'Ar Au' }, trap, editor, trimmed);
  replacing.set(place, replace);
  return { place, nodes: () => [...editor.childNodes] };
}

function emptyEditor(changed: (event: Event) => void): HTMLElement {
  const mark = variant().editor === '2018' ? '' : 'aiL ';
  return h('div', {
    class: `Am ${mark}Al editable LW-avf tS-tW`,
    g_editable: 'true',
    role: 'textbox',
    contenteditable: 'true',
    'aria-label': 'Message Body',
    'aria-multiline': 'true',
    tabindex: '1',
    oninput: changed,
  });
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

function trimmedButton(editor: () => HTMLElement, message: MailMessage): HTMLElement {
  const button = h(
    'div',
    {
      class: 'ajR aVN',
      role: 'button',
      tabindex: '0',
      'aria-label': 'Show trimmed content',
      onclick: () => {
        editor().append(h('br'), quoteOf(message));
        button.remove();
      },
    },
    '•••',
  );
  return button;
}

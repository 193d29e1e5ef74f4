import { h } from '../../inboxes/gmail/page/h';

/** How this editor answers what is handed to it. */
export interface SlateManners {
  paste?: 'takes' | 'ignores' | 'drops' | 'takes half';
  input?: 'takes' | 'drops';
}

/**
 * An element that takes text as Slate does, for a document that knows no editing: by events alone, a block for each
 * line, at its end.
 */
export function madeUpSlate(
  attributes: Record<string, string>,
  { paste = 'takes', input = 'takes' }: SlateManners = {},
): HTMLElement {
  const editor = h('div', {
    'data-slate-editor': 'true',
    contenteditable: 'true',
    role: 'textbox',
    tabindex: '0',
    ...attributes,
  });
  const last = () => editor.lastElementChild as HTMLElement;
  const line = (text: string) => {
    const string = h('span', { 'data-slate-zero-width': 'n' }, '\uFEFF');
    editor.append(h('div', { 'data-slate-node': 'element' }, string));
    type(text);
  };
  const type = (text: string) => {
    if (text) last().append(h('span', { 'data-slate-string': 'true' }, text));
  };
  const take = (text: string) => {
    const [first = '', ...rest] = text.split('\n');
    type(first);
    rest.forEach(line);
  };
  line('');
  editor.addEventListener('paste', (event) => {
    if (paste === 'ignores') return;
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (paste === 'takes') take(text);
    if (paste === 'takes half') take(text.slice(0, text.length / 2));
  });
  editor.addEventListener('beforeinput', (event) => {
    event.preventDefault();
    const { inputType, data, dataTransfer } = event as InputEvent;
    if (input === 'drops') return;
    if (inputType === 'insertParagraph') line('');
    else take(dataTransfer?.getData('text/plain') ?? data ?? '');
  });
  return editor;
}

// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { writeText } from '../../../lib/inbox/zendesk/write-text';
import { h } from '../../inboxes/gmail/page/h';

const TEXT = 'Hi Maria,\n\n<b>Ada</b>';

let editor: HTMLElement;
let current: HTMLElement | null;
let events: string[];

/** An editor with a model of its own, which takes events and nothing else. */
function modelEditor(take: { paste?: (text: string) => string; input?: (text: string) => string }) {
  editor = h('div', { class: 'ck', contenteditable: 'true' }, h('p', {}, 'Sam Ortega'));
  document.body.replaceChildren(editor);
  current = editor;
  editor.addEventListener('paste', (event) => {
    events.push('paste');
    const { clipboardData } = event as ClipboardEvent;
    expect(clipboardData?.getData('text/html')).toMatch(/^<p>/);
    const text = clipboardData?.getData('text/plain') ?? '';
    if (take.paste) editor.prepend(h('p', {}, take.paste(text)));
  });
  editor.addEventListener('beforeinput', (event) => {
    const { inputType, data } = event as InputEvent;
    events.push(inputType);
    if (take.input && data) editor.append(h('p', {}, take.input(data)));
  });
}

async function write(signal = new AbortController().signal) {
  const range = document.createRange();
  range.setStart(editor, 1);
  range.collapse(true);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
  const written = writeText({ win: window, editor, text: TEXT, current: () => current, signal });
  await vi.advanceTimersByTimeAsync(3_000);
  return await written;
}

beforeEach(() => {
  vi.useFakeTimers();
  events = [];
  // happy-dom knows no such ranges; the editor of this test reads none.
  vi.stubGlobal('StaticRange', class {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('is pasted, once', async () => {
  modelEditor({ paste: (text) => text });
  expect(await write()).toBe(true);
  expect(events).toEqual(['paste']);
  expect(editor.querySelector('b')).toBeNull();
});

it('is read back though the editor changes its spaces', async () => {
  modelEditor({ paste: (text) => `\u2060${text.replaceAll(' ', '\u00a0').replaceAll('\n', '')}` });
  expect(await write()).toBe(true);
});

it('is typed line by line where a paste left no trace', async () => {
  modelEditor({ input: (text) => text });
  expect(await write()).toBe(true);
  expect(events).toEqual([
    'paste',
    'insertText',
    'insertParagraph',
    'insertParagraph',
    'insertText',
  ]);
});

it.each([
  ['only a part came', (text: string) => text.slice(0, 5)],
  ['something else came', () => 'x'],
])('is not written twice where %s', async (_, paste) => {
  modelEditor({ paste, input: (text) => text });
  expect(await write()).toBe(false);
  expect(events).toEqual(['paste']);
});

it('is not verified where nothing came', async () => {
  modelEditor({});
  expect(await write()).toBe(false);
});

it('is not typed into an editor that is no longer the ticket’s', async () => {
  modelEditor({ input: (text) => text });
  current = null;
  expect(await write()).toBe(false);
  expect(events).toEqual(['paste']);
});

it('stops where the ticket changes between two lines', async () => {
  modelEditor({
    input: (text) => {
      current = null;
      return text;
    },
  });
  expect(await write()).toBe(false);
  expect(events).toEqual(['paste', 'insertText']);
});

it('is not typed where the editor has the text from before', async () => {
  modelEditor({});
  editor.append(h('p', {}, TEXT));
  expect(await write()).toBe(false);
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CaretPlace } from '../../../lib/inbox/zendesk/caret-place';
import { h } from '../../inboxes/gmail/page/h';

const never = new AbortController().signal;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function editorWith(...lines: string[]): HTMLElement {
  const editor = h('div', { contenteditable: 'true' }, ...lines.map((line) => h('p', {}, line)));
  document.body.replaceChildren(editor);
  return editor;
}

/** The place in the second line, after so many characters. */
function caretIn(editor: HTMLElement, offset: number): Range {
  const caret = document.createRange();
  const text = editor.children[1]?.firstChild;
  if (!text) throw new Error('There is no second line.');
  caret.setStart(text, offset);
  caret.collapse(true);
  return caret;
}

function moveToEnd(editor: HTMLElement): void {
  document.getSelection()?.selectAllChildren(editor);
  document.getSelection()?.collapseToEnd();
}

function selected(): [string | null | undefined, number | undefined] {
  const range = document.getSelection()?.getRangeAt(0);
  return [range?.startContainer.textContent, range?.startOffset];
}

it('is taken again where the page moves the caret', async () => {
  const editor = editorWith('Hi', 'Sam Ortega');
  const place = new CaretPlace(editor, caretIn(editor, 3));
  moveToEnd(editor);
  setTimeout(() => moveToEnd(editor), 30);
  const put = place.put(window, editor, never);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await put).toBe(true);
  expect(selected()).toEqual(['Sam Ortega', 3]);
});

it('is the same in an editor that was drawn anew', async () => {
  const before = editorWith('Hi', 'Sam Ortega');
  const place = new CaretPlace(before, caretIn(before, 3));
  const editor = editorWith('Hi', 'Sam Ortega');
  const put = place.put(window, editor, never);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await put).toBe(true);
  expect(selected()).toEqual(['Sam Ortega', 3]);
});

it('is given up where the page will not have it', async () => {
  const editor = editorWith('Hi', 'Sam Ortega');
  const place = new CaretPlace(editor, caretIn(editor, 3));
  const timer = setInterval(() => moveToEnd(editor), 20);
  const put = place.put(window, editor, never);
  await vi.advanceTimersByTimeAsync(1_000);
  clearInterval(timer);
  expect(await put).toBe(false);
});

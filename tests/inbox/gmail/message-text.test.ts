// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { MESSAGE_LIMIT } from '../../../lib/inbox/conversation';
import { openGmail } from './gmail-in-happy-dom';

function messageOf(markup: string): string | undefined {
  const { adapter, body } = openGmail();
  body.innerHTML = markup;
  return adapter.read()?.message;
}

it.each([
  [
    'a quote',
    '<div>Hi</div><div class="gmail_quote"><div class="gmail_attr">On Mon</div><blockquote>old</blockquote></div>',
    'Hi',
  ],
  [
    'what Gmail trimmed',
    '<p>Hi</p><div class="yj6qo">...</div><div class="adL"><p>old</p></div>',
    'Hi',
  ],
  ['Yahoo', '<div>Hi</div><div class="yahoo_quoted">old</div>', 'Hi'],
  ['Outlook', '<div>Hi</div><div id="m_1divRplyFwdMsg">From: old</div><div>old</div>', 'Hi'],
  [
    'plain text',
    '<div>Hi</div><div>On 3 Mar 2026, Support wrote:</div><div>&gt; old</div><div>&gt; older</div>',
    'Hi',
  ],
  [
    'a forward with a note',
    '<div class="gmail_quote_container">See below.<blockquote>old</blockquote></div>',
    'See below.',
  ],
  [
    'nothing but a forward',
    '<div class="gmail_quote"><blockquote>Receipt 5</blockquote></div>',
    'Receipt 5',
  ],
])('cuts %s', (_, markup, text) => {
  expect(messageOf(markup)).toBe(text);
});

it('reads lines as they stand on the screen', () => {
  const markup =
    '<div>One <b>bold</b>\n  word</div><div><br></div><p>Two<br>Three</p><pre>a\n  b</pre>';
  expect(messageOf(markup)).toBe('One bold word\n\nTwo\nThree\n\na\n  b');
});

it('leaves out what is not shown', () => {
  expect(messageOf('<div style="display:none">secret</div><div>Hi</div>')).toBe('Hi');
});

it('is never longer than the limit', () => {
  expect(messageOf(`<div>${'word '.repeat(8_000)}</div>`)?.length).toBeLessThanOrEqual(
    MESSAGE_LIMIT,
  );
});

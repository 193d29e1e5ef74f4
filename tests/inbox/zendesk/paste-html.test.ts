// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pasteHtml } from '../../../lib/inbox/zendesk/paste-html';

it('keeps spaces and empty lines', () => {
  expect(pasteHtml(['a  b', '', ' c '])).toBe('<p>a\u00a0 b</p><p></p><p>\u00a0c\u00a0</p>');
});

it('is text whatever it looks like', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      '</p><script>',
      '&lt;',
      '&amp',
      '<!--',
      '\0',
      '"\'',
      ']]>',
    ),
  );
  const line = fc.array(piece).map((pieces) => pieces.join('').replace(/[\r\n]/g, ''));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      const { body } = new DOMParser().parseFromString(pasteHtml(lines), 'text/html');
      expect([...body.querySelectorAll('*')].map(({ tagName }) => tagName)).toEqual(
        lines.map(() => 'P'),
      );
      const read = [...body.children].map(({ textContent }) =>
        textContent?.replaceAll('\u00a0', ' '),
      );
      expect(read).toEqual(
        lines.map((each) => each.replaceAll('\0', '').replaceAll('\u00a0', ' ')),
      );
    }),
  );
});

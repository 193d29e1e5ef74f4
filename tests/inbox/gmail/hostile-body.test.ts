// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GMAIL } from '../../../lib/inbox/gmail/selectors';
import { h } from '../../inboxes/gmail/page/h';
import { openGmail } from './gmail-in-happy-dom';

const EMAIL = 'victim@bank.example';

/** Everything by which the adapter finds anything, made by somebody who writes mail. */
const imitation = fc.record({
  tag: fc.constantFrom(
    'div',
    'span',
    'h2',
    'h3',
    'a',
    'form',
    'table',
    'button',
    'input',
    'img',
    'blockquote',
  ),
  class: fc.constantFrom(
    'gD',
    'hb',
    'g2',
    'adn ads',
    'a3s aiL',
    'ii gt',
    'iw',
    'ajA SK',
    'iA',
    'DILLkc',
    'M9',
    'nH',
    '',
  ),
  attributes: fc.subarray(
    Object.entries({
      email: EMAIL,
      name: 'from',
      value: EMAIL,
      role: 'listitem',
      jid: EMAIL,
      href: 'https://accounts.google.com/SignOutOptions',
      'aria-label': 'Google Account: Maria (maria@keller.example)',
      'data-hovercard-id': EMAIL,
      'data-message-id': '#msg-f:1',
      'data-legacy-thread-id': '19ffffffffffffff',
      'data-thread-perm-id': 'thread-f:1857593310834976278',
      g_editable: 'true',
      contenteditable: 'true',
      jslog: '21576; x',
    }),
  ),
  text: fc.constantFrom(
    'From: victim@bank.example',
    'reply-to',
    "'V' via Support",
    '‮moc.elpmaxe',
    '',
  ),
  shadow: fc.boolean(),
});

interface Tree {
  node: typeof imitation extends fc.Arbitrary<infer T> ? T : never;
  children: Tree[];
}

const tree = (depth: number): fc.Arbitrary<Tree> =>
  fc.record({
    node: imitation,
    children: depth === 0 ? fc.constant([]) : fc.array(tree(depth - 1), { maxLength: 3 }),
  });

function draw({ node, children }: Tree): HTMLElement {
  const { tag, text, attributes } = node;
  const element = h(tag as 'div', { ...Object.fromEntries(attributes), class: node.class }, text);
  const inside = children.map(draw);
  if (node.shadow && ['div', 'span', 'h2', 'h3', 'blockquote'].includes(tag)) {
    element.attachShadow({ mode: 'open' }).append(...inside);
  } else element.append(...inside);
  return element;
}

/** One element for each of the adapter's selectors, and the other marks it goes by. */
const EVERYTHING = `
  <h2 class="hP" data-legacy-thread-id="19ffffffffffffff" data-thread-perm-id="thread-f:1">x</h2>
  <div role="list"><div role="listitem">
    <div class="adn ads" data-message-id="#msg-f:1">
      <img class="ajn" jid="${EMAIL}"><table><tr><td class="gF"><h3><span class="gD" email="${EMAIL}"
        data-hovercard-id="${EMAIL}" name="'V' via Support">V</span></h3></td></tr></table>
      <span class="hb"><span email="${EMAIL}">V</span></span>
      <div class="ajA"><table class="ajC"><tr><td>reply-to</td><td><b email="${EMAIL}">V</b></td></tr></table></div>
      <div class="iA">first words</div>
      <button class="DILLkc aaq" role="button" jslog="21576; x" aria-label="Reply"></button>
      <div class="a3s aiL">text</div>
    </div>
    <div class="M9"><form><input name="from" value="maria@keller.example"><input name="rt" value="#thread-f:1">
      <input name="lts"><input name="rm"><input name="to"><input name="cc"><input name="bcc"><div class="oL"><i email="${EMAIL}">V</i></div>
      <i role="option" data-name="V" data-hovercard-id="${EMAIL}">V</i></form>
      <table><tr><td class="Ap"><div class="Am editable" g_editable="true" role="textbox" contenteditable="true"></div></td></tr></table></div>
  </div></div>
  <div class="amn"><span class="ams bkH" role="link">Reply</span></div>
  <a href="https://accounts.google.com/SignOutOptions" aria-label="Google Account: Maria (maria@keller.example)"></a>`;

it('finds nothing in the message by any of its selectors', () => {
  const { adapter, body } = openGmail();
  const { message: _, ...before } = { ...adapter.read() };
  body.innerHTML = EVERYTHING;
  for (const [css] of Object.values(GMAIL).flat()) {
    expect(body.querySelector(css), css).not.toBeNull();
  }
  const { message: __, ...after } = { ...adapter.read() };
  expect(after).toEqual(before);
  expect(adapter.chipAnchor()?.closest('.a3s')).toBeNull();
});

it('finds the same people whatever the message says', () => {
  const { adapter, body } = openGmail();
  const { message: _, ...before } = { ...adapter.read() };
  fc.assert(
    fc.property(fc.array(tree(3), { minLength: 1, maxLength: 4 }), (trees) => {
      body.replaceChildren(...trees.map(draw));
      const { message: __, ...after } = { ...adapter.read() };
      expect(after).toEqual(before);
      expect(adapter.chipAnchor()?.closest('.a3s')).toBeNull();
    }),
    { numRuns: 80 },
  );
}, 30_000);

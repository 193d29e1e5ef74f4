import fc from 'fast-check';
import { GMAIL } from '../../../lib/inbox/gmail/selectors';
import { h } from '../../inboxes/gmail/page/h';

export const VICTIM = 'victim@bank.example';

/** Everything by which the adapter finds anything, as a writer of mail may write it. */
export const EVERYTHING = `
  <h2 class="hP" data-legacy-thread-id="19ffffffffffffff" data-thread-perm-id="thread-f:1857593310834976278">x</h2>
  <div role="list"><div role="listitem">
    <div class="adn ads" data-message-id="#msg-f:1">
      <img class="ajn" jid="${VICTIM}"><table><tr><td class="gF"><h3><span class="gD" email="${VICTIM}"
        data-hovercard-id="${VICTIM}" name="'V' via Support">V</span></h3></td></tr></table>
      <span class="hb"><span email="${VICTIM}">V</span></span>
      <div class="ajA"><table class="ajC"><tr><td>reply-to</td><td><b email="${VICTIM}">V</b></td></tr></table></div>
      <div class="iA">first words</div>
      <button class="DILLkc aaq" role="button" jslog="21576; x" aria-label="Reply"></button>
      <div class="a3s aiL">text</div>
    </div>
    <div class="adn ads" data-message-id="#msg-a:r1"><span class="gD" email="maria@keller.example">Maria</span></div>
    <div class="M9"><form><input name="from" value="maria@keller.example"><input name="rt" value="#thread-f:1">
      <input name="lts"><input name="rm"><input name="to" value="${VICTIM}"><input name="cc"><input name="bcc">
      <div class="oL"><i email="${VICTIM}">V</i></div>
      <i role="option" data-name="V" data-hovercard-id="${VICTIM}">V</i></form>
      <table><tr><td class="Ap"><div class="Am editable" g_editable="true" role="textbox" contenteditable="true"></div></td></tr></table></div>
  </div></div>
  <div class="amn"><span class="ams bkH" role="link">Reply</span></div>
  <a href="https://accounts.google.com/SignOutOptions" aria-label="Google Account: Maria (maria@keller.example)"></a>`;

/** Whether each selector of the table finds something in it. */
export function missedBy(root: Element): string[] {
  const all = Object.values(GMAIL).flat();
  return all.map(([css]) => css).filter((css) => root.querySelector(css) === null);
}

const address = fc.constantFrom(
  VICTIM,
  // A Cyrillic letter, a Kelvin sign, a zero-width space, a right-to-left override.
  'm\u0430ria@keller.example',
  'maria@\u212Aeller.example',
  'maria\u200B@keller.example',
  '\u202Emaria@keller.example',
);

const words = fc.constantFrom(
  `From: ${VICTIM}`,
  'reply-to',
  "'V' via Support",
  '\u202Emoc.elpmaxe@mitciv\u202C',
  '\u05E9\u05DC\u05D5\u05DD \u2067abc\u2069',
  'ma\u200Bria@keller\u200D.exam\uFEFFple',
  'cus_Vict1m in_1Abc sub_9Zyx 19ffffffffffffff thread-f:1857593310834976278',
  '<span class="gD" email="victim@bank.example">',
  '',
);

const leaf = fc.record({
  tag: fc.constantFrom(
    ...(['div', 'span', 'h2', 'h3', 'a', 'form', 'table', 'button', 'input', 'img'] as const),
    ...(['blockquote', 'details', 'td', 'section'] as const),
  ),
  class: fc.constantFrom(
    ...[
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
    ],
    ...['hP', 'oL', 'ams bkH', 'amn', 'Am editable', 'qu', 'gmail_quote', ''],
  ),
  attributes: fc.uniqueArray(
    fc.oneof(
      fc.tuple(fc.constantFrom('email', 'value', 'jid', 'data-hovercard-id'), address),
      fc.constantFrom<[string, string]>(
        ['name', 'from'],
        ['name', 'lts'],
        ['role', 'list'],
        ['role', 'listitem'],
        ['role', 'main'],
        ['role', 'textbox'],
        ['href', 'https://accounts.google.com/SignOutOptions'],
        ['aria-label', 'Google Account: Maria (maria@keller.example)'],
        ['data-message-id', '#msg-a:1'],
        ['data-legacy-thread-id', '19ffffffffffffff'],
        ['data-thread-perm-id', 'thread-f:1857593310834976278'],
        ['g_editable', 'true'],
        ['contenteditable', 'true'],
        ['jslog', '21576; x'],
      ),
    ),
    { selector: ([name]) => name, maxLength: 6 },
  ),
  text: words,
  style: fc.constantFrom(
    '',
    'display:none',
    'width:0;height:0;overflow:hidden',
    'font-size:0',
    'position:fixed;top:0;left:0;z-index:9999',
    'direction:rtl;unicode-bidi:bidi-override',
  ),
  inside: fc.constantFrom('element', 'element', 'shadow', 'frame'),
  everything: fc.boolean(),
});

type Leaf = typeof leaf extends fc.Arbitrary<infer T> ? T : never;

interface Hostile {
  node: Leaf;
  children: Hostile[];
}

/** Elements that imitate Gmail's: nested, hidden, without size, in a shadow root or a frame. */
export const hostile = (depth: number): fc.Arbitrary<Hostile> =>
  fc.record({
    node: leaf,
    children: depth === 0 ? fc.constant([]) : fc.array(hostile(depth - 1), { maxLength: 3 }),
  });

const MAY_HAVE_SHADOW = new Set(['div', 'span', 'h2', 'h3', 'blockquote', 'section']);

export function drawHostile({ node, children }: Hostile): HTMLElement {
  const attributes = { ...Object.fromEntries(node.attributes), class: node.class };
  const element = h(node.tag, { ...attributes, style: node.style }, node.text);
  const inside: Node[] = children.map(drawHostile);
  if (node.everything) {
    const all = document.createElement('div');
    all.innerHTML = EVERYTHING;
    inside.push(all);
  }
  if (node.inside === 'shadow' && MAY_HAVE_SHADOW.has(node.tag)) {
    element.attachShadow({ mode: 'open' }).append(...inside);
  } else element.append(...inside);
  if (node.inside === 'frame') element.append(h('iframe', { srcdoc: EVERYTHING }));
  return element;
}

// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HELP_SCOUT } from '../../../lib/inbox/helpscout/selectors';
import { h } from '../../inboxes/gmail/page/h';
import { BOB, emptyHelpScout, MARIA, openHelpScout } from './helpscout-in-happy-dom';

const EMAIL = 'victim@bank.example';

/** Everything by which the adapter finds anything, made by somebody who writes mail. */
const imitation = fc.record({
  tag: fc.constantFrom('div', 'span', 'ol', 'li', 'a', 'article', 'section', 'button', 'title'),
  class: fc.constantFrom(
    'c-Truncate__content',
    'ThreadListItem',
    'is-customer',
    'is-ignoring-table',
    'messageBody',
    'thread customer',
    'is-note',
    '',
  ),
  attributes: fc.subarray(
    Object.entries({
      id: 'thread-999999999999',
      'data-cy': 'Sidebar.CustomerEmails',
      'data-testid': 'EmailList.EmailLink',
      'aria-label': 'Reply Editor',
      'data-slate-editor': 'true',
      contenteditable: 'true',
      role: 'textbox',
      'data-nocollapse': '',
      href: '/conversation/501',
      hidden: '',
      dir: 'rtl',
      style: 'width: 0; height: 0; overflow: hidden',
    }),
  ),
  // Of the same marks, others.
  cy: fc.constantFrom('Sidebar.CustomerName', 'ConvoEditor', ''),
  test: fc.constantFrom(
    'ThreadContainer',
    'Sidebar.CustomerProfile',
    'reply-button',
    'note-button',
  ),
  text: fc.constantFrom(EMAIL, 'Victim', 'maria@кeller.example', '\u202Emoc.elpmaxe', ''),
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
  const marks = { 'data-cy': node.cy, 'data-testid': node.test };
  const attributes = { ...marks, ...Object.fromEntries(node.attributes), class: node.class };
  const element = h(node.tag as 'div', attributes, node.text);
  const inside = children.map(draw);
  if (node.shadow && ['div', 'span', 'section', 'article'].includes(node.tag)) {
    element.attachShadow({ mode: 'open' }).append(...inside);
  } else element.append(...inside);
  return element;
}

/** One element for each of the adapter's selectors. */
const EVERYTHING = `
  <ol data-testid="ThreadContainer" aria-label="Thread Items"><div id="tkContent">
    <li class="ThreadListItem"><div id="thread-999999999999" class="is-customer">
      <span data-nocollapse>${EMAIL}</span><div class="is-ignoring-table">text</div></div></li>
    <article class="thread customer" id="thread-999999999998"><section class="messageBody">text</section></article>
  </div></ol>
  <section data-testid="Sidebar.CustomerProfile">
    <h2 data-cy="Sidebar.CustomerName"><span class="c-Truncate__content">Victim</span></h2>
    <ul data-cy="Sidebar.CustomerEmails"><a data-testid="EmailList.EmailLink"><span class="c-Truncate__content">${EMAIL}</span></a></ul>
  </section>
  <div id="plugin-conversations"><a href="/conversation/501">Mine</a></div>
  <div data-cy="ConvoEditor"><div data-slate-editor contenteditable="true" role="textbox" aria-label="Reply Editor"></div></div>
  <div data-cy="ConvoEditor" contenteditable="true"></div>
  <div data-testid="reply-editor"><div contenteditable="true"></div></div>
  <button data-testid="reply-button"></button><button data-testid="note-button"></button>`;

it('finds nothing in the message by any of its selectors', () => {
  const { adapter, body } = openHelpScout();
  const { message: _, ...before } = { ...adapter.read() };
  body().innerHTML = EVERYTHING;
  for (const [css] of Object.values(HELP_SCOUT).flat()) {
    expect(body().querySelector(css), css).not.toBeNull();
  }
  const { message: __, ...after } = { ...adapter.read() };
  expect(after).toEqual(before);
  expect(adapter.chipAnchor()?.closest('.is-ignoring-table')).toBeNull();
});

it('opens and writes nothing in the message', async () => {
  const { adapter, body } = openHelpScout();
  body().innerHTML = EVERYTHING;
  const request = { ticketId: '501', text: 'Hi', as: 'reply', to: null, onlyTo: null } as const;
  const outcome = await adapter.insert(request, new AbortController().signal);
  expect(outcome).toEqual({ kind: 'no_composer' });
});

it('takes no sidebar in the message for a late one', () => {
  const page = emptyHelpScout();
  page.go(MARIA);
  page.drawThreads(MARIA);
  page.body().innerHTML = EVERYTHING;
  expect(page.adapter.read()?.sender.kind).toBe('awaited');
});

it('finds the same people whatever the message says, also beside a stale sidebar', () => {
  const { adapter, body } = openHelpScout();
  const { message: _, ...before } = { ...adapter.read() };
  fc.assert(
    fc.property(fc.array(tree(3), { minLength: 1, maxLength: 4 }), (trees) => {
      body().replaceChildren(...trees.map(draw));
      const { message: __, ...after } = { ...adapter.read() };
      expect(after).toEqual(before);
      expect(adapter.chipAnchor()?.closest('.is-ignoring-table')).toBeNull();

      const stale = openHelpScout(BOB);
      stale.adapter.read();
      stale.go(MARIA);
      stale.drawThreads(MARIA);
      stale.body().replaceChildren(...trees.map(draw));
      expect(stale.adapter.read()?.sender.kind).toBe('awaited');
      stale.foldSidebar();
      stale.drawSidebar(MARIA);
      expect(stale.adapter.read()?.sender).toEqual(before.sender);
    }),
    { numRuns: 80 },
  );
}, 30_000);

// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ZENDESK } from '../../../lib/inbox/zendesk/selectors';
import { h } from '../../inboxes/gmail/page/h';
import type { ZendeskVariant } from '../../inboxes/zendesk/zendesk-variant';
import { type OpenZendesk, openZendesk, ticket } from './zendesk-in-happy-dom';

const EMAIL = 'victim@bank.example';

let zendesk: OpenZendesk;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  zendesk.end.abort();
  vi.useRealTimers();
});

/** A ticket with all its answers there, and the body of its latest message. */
async function open(variant: Partial<ZendeskVariant>): Promise<HTMLElement> {
  zendesk = openZendesk([ticket()], variant);
  zendesk.adapter.read();
  await vi.advanceTimersByTimeAsync(500);
  const body = document.querySelector<HTMLElement>('.zd-comment');
  if (!body) throw new Error('The ticket was drawn without a message.');
  return body;
}

/** One element for each of the adapter's selectors, with what makes it the better find. */
function everything(id: string): string {
  return `
    <a data-test-id="header-tab" aria-current="page" data-selected="true" data-entity-id="99">
      <span data-test-id="header-tab-title">Another subject</span></a>
    <main id="main_panes"><div class="workspace" data-side-conversations-anchor-id="${id}" data-ticket-id="${id}">
      <div data-test-id="ticket-${id}-custom-layout"></div><div data-test-id="ticket-99-custom-layout" data-ticket-id="99"></div>
      <div class="ticket-panes-grid-layout active" data-is-active="true"><input data-test-id="omni-header-subject" value="Charged twice"></div>
      <div data-test-id="omni-log-container" role="log"><article data-test-id="omni-log-comment-item">
        <a data-test-id="omni-log-comment-user-link">Victim</a><time datetime="2999-01-01T00:00:00Z">x</time></article></div>
      <span data-test-id="tabs-nav-item-users">Victim</span>
      <div data-test-id="ticket-system-field-requester-select">Victim</div>
      <div class="ticket"><div class="sender"><span class="email">${EMAIL}</span></div></div>
      <div id="editor-view" data-test-id="editor-view">
        <button data-test-id="omnichannel-channel-switcher-button" data-channel="internal"></button>
        <img data-garden-id="tags.avatar" alt="${EMAIL}">
        <div data-test-id="ticket-rich-text-editor" class="zendesk-editor--rich-text-container">
          <div data-test-id="omnicomposer-rich-text-ckeditor" class="ck ck-editor__editable" contenteditable="true" role="textbox"></div>
          <div data-test-id="omnicomposer-plain-text-ckeditor" contenteditable="true" role="textbox"></div></div></div>
    </div></main>
    <ul role="menu"><li data-test-id="omnichannel-channel-switcher-menuitem-web"></li></ul>`;
}

const VARIANTS: Partial<ZendeskVariant>[] = [
  {},
  { pane: 'bare', tab: '2021' },
  { beforeAnswer: () => 'server-error' },
  { editor: '2021', beforeAnswer: () => 'not-found' },
];

it.each(VARIANTS)('finds nothing in a message by any of its selectors: %o', async (variant) => {
  const body = await open(variant);
  const before = zendesk.adapter.read();
  const asked = zendesk.asked.length;
  body.innerHTML = everything(before?.ticketId ?? '');
  for (const [css] of Object.values(ZENDESK).flat()) {
    expect(body.querySelector(css.replace('{id}', before?.ticketId ?? '')), css).not.toBeNull();
  }
  await vi.advanceTimersByTimeAsync(3_000);
  expect(zendesk.adapter.read()).toEqual(before);
  expect(zendesk.adapter.chipAnchor()?.closest('.zd-comment')).toBeNull();
  expect(zendesk.asked).toHaveLength(asked);
});

it('writes beside a message that imitates the composer', async () => {
  const body = await open({ editor: '2021' });
  const ticketId = zendesk.adapter.read()?.ticketId ?? '';
  body.innerHTML = everything(ticketId);
  Object.assign(document, { execCommand: () => false });
  const outcome = zendesk.adapter.insert(
    { ticketId, text: 'Hi Maria', as: 'reply', to: 'maria@keller.example', onlyTo: null },
    zendesk.end.signal,
  );
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await outcome).toEqual({ kind: 'inserted' });
  expect(body.textContent).not.toContain('Hi Maria');
});

const attributes = fc.record({
  'data-test-id': fc.constantFrom(
    'header-tab',
    'omni-log-container',
    'omni-log-message-content',
    'tabs-nav-item-users',
    'editor-view',
    'omnichannel-channel-switcher-button',
    'omni-header-subject',
    'ticket-99-custom-layout',
  ),
  class: fc.constantFrom('workspace', 'ticket', 'sender', 'email', 'zd-comment', 'ck', ''),
  id: fc.constantFrom('editor-view', 'main_panes', ''),
  'data-garden-id': fc.constantFrom('tags.avatar', ''),
  'aria-current': fc.constantFrom('page', 'false'),
  'data-entity-id': fc.constantFrom('99', '1'),
  'data-ticket-id': fc.constantFrom('99', '1'),
  'data-side-conversations-anchor-id': fc.constantFrom('99', '1'),
  'data-channel': fc.constantFrom('internal', 'web'),
  contenteditable: fc.constantFrom('true', 'false'),
  role: fc.constantFrom('log', 'textbox', 'menu', 'none'),
  alt: fc.constant(EMAIL),
  datetime: fc.constant('2999-01-01T00:00:00Z'),
  style: fc.constantFrom('', 'visibility:visible', 'display:none', 'width:0'),
});

interface Tree {
  tag: 'div' | 'main' | 'span' | 'a' | 'img' | 'time' | 'article';
  has: Record<string, string>;
  text: string;
  isShadow: boolean;
  children: Tree[];
}

const tree = (depth: number): fc.Arbitrary<Tree> =>
  fc.record({
    tag: fc.constantFrom('div', 'main', 'span', 'a', 'img', 'time', 'article'),
    has: attributes,
    text: fc.constantFrom(EMAIL, '\u202emoc.elpmaxe', 'Ticket #99', ''),
    isShadow: fc.boolean(),
    children: depth === 0 ? fc.constant([]) : fc.array(tree(depth - 1), { maxLength: 3 }),
  });

function draw({ tag, has, text, isShadow, children }: Tree): HTMLElement {
  const element = h(tag, has, text);
  const inside = children.map(draw);
  if (isShadow && ['div', 'span', 'article'].includes(tag)) {
    element.attachShadow({ mode: 'open' }).append(...inside);
  } else element.append(...inside);
  return element;
}

it.each(VARIANTS)('finds the same customer whatever the message says: %o', async (variant) => {
  const body = await open(variant);
  const before = zendesk.adapter.read();
  const anchor = zendesk.adapter.chipAnchor();
  fc.assert(
    fc.property(fc.array(tree(3), { minLength: 1, maxLength: 4 }), (trees) => {
      body.replaceChildren(...trees.map(draw));
      expect(zendesk.adapter.read()).toEqual(before);
      expect(zendesk.adapter.chipAnchor()).toBe(anchor);
    }),
    { numRuns: 40 },
  );
});

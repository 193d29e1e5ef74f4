// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MESSAGE_LIMIT } from '../../../lib/inbox/conversation';
import { createGmailAdapter } from '../../../lib/inbox/gmail/create-gmail-adapter';
import { h } from '../../inboxes/gmail/page/h';
import { byStyle, openGmail, ticket } from './gmail-in-happy-dom';
import { drawHostile, EVERYTHING, hostile, missedBy } from './hostile-elements';

const earlier = [
  { by: 'customer' as const, body: 'First', at: 1_794_000_000 },
  { by: 'support' as const, body: 'Second', at: 1_794_000_100 },
];

/** All that is read but the words. */
function peopleOf(adapter: ReturnType<typeof openGmail>['adapter']) {
  const { message: _, ...rest } = { ...adapter.read() };
  return rest;
}

it('finds nothing in the message by any of its selectors', () => {
  const { adapter, body } = openGmail();
  body.replaceChildren();
  const before = peopleOf(adapter);
  body.innerHTML = EVERYTHING;
  expect(missedBy(body)).toEqual([]);
  expect(peopleOf(adapter)).toEqual(before);
  expect(adapter.chipAnchor()?.closest('.a3s')).toBeNull();
});

it.each([
  ['one message', ticket()],
  ['several messages, all open', ticket({ earlier })],
  ['the operator wrote last', ticket({ later: [{ by: 'support', body: 'x', at: 1_796_000_000 }] })],
])(
  'finds the same people whatever the messages say: %s',
  (_, open) => {
    const { adapter, view } = openGmail(open, [], { unfolded: 'all' });
    const bodies = [...view.querySelectorAll('.a3s')];
    for (const body of bodies) body.replaceChildren();
    const { earlierMessage: __, ...before } = { ...peopleOf(adapter), earlierMessage: null };
    const generated = fc.array(hostile(2), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(generated, (trees) => {
        for (const body of bodies) body.replaceChildren(...trees.map(drawHostile));
        const { earlierMessage: ___, ...after } = { ...peopleOf(adapter), earlierMessage: null };
        expect(after).toEqual(before);
        expect(adapter.chipAnchor()?.closest('.a3s')).toBeNull();
      }),
      { numRuns: 30 },
    );
  },
  60_000,
);

describe('a body of one megabyte', () => {
  it.each([
    ['of words', () => [h('div', {}, 'maria@keller.example '.repeat(50_000))]],
    ['of lines', () => Array.from({ length: 20_000 }, () => h('div', {}, 'x'.repeat(50)))],
    [
      'of imitations',
      () =>
        Array.from({ length: 20_000 }, (_, index) =>
          h('span', { class: 'gD a3s', role: 'listitem', email: `v${index}@bank.example` }, 'V'),
        ),
    ],
  ])('%s changes nobody, is cut, and is not gone through whole', (_, content) => {
    const { body, adapter } = openGmail();
    body.replaceChildren();
    const before = peopleOf(adapter);
    body.append(...content());
    let asked = 0;
    const counting = (element: Element) => {
      asked += 1;
      return byStyle(element);
    };
    const counted = createGmailAdapter(window, { ownAddresses: [] }, counting);
    expect(peopleOf(counted)).toEqual(before);
    expect(counted.read()?.message.length).toBeLessThanOrEqual(MESSAGE_LIMIT);
    expect(asked).toBeLessThan(40_000);
  });
});

describe('a reply', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    Object.assign(document, { execCommand: () => false });
  });
  afterEach(() => vi.useRealTimers());

  it('goes into Gmail’s own editor, to the person of the header, whatever the message holds', async () => {
    const bodies = fc.array(hostile(1), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(bodies, async (trees) => {
        const { adapter, body, thread } = openGmail();
        body.replaceChildren(...trees.map(drawHostile));
        const written = body.textContent;
        const to = 'maria@keller.example';
        const outcome = adapter.insert(
          { ticketId: thread.legacyId, text: 'Hello you', as: 'reply', to, onlyTo: to },
          new AbortController().signal,
        );
        await vi.advanceTimersByTimeAsync(6_000);
        expect(await outcome).toEqual({ kind: 'inserted' });
        expect(body.textContent).toBe(written);
        expect(document.querySelector('.M9 td.Ap .LW-avf')?.textContent).toContain('Hello you');
        expect(document.body.dataset.sent).toBeUndefined();
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

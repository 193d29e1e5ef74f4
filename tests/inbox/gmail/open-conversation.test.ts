// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { createGmailAdapter } from '../../../lib/inbox/gmail/create-gmail-adapter';
import type { GmailVariant } from '../../inboxes/gmail/gmail-variant';
import { byStyle, openGmail, ticket } from './gmail-in-happy-dom';

const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
const turn = (index: number) => ({
  by: index % 2 ? ('support' as const) : ('customer' as const),
  body: `Turn ${index}`,
  at: 1_794_000_000 + index,
});

afterEach(() => happyDOM.setURL('about:blank'));

it.each<[string, Partial<GmailVariant>]>([
  ['of 2018', { container: 'if', inTable: true, replyButton: 'div', editor: '2018', jslog: false }],
  ['of 2022-10', { container: 'PeIF1d', inTable: true }],
  ['with ids on collapsed rows', { collapsedIds: true }],
  ['with older messages folded away', { olderFolded: true }],
  ['with all messages open', { unfolded: 'all' }],
  ['with the assistant’s row', { aiRow: true }],
  ['without a permanent id', { permId: 'undefined' }],
])('is read in the page %s', (_, variant) => {
  const { adapter, thread } = openGmail(
    ticket({ earlier: [0, 1, 2, 3, 4].map(turn) }),
    [],
    variant,
  );
  expect(adapter.read()).toMatchObject({
    ticketId: thread.legacyId,
    sender: { kind: 'one', person: { email: 'maria@keller.example' } },
    message: 'I was charged twice.\n\nMaria',
    earlierMessage: 'Turn 4',
  });
});

it.each(['pt', 'lg', 'om', 'cm', 'att'])('is none in a window of view=%s', async (view) => {
  const { adapter, thread } = openGmail();
  happyDOM.setURL(`https://mail.google.com/mail/u/0/?ui=2&view=${view}`);
  expect(adapter.read()).toBeNull();
  const request = { ticketId: thread.legacyId, text: 'Hi', to: null, onlyTo: null };
  expect(await adapter.insert({ ...request, as: 'reply' }, new AbortController().signal)).toEqual({
    kind: 'other_ticket',
  });
});

describe('its address', () => {
  const token = 'FMfcgzQBBBBBBBBBBBBBBBBBhtHrTzNw';
  const home = 'https://mail.google.com/mail/u/0/';
  it.each([
    [`${home}#inbox/${token}`, `${home}#inbox/${token}`],
    [`${home}#inbox/${token}?compose=CllgCJ&projector=1`, `${home}#inbox/${token}`],
    [`${home}?tab=rm#label/Billing/${token}?compose=new`, `${home}#label/Billing/${token}`],
    [`${home}#inbox/19c77f463575e616`, `${home}#inbox/19c77f463575e616`],
    [`${home}#inbox`, null],
    [`${home}#inbox?compose=new`, null],
    [`${home}#label/averyveryverylonglabelname`, null],
    [`${home}?ui=2&view=btop&th=%23thread-f%3A1`, null],
  ])('of %s', (shown, expected) => {
    const { adapter, thread } = openGmail();
    happyDOM.setURL(shown);
    expect(adapter.read()?.url).toBe(expected ?? `${home}#all/${thread.legacyId}`);
  });
});

it('asks what is shown of few elements, however many messages there are', () => {
  const earlier = Array.from({ length: 499 }, (_, index) => turn(index));
  openGmail(ticket({ earlier }));
  let asked = 0;
  const counting = (element: Element) => {
    asked += 1;
    return byStyle(element);
  };
  const adapter = createGmailAdapter(window, { ownAddresses: [] }, counting);
  expect(adapter.read()?.sender).toMatchObject({ kind: 'one' });
  expect(adapter.chipAnchor()).not.toBeNull();
  expect(asked).toBeLessThan(40);
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ApiTrouble, PaneMarks, ZendeskVariant } from '../../inboxes/zendesk/zendesk-variant';
import { goTo, type OpenZendesk, openZendesk, ticket } from './zendesk-in-happy-dom';

let zendesk: OpenZendesk | null = null;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  zendesk?.end.abort();
  vi.useRealTimers();
});

/** The conversation when all answers are there. */
async function readOf(...opened: Parameters<typeof openZendesk>) {
  zendesk = openZendesk(...opened);
  zendesk.adapter.read();
  await vi.advanceTimersByTimeAsync(500);
  return zendesk.adapter.read();
}

const senderOf = async (...opened: Parameters<typeof openZendesk>) =>
  (await readOf(...opened))?.sender;

const maria = { name: 'Maria Keller', email: 'maria@keller.example' };
const jonas = { name: 'Jonas Brandt', email: 'jonas@brandtwerk.example' };

describe('who wrote', () => {
  it('is awaited, and then the requester of the records', async () => {
    zendesk = openZendesk([ticket({ ccs: [jonas] })]);
    const first = zendesk.adapter.read();
    expect(first).toMatchObject({
      ticketId: expect.stringMatching(/^\d+$/),
      sender: { kind: 'awaited' },
    });
    await vi.advanceTimersByTimeAsync(500);
    const conversation = zendesk.adapter.read();
    expect(conversation).toEqual({
      inbox: 'zendesk',
      ticketId: first?.ticketId,
      url: `https://northwind.zendesk.com/agent/tickets/${first?.ticketId}`,
      subject: 'Charged twice',
      sender: { kind: 'one', person: maria },
      replyTo: null,
      otherAddresses: [],
      otherRecipients: [jonas.email],
      message: 'I was charged twice.\n\nMaria',
      earlierMessage: null,
      language: null,
    });
  });

  it('is asked for singly where users come in part', async () => {
    const conversation = await readOf([ticket({ ccs: [jonas] })], { partialUsers: true });
    expect(conversation?.sender).toEqual({ kind: 'one', person: maria });
    expect(conversation?.otherRecipients).toEqual([jonas.email]);
  });

  it('is nobody where the requester has no address, and nobody else is asked', async () => {
    const sender = await senderOf([ticket({ withoutEmail: true, channel: 'native_messaging' })]);
    expect(sender).toEqual({ kind: 'none' });
    expect(zendesk?.asked.filter((path) => path.includes('/users/'))).toEqual([]);
  });

  it('comes with the further addresses, but not with that of a forwarder', async () => {
    const conversation = await readOf([
      ticket({
        mailFrom: { name: 'Dana', email: 'dana@northwind-apps.example' },
        otherEmails: [{ value: 'maria@home.example', verified: true }],
      }),
    ]);
    expect(conversation?.otherAddresses).toEqual(['maria@home.example']);
  });

  it.each([
    ['the operator', [maria.email], [jonas], ['jonas@brandtwerk.example', maria.email], 'several'],
    [
      'the operator, whoever writes it',
      ['MARIA@keller.example'],
      [jonas],
      [jonas.email, maria.email],
      'several',
    ],
  ] as const)('is not %s', async (_, own, ccs, candidates, because) => {
    const sender = await senderOf([ticket({ ccs: [...ccs] })], {}, [...own]);
    expect(sender).toMatchObject({ kind: 'ambiguous', because });
    const found = sender?.kind === 'ambiguous' ? sender.candidates.map(({ email }) => email) : [];
    expect(found).toEqual(candidates);
  });

  it('is nobody where only the operator takes part', async () => {
    expect(await senderOf([ticket()], {}, [maria.email])).toEqual({ kind: 'none' });
  });

  it.each([
    ['no_reply', { name: 'Shop', email: 'no-reply@shop.example' }],
    ['group', { name: "'Maria Keller' via Support", email: 'support@northwind-apps.example' }],
  ] as const)('is for the operator to choose: %s', async (because, from) => {
    expect(await senderOf([ticket({ from })])).toMatchObject({ kind: 'ambiguous', because });
  });
});

describe('what they wrote', () => {
  it('is the requester’s latest public message, and the one before', async () => {
    const conversation = await readOf([
      ticket({
        body: 'The second.',
        earlier: [
          { by: 'customer', body: 'The first.', at: 1_794_990_000 },
          { by: 'support', body: 'Ours.', at: 1_794_995_000 },
        ],
        notes: [{ body: 'A note.', at: 1_795_000_500 }],
      }),
    ]);
    expect(conversation).toMatchObject({ message: 'The second.', earlierMessage: 'The first.' });
  });

  it('is cut', async () => {
    const conversation = await readOf([ticket({ body: 'x'.repeat(1_000_000) })]);
    expect(conversation?.message).toHaveLength(20_000);
  });
});

describe('where the records cannot be had', () => {
  it.each<ApiTrouble>(['signed-out', 'not-found', 'rate-limited', 'server-error', 'html'])(
    'is whom the composer writes to: %s',
    async (trouble) => {
      const variant = { beforeAnswer: () => trouble };
      expect(await readOf([ticket()], variant)).toMatchObject({
        subject: 'Charged twice',
        sender: { kind: 'one', person: { name: null, email: maria.email } },
      });
    },
  );

  it('is for the operator to choose where it writes to several', async () => {
    const sender = await senderOf([ticket({ ccs: [jonas] })], { beforeAnswer: () => 'not-found' });
    expect(sender).toMatchObject({ kind: 'ambiguous', because: 'several' });
  });

  it('is the address beside the sender in the page of 2021', async () => {
    const variant: Partial<ZendeskVariant> = { editor: '2021', beforeAnswer: () => 'not-found' };
    zendesk = openZendesk([ticket()], variant);
    document.querySelector('#editor-view')?.remove();
    await vi.advanceTimersByTimeAsync(500);
    expect(zendesk.adapter.read()?.sender).toMatchObject({ person: { email: maria.email } });
  });
});

describe('which ticket', () => {
  const ivo = ticket({
    id: 'another',
    from: { name: 'Ivo Marek', email: 'ivo@tallgrass.example' },
    subject: 'Fwd',
  });
  const panes: PaneMarks[] = [
    '2026',
    'anchor',
    'ticket-id',
    'custom-layout',
    'grid-data',
    'grid-class',
    'workspace',
    'bare',
  ];
  const hidings: ZendeskVariant['hiddenBy'][] = ['visibility', 'opacity'];

  it.each(panes.flatMap((pane) => hidings.map((hiddenBy) => [pane, hiddenBy] as const)))(
    'is in front: %s, the others hidden by %s',
    async (pane, hiddenBy) => {
      const conversation = await readOf([ivo, ticket()], { pane, hiddenBy, strangers: true });
      expect(conversation?.sender).toMatchObject({ person: maria });
      expect(zendesk?.adapter.chipAnchor()?.textContent).toBe('Maria Keller');
      const [first] = zendesk?.workspace.tickets ?? [];
      if (first) zendesk?.router.openTicket(first);
      await vi.advanceTimersByTimeAsync(500);
      expect(zendesk?.adapter.read()?.sender).toMatchObject({ person: { name: 'Ivo Marek' } });
      expect(zendesk?.adapter.chipAnchor()?.textContent).toBe('Ivo Marek');
    },
  );

  it('is not told while another one is still in front', async () => {
    await readOf([ivo, ticket()]);
    const [first] = zendesk?.workspace.tickets ?? [];
    const pane = document.querySelector(`[data-ticket-id="${first?.id}"]`);
    goTo(`/agent/tickets/${first?.id}`);
    for (const tab of document.querySelectorAll('[data-test-id="header-tab"]'))
      tab.removeAttribute('aria-current');
    await vi.advanceTimersByTimeAsync(500);
    expect(pane).not.toBeNull();
    expect(zendesk?.adapter.read()).toMatchObject({
      ticketId: String(first?.id),
      sender: { kind: 'awaited' },
    });
    expect(zendesk?.adapter.chipAnchor()).toBeNull();
  });

  it('is not told while the header says another one', async () => {
    await readOf([ivo, ticket()]);
    const asked = zendesk?.asked.length;
    goTo(`/agent/tickets/${zendesk?.workspace.tickets[0]?.id}`);
    expect(zendesk?.adapter.read()?.sender).toEqual({ kind: 'awaited' });
    expect(zendesk?.adapter.chipAnchor()).toBeNull();
    expect(zendesk?.asked).toHaveLength(asked ?? 0);
  });

  it('is none beside a ticket', async () => {
    await readOf();
    zendesk?.router.openList();
    expect(zendesk?.adapter.read()).toBeNull();
    expect(zendesk?.adapter.chipAnchor()).toBeNull();
  });
});

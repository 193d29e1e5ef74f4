import { describe, expect, it } from 'vitest';
import type { DeskWorld } from '../../lib/desk/desk';
import { DEFAULT_SETTINGS } from '../../lib/desk/settings';
import { statusOf } from '../../lib/desk/status';
import { createTicketNotes } from '../../lib/desk/ticket-notes';
import type { Sender } from '../../lib/inbox/conversation';
import { sampleTickets } from '../../lib/inbox/sample/tickets';
import { statusWords } from '../../lib/words/en/status';
import { aDesk } from '../build/a-desk';
import { memoryStore } from '../build/memory-store';
import { aConversation } from '../build/ticket';

const AWAITED: Sender = { kind: 'awaited' };
const MARIA = 'maria@keller.example';
const BY_CLICK = { settings: () => ({ ...DEFAULT_SETTINGS, lookUpAsIRead: false }) };

const from = (email: string): Sender => ({ kind: 'one', person: { name: null, email } });
const ticket = (ticketId: string, sender: Sender) =>
  aConversation({ inbox: 'zendesk', ticketId, sender });

/** A desk beside an open panel, and what the panel showed, without repetitions. */
async function beside(other: Partial<DeskWorld> = {}) {
  const made = await aDesk(other);
  await made.openPanel();
  const states = () =>
    made.pushed
      .map(({ view }) => (view.state === 'looking_up' ? `awaits ${view.awaits}` : view.state))
      .filter((state, at, all) => state !== all[at - 1]);
  const view = () => made.pushed.at(-1)?.view;
  const report = (id: string, sender: Sender) => made.desk.opened(1, ticket(id, sender), true);
  return { ...made, states, view, report };
}

it('the sample knows Maria', () => {
  expect(JSON.stringify(sampleTickets(0))).toContain(MARIA);
});

describe('a ticket of which the page has not told yet who wrote', () => {
  it('asks nothing of Stripe until it is told, and then looks up at once', async () => {
    const { report, sandbox, states, view } = await beside();
    await report('t1', AWAITED);
    expect(view()).toMatchObject({ state: 'looking_up', awaits: 'sender', identity: null });
    expect(sandbox.requests).toHaveLength(0);
    await report('t1', from(MARIA));
    expect(view()).toMatchObject({ state: 'found', ticket: { sender: { email: MARIA } } });
    expect(states()).toEqual(['no_ticket', 'awaits sender', 'awaits stripe', 'found']);
  });

  it('is shown so on every switch: no other screen flashes in between', async () => {
    const { report, states } = await beside();
    for (const id of ['t1', 't2', 't3']) {
      await report(id, AWAITED);
      await report(id, from(MARIA));
    }
    const [, ...after] = states();
    const each = ['awaits sender', 'awaits stripe', 'found'];
    expect(after).toEqual([...each, ...each, ...each]);
  });

  it.each<[string, Sender]>([
    ['several', { kind: 'ambiguous', candidates: [], because: 'several' }],
    ['none', { kind: 'none' }],
  ])('may turn out to have no single sender: %s', async (because, sender) => {
    const { report, view, sandbox } = await beside();
    await report('t1', AWAITED);
    await report('t1', sender);
    expect(view()).toMatchObject({ state: 'ambiguous_sender', because });
    expect(sandbox.requests).toHaveLength(0);
  });

  it('waits for a click where the operator wants that', async () => {
    const { report, view } = await beside(BY_CLICK);
    await report('t1', AWAITED);
    await report('t1', from(MARIA));
    expect(view()?.state).toBe('idle');
  });

  it('is looked up once it is told where the chip was clicked before', async () => {
    const { report, view, desk } = await beside(BY_CLICK);
    await report('t1', AWAITED);
    await desk.wanted(1);
    expect(view()).toMatchObject({ awaits: 'sender' });
    await report('t1', from(MARIA));
    expect(view()?.state).toBe('found');
    await report('t2', from(MARIA));
    expect(view()?.state).toBe('idle');
  });

  it('has nothing to say on the toolbar button', async () => {
    const { report, view } = await beside();
    await report('t1', AWAITED);
    const shown = view();
    expect(shown && statusOf(shown, statusWords)).toEqual(['', 'Billside']);
  });

  it('shows nobody when the page does not know any more', async () => {
    const { report, view } = await beside();
    await report('t1', from(MARIA));
    await report('t1', AWAITED);
    expect(view()).toMatchObject({ state: 'looking_up', awaits: 'sender', identity: null });
  });
});

describe('whom the operator looked up before it was told', () => {
  async function chosen() {
    const all = await beside();
    await all.report('t1', AWAITED);
    const open = all.desk.ticketIn(1);
    if (!open) throw new Error('no ticket');
    open.chosen = { who: { kind: 'email', email: MARIA }, source: 'typed' };
    open.confirmations.identityVerified = true;
    await all.desk.noted(1);
    await all.desk.lookUp(1);
    return all;
  }

  it('stays, as a claim beside who wrote; that the person was verified does not', async () => {
    const { report, view, desk, sandbox } = await chosen();
    expect(view()?.state).toBe('found');
    const asked = sandbox.requests.length;
    await report('t1', from('else@else.example'));
    expect(view()).toMatchObject({
      state: 'found',
      case: { reading: { match: 'typed_by_operator', email: MARIA } },
    });
    expect(desk.ticketIn(1)?.confirmations.identityVerified).toBe(false);
    expect(sandbox.requests).toHaveLength(asked);
  });

  it('is gone with the ticket', async () => {
    const { report, desk } = await chosen();
    await report('t2', from(MARIA));
    expect(desk.ticketIn(1)?.chosen).toBeNull();
  });

  it('outlives the background, before and after it was told', async () => {
    const store = memoryStore();
    const again = () => beside({ notes: createTicketNotes(store) });
    const first = await again();
    await first.report('t1', AWAITED);
    const open = first.desk.ticketIn(1);
    if (open) open.chosen = { who: { kind: 'email', email: MARIA }, source: 'typed' };
    await first.desk.noted(1);
    const second = await again();
    await second.report('t1', AWAITED);
    await second.report('t1', from('else@else.example'));
    const third = await again();
    await third.report('t1', from('else@else.example'));
    for (const { desk } of [second, third]) {
      expect(desk.ticketIn(1)?.chosen).toMatchObject({ who: { email: MARIA } });
    }
  });
});

it('what was confirmed of who wrote is back when the page tells it only after a moment', async () => {
  const store = memoryStore();
  const first = await beside({ notes: createTicketNotes(store) });
  await first.report('t1', from(MARIA));
  const open = first.desk.ticketIn(1);
  if (open) open.confirmations.identityVerified = true;
  await first.desk.noted(1);
  const second = await beside({ notes: createTicketNotes(store) });
  await second.report('t1', AWAITED);
  expect(second.desk.ticketIn(1)?.confirmations.identityVerified).toBe(false);
  await second.report('t1', from(MARIA));
  expect(second.desk.ticketIn(1)?.confirmations.identityVerified).toBe(true);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAccountMemory } from '../../lib/desk/account-memory';
import { createDesk, type DeskWorld } from '../../lib/desk/desk';
import { createReadingCache } from '../../lib/desk/reading-cache';
import { DEFAULT_SETTINGS } from '../../lib/desk/settings';
import { createTicketLookUp } from '../../lib/desk/ticket-look-up';
import { createTicketNotes } from '../../lib/desk/ticket-notes';
import type { PanelView } from '../../lib/desk/view';
import type { Conversation } from '../../lib/inbox/conversation';
import type { PageRequest } from '../../lib/messaging/protocol';
import { customer } from '../../lib/stripe/sandbox/build/customer';
import { createSandbox } from '../../lib/stripe/sandbox/sandbox';
import { createVault } from '../../lib/vault/session';
import { english } from '../../lib/words/en/case-language';
import { createFormats } from '../../lib/words/formats';
import { memoryStore } from '../build/memory-store';
import { plainLines } from '../build/plain-lines';

const NOW = 1_795_000_000;
const PEOPLE = ['ana', 'bo', 'cy', 'di'] as const;
type Somebody = (typeof PEOPLE)[number];
const addressOf = (who: Somebody) => `${who}@${who}.example`;

const conversationOf = (who: Somebody): Conversation => ({
  inbox: 'gmail',
  ticketId: `ticket-${who}`,
  url: 'https://mail.google.com/mail/u/0/#inbox',
  subject: 'Billing',
  sender: { kind: 'one', person: { name: who, email: addressOf(who) } },
  replyTo: null,
  otherAddresses: [],
  otherRecipients: [],
  message: 'Hello, I have a question about my billing.',
  earlierMessage: null,
  language: 'en',
});

/** A desk with one window, one tab and one open panel; every answer of Stripe's waits for `release`. */
async function deskWith(
  release: <T>(answer: Promise<T>, label: string) => Promise<T>,
  other: Partial<DeskWorld> = {},
) {
  const store = memoryStore();
  const sandbox = createSandbox({
    objects: {
      customers: PEOPLE.map((who) =>
        customer({ id: `cus_${who}`, created: NOW - 1_000, email: addressOf(who), name: who }),
      ),
    },
    mode: 'test',
    now: () => NOW,
  });
  const vault = createVault(store);
  const key = `rk_${'test'}_${'d3'.repeat(12)}`;
  await vault.connect({ kind: 'key', key, mode: 'test', name: null });
  const send: typeof fetch = (input, init) =>
    release(sandbox.fetch(input as string, init), String(input));
  const cache = createReadingCache(store, () => NOW);
  const world: DeskWorld = {
    vault,
    notes: createTicketNotes(store),
    lookUps: createTicketLookUp({
      lines: plainLines(key, send, () => NOW),
      memory: createAccountMemory(store),
      cache,
      metadataKeys: () => [],
    }),
    sparing: () => false,
    language: english(createFormats('en', 'UTC')),
    settings: () => DEFAULT_SETTINGS,
    templates: () => ({}),
    activeTab: async () => 1,
    askPage: async () => true,
    inboxAllowed: () => true,
    showStatus: () => undefined,
    ...other,
  };
  return { desk: createDesk(world), again: () => createDesk(world), sandbox, vault };
}

function personOf(view: PanelView): { ticket: string | null; people: string[] } {
  const ticket = 'ticket' in view && view.ticket ? view.ticket.ticketId : null;
  if (view.state === 'looking_up') {
    return { ticket, people: (view.identity?.customers ?? []).map(({ id }) => id) };
  }
  if (!('case' in view)) return { ticket, people: [] };
  return { ticket, people: view.case.reading.customers.map(({ customer: { id } }) => id) };
}

describe('switching tickets', () => {
  it('never shows a customer beside another ticket, whatever the order of the answers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.constantFrom(...PEOPLE, null), { minLength: 2, maxLength: 8 }),
        async (scheduler, opened) => {
          const { desk } = await deskWith((answer, label) => scheduler.schedule(answer, label));
          const views: PanelView[] = [];
          let open: Somebody | null = null;
          await desk.panelOpened({
            windowId: 1,
            push: ({ view }) => {
              views.push(view);
              const { ticket, people } = personOf(view);
              expect(ticket).toBe(open === null ? null : `ticket-${open}`);
              for (const id of people) expect(id).toBe(`cus_${open}`);
            },
          });
          await desk.tabShown(1, 1);
          const running: Promise<void>[] = [];
          for (const who of opened) {
            open = who;
            running.push(desk.opened(1, who === null ? null : conversationOf(who), true));
            if (scheduler.count() > 0) await scheduler.waitOne();
          }
          await scheduler.waitIdle();
          await Promise.all(running);
          await scheduler.waitIdle();
          const last = views.at(-1);
          expect(last?.state).toBe(open === null ? 'no_ticket' : 'found');
        },
      ),
      { numRuns: 40 },
    );
  });

  it('costs no request while no panel is open', async () => {
    const { desk, sandbox } = await deskWith((answer) => answer);
    await desk.opened(1, conversationOf('ana'), true);
    expect(sandbox.requests).toHaveLength(0);
  });

  it('costs no request when a ticket is opened again soon', async () => {
    const { desk, sandbox } = await deskWith((answer) => answer);
    await desk.panelOpened({ windowId: 1, push: () => undefined });
    await desk.opened(1, conversationOf('ana'), true);
    await desk.opened(1, conversationOf('bo'), true);
    const before = sandbox.requests.length;
    await desk.opened(1, conversationOf('ana'), true);
    expect(sandbox.requests).toHaveLength(before);
  });

  it('shows nobody after locking, and the ticket again after unlocking', async () => {
    const { desk, vault } = await deskWith((answer) => answer);
    const views: PanelView[] = [];
    await desk.panelOpened({ windowId: 1, push: ({ view }) => void views.push(view) });
    await desk.opened(1, conversationOf('ana'), true);
    expect(views.at(-1)?.state).toBe('found');
    await vault.lock();
    await desk.clear();
    expect(views.at(-1)).toEqual({ state: 'locked' });
    await vault.unlock();
    await desk.resume();
    expect(views.at(-1)?.state).toBe('found');
  });

  it('keeps what the operator confirmed when the background was stopped and started again', async () => {
    const { desk, again } = await deskWith((answer) => answer);
    await desk.opened(1, conversationOf('ana'), true);
    const ticket = desk.ticketIn(1);
    if (ticket) ticket.confirmations.identityVerified = true;
    await desk.noted(1);
    const later = again();
    await later.opened(1, conversationOf('ana'), true);
    expect(later.ticketIn(1)?.confirmations.identityVerified).toBe(true);
    await later.opened(1, conversationOf('bo'), true);
    expect(later.ticketIn(1)?.confirmations.identityVerified).toBe(false);
  });

  it('forgets a panel that was closed while it was being opened', async () => {
    const { desk, sandbox } = await deskWith((answer) => answer);
    const panel = { windowId: 1, push: () => undefined };
    const opening = desk.panelOpened(panel);
    desk.panelClosed(panel);
    await opening;
    await desk.opened(1, conversationOf('ana'), true);
    expect(sandbox.requests).toHaveLength(0);
  });

  it('drops what was confirmed when somebody else writes in the same thread', async () => {
    const { desk, again } = await deskWith((answer) => answer);
    await desk.opened(1, conversationOf('ana'), true);
    const ticket = desk.ticketIn(1);
    if (ticket) {
      ticket.chosen = { who: { kind: 'email', email: addressOf('cy') }, source: 'typed' };
      ticket.confirmations.identityVerified = true;
    }
    await desk.noted(1);
    const fromBo = { ...conversationOf('bo'), ticketId: conversationOf('ana').ticketId };
    await desk.opened(1, fromBo, true);
    expect(desk.ticketIn(1)?.confirmations.identityVerified).toBe(false);
    expect(desk.ticketIn(1)?.chosen).toBeNull();
    const later = again();
    await later.opened(1, fromBo, true);
    expect(later.ticketIn(1)?.confirmations.identityVerified).toBe(false);
  });

  it('shows the tab in front, whichever answered first', async () => {
    let answer = (_: number) => {};
    const slow = new Promise<number>((resolve) => {
      answer = resolve;
    });
    const { desk } = await deskWith((each) => each, { activeTab: () => slow });
    await desk.opened(1, conversationOf('ana'), true);
    await desk.opened(2, conversationOf('bo'), true);
    const views: PanelView[] = [];
    const opening = desk.panelOpened({ windowId: 1, push: ({ view }) => void views.push(view) });
    await desk.tabShown(2, 1);
    answer(1);
    await opening;
    for (const view of views) expect(personOf(view).ticket).toBe('ticket-bo');
    expect(views.at(-1)?.state).toBe('found');
  });

  it('takes no customer from a page that does not know the operator’s addresses yet', async () => {
    const asked: PageRequest[] = [];
    const { desk, sandbox } = await deskWith((answer) => answer, {
      settings: () => ({ ...DEFAULT_SETTINGS, ownAddresses: [addressOf('ana')] }),
      askPage: async (_, request) => {
        asked.push(request);
        return true;
      },
    });
    const views: PanelView[] = [];
    await desk.panelOpened({ windowId: 1, push: ({ view }) => void views.push(view) });
    await desk.opened(1, conversationOf('ana'), false);
    expect(views.at(-1)?.state).toBe('no_ticket');
    expect(asked.at(-1)).toEqual({ type: 'report', ownAddresses: [addressOf('ana')] });
    expect(sandbox.requests).toHaveLength(0);
    await desk.opened(1, conversationOf('bo'), true);
    expect(views.at(-1)?.state).toBe('found');
  });
});

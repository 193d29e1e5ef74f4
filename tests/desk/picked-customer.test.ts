import { describe, expect, it } from 'vitest';
import { createAccountMemory } from '../../lib/desk/account-memory';
import { type OpenTicket, openTicket } from '../../lib/desk/open-ticket';
import { createReadingCache } from '../../lib/desk/reading-cache';
import { DEFAULT_SETTINGS } from '../../lib/desk/settings';
import { showTicket } from '../../lib/desk/show-ticket';
import { createTicketLookUp } from '../../lib/desk/ticket-look-up';
import { createSandbox } from '../../lib/stripe/sandbox/sandbox';
import { joinObjects } from '../../lib/stripe/sandbox/sandbox-objects';
import { openBooks } from '../../lib/stripe/sandbox/seed/books';
import { PRO_MONTHLY } from '../../lib/stripe/sandbox/seed/catalog';
import { seedObjects } from '../../lib/stripe/sandbox/seed/seed-objects';
import type { Account } from '../../lib/vault/account';
import { english } from '../../lib/words/en/case-language';
import { createFormats } from '../../lib/words/formats';
import { memoryStore } from '../build/memory-store';
import { plainLines } from '../build/plain-lines';
import { aConversation } from '../build/ticket';

const NOW = 1_795_170_000;
const DAY = 86_400;
const KEY = `rk_${'test'}_${'t6'.repeat(12)}`;
const account = { kind: 'key', key: KEY, mode: 'test', name: null } satisfies Account;
const language = english(createFormats('en', 'UTC'));
const none = () => undefined;

/** Five customers on one address, each with a subscription. */
function five() {
  const books = [0, 1, 2, 3, 4].map((each) => {
    const book = openBooks({
      story: `Fay ${each}`,
      name: `Fay ${each}`,
      email: 'fay@five.example',
      country: 'US',
      since: NOW - (400 + each) * DAY,
      now: NOW,
      card: { brand: 'visa', last4: `424${each}`, exp_month: 8, exp_year: 2032 },
    });
    book.subscribe({ what: 'pro', price: PRO_MONTHLY, start: NOW - (100 + each) * DAY });
    return book.objects;
  });
  return joinObjects(seedObjects(NOW), ...books);
}

function desk(missing: string[] = []) {
  const store = memoryStore();
  const sandbox = createSandbox({ objects: five(), mode: 'test', now: () => NOW, missing });
  const lookUps = createTicketLookUp({
    lines: plainLines(KEY, sandbox.fetch, () => NOW),
    memory: createAccountMemory(store),
    cache: createReadingCache(store, () => NOW),
    metadataKeys: () => [],
  });
  const person = { name: null, email: 'fay@five.example' };
  const ticket = openTicket(aConversation({ sender: { kind: 'one', person } }));
  const pick = (id: string) => {
    ticket.chosenCustomerId = id;
    return lookUps.further(ticket, account, { customerId: id, list: null }, none);
  };
  const state = () =>
    showTicket(account, ticket, {
      settings: DEFAULT_SETTINGS,
      templates: {},
      language,
      sparing: false,
    }).state;
  return { lookUps, ticket, pick, state, sandbox };
}

const glanced = ({ reading }: OpenTicket) =>
  reading?.customers.find(({ depth }) => depth === 'glance')?.customer.id ?? '';
const picked = ({ reading, chosenCustomerId }: OpenTicket) =>
  reading?.customers.find(({ customer }) => customer.id === chosenCustomerId);

describe('a customer who was picked', () => {
  it('is read whole, and again whole after a refresh', async () => {
    const { lookUps, ticket, pick, state } = desk();
    await lookUps.run(ticket, account, false, none);
    expect(state()).toBe('several_customers');
    await pick(glanced(ticket));
    for (const refreshed of [false, true]) {
      if (refreshed) await lookUps.run(ticket, account, true, none);
      expect(state()).toBe('found');
      expect(picked(ticket)).toMatchObject({ depth: 'whole' });
      expect(picked(ticket)?.invoices.length).toBeGreaterThan(0);
    }
  });

  it('is read also where that was while the lookup still ran', async () => {
    const { lookUps, ticket, pick, state } = desk();
    const states: string[] = [];
    await lookUps.run(ticket, account, false, () => {
      if (ticket.reading?.stage === 'provisional' && ticket.chosenCustomerId === null) {
        void pick(glanced(ticket));
      }
      if (ticket.chosenCustomerId !== null) states.push(state());
    });
    expect(picked(ticket)?.depth).toBe('whole');
    // Nothing is decided from the first look.
    expect(new Set(states)).toEqual(new Set(['looking_up', 'found']));
    expect(states.at(-1)).toBe('found');
  });

  it('is not decided about where a list of theirs had failed', async () => {
    const { lookUps, ticket, pick, state } = desk(['rak_charge_read']);
    await lookUps.run(ticket, account, false, none);
    expect(state()).toBe('permission_missing');
    await pick(ticket.reading?.customers[0]?.customer.id ?? '');
    expect(state()).toBe('permission_missing');
  });

  it('is named as not read where Stripe gives no answer', async () => {
    const { lookUps, ticket, pick, state, sandbox } = desk();
    await lookUps.run(ticket, account, false, none);
    sandbox.setFault({ kind: 'dropped' });
    await pick(glanced(ticket));
    expect(['offline', 'stripe_error']).toContain(state());
  });
});

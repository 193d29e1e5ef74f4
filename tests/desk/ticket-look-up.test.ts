import { describe, expect, it } from 'vitest';
import { createAccountLines } from '../../lib/desk/account-lines';
import { createAccountMemory } from '../../lib/desk/account-memory';
import { openTicket } from '../../lib/desk/open-ticket';
import { createReadingCache } from '../../lib/desk/reading-cache';
import { createTicketLookUp } from '../../lib/desk/ticket-look-up';
import type { Conversation } from '../../lib/inbox/conversation';
import { createSandbox } from '../../lib/stripe/sandbox/sandbox';
import { seedObjects } from '../../lib/stripe/sandbox/seed/seed-objects';
import type { Account } from '../../lib/vault/account';
import { memoryStore } from '../build/memory-store';

const NOW = 1_795_170_000;
const HOUR = 3_600;

const account = {
  kind: 'key',
  key: `rk_${'test'}_${'t6'.repeat(12)}`,
  mode: 'test',
  name: null,
} satisfies Account;

const ticketOf = (email: string, ticketId = 'ticket-1') =>
  openTicket({
    inbox: 'gmail',
    ticketId,
    url: 'https://mail.google.com/',
    subject: 'Billing',
    sender: { kind: 'one', person: { name: null, email } },
    replyTo: null,
    otherAddresses: [],
    otherRecipients: [],
    message: 'Hello',
    earlierMessage: null,
    language: 'en',
  } satisfies Conversation);

function desk(missing: string[] = []) {
  let now = NOW;
  const store = memoryStore();
  const sandbox = createSandbox({
    objects: seedObjects(NOW),
    mode: 'test',
    now: () => now,
    missing,
  });
  const lookUps = createTicketLookUp({
    lines: createAccountLines(() => ({ key: account.key, send: sandbox.fetch }), {
      localNow: () => now,
      wait: async () => undefined,
      onRequest: () => undefined,
    }),
    memory: createAccountMemory(store),
    cache: createReadingCache(store, () => now),
    metadataKeys: () => [],
  });
  return {
    sandbox,
    lookUps,
    pass: (seconds: number) => {
      now += seconds;
    },
    open: async (email: string, ticketId?: string) => {
      const ticket = ticketOf(email, ticketId);
      const seen: { cached: boolean; stage: string | undefined; busy: boolean }[] = [];
      await lookUps.run(ticket, account, false, () => {
        const { cached, reading, lookUp } = ticket;
        seen.push({ cached, stage: reading?.stage, busy: lookUp !== null });
      });
      return { ticket, seen };
    },
  };
}

const MARIA = 'maria@keller.example';
const WARREN = 'warren@pikebrothers.example';

describe('a ticket opened again', () => {
  it('costs no request while the reading is fresh', async () => {
    const { sandbox, open, pass } = desk();
    await open(MARIA);
    const asked = sandbox.requests.length;
    pass(5 * 60);
    const { ticket, seen } = await open(MARIA);
    expect(sandbox.requests).toHaveLength(asked);
    expect(ticket.cached).toBe(true);
    expect(seen).toEqual([{ cached: true, stage: 'complete', busy: false }]);
  });

  it('is shown at once with what was read before, and read anew, where that is old', async () => {
    const { sandbox, open, pass } = desk();
    await open(MARIA);
    const asked = sandbox.requests.length;
    pass(2 * HOUR);
    const { ticket, seen } = await open(MARIA);
    expect(seen[0]).toEqual({ cached: true, stage: 'complete', busy: true });
    expect(sandbox.requests.length).toBeGreaterThan(asked);
    // Never a half-read state in between.
    expect(new Set(seen.map(({ stage }) => stage))).toEqual(new Set(['complete']));
    expect(ticket).toMatchObject({ cached: false, lookUp: null });
    expect(ticket.reading?.asOf).toBe(NOW + 2 * HOUR);
  });

  it('keeps what was read before where it cannot be read anew, and says so', async () => {
    const { sandbox, open, pass } = desk();
    await open(MARIA);
    pass(2 * HOUR);
    sandbox.setFault({ kind: 'dropped' });
    const { ticket } = await open(MARIA);
    expect(ticket.reading?.asOf).toBe(NOW);
    expect(ticket).toMatchObject({ cached: true, failure: { kind: 'offline' } });
  });

  it('shows nothing of before once Stripe refuses the key', async () => {
    const { sandbox, open, pass } = desk();
    await open(MARIA);
    pass(2 * HOUR);
    sandbox.setFault({ kind: 'expired_key' });
    const { ticket } = await open(MARIA);
    expect(ticket).toMatchObject({ reading: null, failure: { because: 'expired' } });
  });

  it('is read again at once where a list had failed for a moment', async () => {
    const { sandbox, open } = desk();
    sandbox.setFault({ kind: 'server_error', paths: /\/invoices$/ });
    expect((await open(MARIA)).ticket.reading?.broken).not.toBeNull();
    sandbox.setFault(null);
    const { ticket } = await open(MARIA);
    expect(ticket.reading?.broken).toBeNull();
    expect(ticket.cached).toBe(false);
  });
});

describe('two tickets of one customer', () => {
  it('share one lookup', async () => {
    const alone = desk();
    await alone.open(MARIA);
    const both = desk();
    const [first, second] = await Promise.all([both.open(MARIA, 'a'), both.open(MARIA, 'b')]);
    expect(both.sandbox.requests).toHaveLength(alone.sandbox.requests.length);
    expect(first.ticket.reading).toEqual(second.ticket.reading);
    expect(first.ticket.reading?.stage).toBe('complete');
  });

  it('go on for the one when the other is closed', async () => {
    const { lookUps } = desk();
    const [closed, open] = [ticketOf(MARIA, 'a'), ticketOf(MARIA, 'b')];
    const running = [closed, open].map((each) =>
      lookUps.run(each, account, false, () => undefined),
    );
    closed.lookUp?.abort();
    closed.lookUp = null;
    await Promise.all(running);
    expect(closed.reading?.stage).not.toBe('complete');
    expect(open.reading?.stage).toBe('complete');
  });

  it('of two customers do not', async () => {
    const { open } = desk();
    const [maria, warren] = await Promise.all([open(MARIA, 'a'), open(WARREN, 'b')]);
    expect(maria.ticket.reading?.customers[0]?.customer.email).toBe(MARIA);
    expect(warren.ticket.reading?.customers[0]?.customer.email).toBe(WARREN);
  });
});

describe('Stripe asking to slow down', () => {
  it('is told while the lookup waits, and no longer', async () => {
    const { sandbox, lookUps } = desk();
    sandbox.setFault({ kind: 'rate_limit', reason: 'endpoint-rate', times: 1 });
    const ticket = ticketOf(MARIA);
    const told: (string | null | undefined)[] = [];
    await lookUps.run(ticket, account, false, () => void told.push(ticket.slowed?.reason));
    expect(told).toContain('endpoint-rate');
    expect(told.at(-1)).toBeUndefined();
    expect(ticket.reading?.stage).toBe('complete');
  });
});

describe('the second ticket of an account', () => {
  it('asks nothing again that concerns the account only, also after the background was stopped', async () => {
    const { sandbox, open } = desk();
    await open(MARIA);
    const before = sandbox.requests.length;
    await open(WARREN);
    const paths = sandbox.requests.slice(before).map(({ path }) => path);
    for (const path of ['/v1/billing_portal/configurations', '/v1/radar/early_fraud_warnings']) {
      expect(sandbox.requests.map((each) => each.path)).toContain(path);
      expect(paths).not.toContain(path);
    }
  });

  it('remembers what was learned in session memory', async () => {
    const store = memoryStore();
    const memory = createAccountMemory(store);
    (await memory.of(account)).usesEntitlements = true;
    await memory.keep(account);
    expect((await createAccountMemory(store).of(account)).usesEntitlements).toBe(true);
    await memory.wipe();
    expect((await createAccountMemory(store).of(account)).usesEntitlements).toBeNull();
  });
});

describe('a permission that was missing', () => {
  it('is asked for again by a refresh', async () => {
    const missing = ['rak_coupon_read'];
    const { lookUps } = desk(missing);
    const ticket = ticketOf(MARIA);
    const lists = () => ticket.reading?.unread.map(({ list }) => list) ?? [];
    await lookUps.run(ticket, account, false, () => undefined);
    expect(lists()).toContain('discounts');
    missing.length = 0;
    await lookUps.run(ticket, account, true, () => undefined);
    expect(lists()).not.toContain('discounts');
  });
});

describe('an old reading', () => {
  it('is no fresher because something was added to it', async () => {
    const { sandbox, open, lookUps, pass } = desk();
    await open(MARIA);
    pass(6 * HOUR);
    sandbox.setFault({ kind: 'dropped' });
    const { ticket } = await open(MARIA);
    sandbox.setFault(null);
    const customerId = ticket.reading?.customers[0]?.customer.id ?? '';
    await lookUps.further(ticket, account, { customerId, list: null }, () => undefined);
    expect(ticket.failure).toEqual({ kind: 'offline' });
    const before = sandbox.requests.length;
    expect((await open(MARIA)).seen[0]?.busy).toBe(true);
    expect(sandbox.requests.length).toBeGreaterThan(before);
  });
});

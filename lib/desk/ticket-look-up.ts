import type { StripeFailure } from '../billing/failure';
import type { FurtherList, Reading } from '../billing/reading';
import { type LookUpResult, lookUp } from '../stripe/lookup/look-up';
import { readChosen, readMore } from '../stripe/lookup/read-further';
import type { SlowedDown } from '../stripe/send/account-line';
import { type Account, accountTag, modeOf } from '../vault/account';
import type { AccountLines } from './account-lines';
import type { AccountMemory } from './account-memory';
import { type OpenTicket, subjectOf } from './open-ticket';
import { type ReadingCache, readingKey } from './reading-cache';
import { createSharedLookUps, type Progress } from './shared-look-ups';

/** What lookups need of the desk. */
export interface LookUpWorld {
  lines: AccountLines;
  memory: AccountMemory;
  cache: Pick<ReadingCache, 'find' | 'keep'>;
  /** The metadata keys that may hold a user name or an address. */
  metadataKeys: () => readonly string[];
}

export type TicketLookUp = ReturnType<typeof createTicketLookUp>;

/**
 * Looks tickets up, one lookup a ticket at a time: a newer one, or the ticket's end, leaves it, and what it still
 * answers is dropped. What was read before is shown at once, and read anew where it is old.
 */
export function createTicketLookUp({ lines, memory, cache, metadataKeys }: LookUpWorld) {
  const shared = createSharedLookUps();

  async function run(
    ticket: OpenTicket,
    account: Account,
    fresh: boolean,
    changed: () => void,
  ): Promise<void> {
    const subject = subjectOf(ticket);
    if (subject === null) return;
    const { isCurrent, signal } = begin(ticket);
    const key = readingKey(accountTag(account), subject);
    const remembered = fresh ? null : await cache.find(key);
    if (!isCurrent()) return;
    if (remembered) Object.assign(ticket, { reading: remembered.reading, cached: true });
    else if (!fresh) ticket.reading = null;
    if (remembered?.fresh) ticket.lookUp = null;
    changed();
    if (remembered?.fresh) return;
    // A refresh keeps the old answer on screen until the new one is whole.
    const keepsOld = ticket.reading !== null;
    const progress: Progress = {
      onStage(reading) {
        if (!isCurrent() || keepsOld) return;
        Object.assign(ticket, { reading, cached: false, slowed: null });
        changed();
      },
      onSlowed(slowed) {
        if (isCurrent()) tell(ticket, slowed, changed);
      },
    };
    const start = async (ending: AbortSignal, { onStage, onSlowed }: Progress) => {
      const line = lines.of(account);
      const { now, clockBehindSeconds } = line;
      const facts = await memory.of(account);
      // A permission may have been added since it was missed.
      if (fresh) facts.lacks.length = 0;
      const mode = modeOf(account);
      const request = { ...subject, mode, now, clockBehindSeconds, account: facts, onStage };
      const stripe = line.stripe(ending, onSlowed);
      return lookUp(stripe, { ...request, metadataKeys: metadataKeys() });
    };
    const found = await shared.join(key, start, progress, signal).catch(asMalformed);
    const result = await withPicked(ticket, account, signal, found);
    if (!isCurrent()) return;
    finish(ticket, result);
    changed();
    if (result.ok) await keep(key, account, result.reading);
  }

  /** With what is read of whom the operator picked, also while the lookup ran. */
  async function withPicked(
    ticket: OpenTicket,
    account: Account,
    signal: AbortSignal,
    result: LookUpResult,
  ): Promise<LookUpResult> {
    const id = ticket.chosenCustomerId;
    if (!result.ok || id === null || signal.aborted) return result;
    const line = lines.of(account);
    const known = { mode: modeOf(account), now: line.now, account: await memory.of(account) };
    const stripe = line.stripe(signal, () => undefined);
    const read = await readChosen(stripe, result.reading, id, known).catch(asMalformed);
    // Another one may have been picked meanwhile.
    if (!read.ok || ticket.chosenCustomerId === id) return read;
    return withPicked(ticket, account, signal, read);
  }

  /** Reads further into a reading that is shown: the next page of a list, or a customer who was picked. */
  async function further(
    ticket: OpenTicket,
    account: Account,
    what: { customerId: string; list: FurtherList | null },
    changed: () => void,
  ): Promise<void> {
    const { reading } = ticket;
    const subject = subjectOf(ticket);
    // A lookup that runs reads who was picked, too, when it is done.
    if (reading === null || subject === null || ticket.lookUp !== null) return;
    const earlier = ticket.failure;
    const { isCurrent, signal } = begin(ticket);
    changed();
    const line = lines.of(account);
    const stripe = line.stripe(signal, (slowed) => {
      if (isCurrent()) tell(ticket, slowed, changed);
    });
    const { customerId, list } = what;
    const known = { mode: modeOf(account), now: line.now, account: await memory.of(account) };
    const read = await (list === null
      ? readChosen(stripe, reading, customerId, known)
      : readMore(stripe, reading, { customerId, list }, known)
    ).catch(asMalformed);
    const result = await withPicked(ticket, account, signal, read);
    if (!isCurrent()) return;
    finish(ticket, result);
    // What else is shown is as old as it was, and still could not be read anew.
    if (result.ok) ticket.failure = earlier;
    changed();
    if (result.ok) await keep(readingKey(accountTag(account), subject), account, result.reading);
  }

  async function keep(key: string, account: Account, reading: Reading): Promise<void> {
    // What failed for a moment must not be shown as missing for minutes.
    const whole = !reading.unread.some(({ because }) => because === 'failed');
    // The browser may refuse to keep it; the ticket is shown all the same.
    if (whole) await cache.keep(key, reading).catch(() => undefined);
    await memory.keep(account).catch(() => undefined);
  }

  return {
    run,
    further,
    /** Drops every line with its key. */
    forget: () => lines.forget(),
  };
}

/** Takes the ticket for a lookup of its own, and leaves the one before. */
function begin(ticket: OpenTicket): { isCurrent: () => boolean; signal: AbortSignal } {
  ticket.lookUp?.abort();
  const running = new AbortController();
  Object.assign(ticket, { lookUp: running, failure: null, slowed: null });
  const { signal } = running;
  return { isCurrent: () => ticket.lookUp === running && !signal.aborted, signal };
}

/** A failed refresh leaves what was read before, and says so; a key that Stripe refuses does not. */
function finish(ticket: OpenTicket, result: LookUpResult): void {
  Object.assign(ticket, { lookUp: null, slowed: null });
  if (result.ok) {
    Object.assign(ticket, { reading: result.reading, cached: false });
    return;
  }
  ticket.failure = result.failure;
  if (ticket.reading?.stage !== 'complete' || endsSession(result.failure)) ticket.reading = null;
}

function endsSession({ kind }: StripeFailure): boolean {
  return kind === 'key_rejected' || kind === 'permission_missing';
}

function tell(ticket: OpenTicket, slowed: SlowedDown, changed: () => void): void {
  ticket.slowed = slowed;
  changed();
}

/** An answer so unlike Stripe's that reading it failed in a way of its own; the operator can try again. */
function asMalformed(): LookUpResult {
  const failure = {
    kind: 'stripe_error',
    because: 'malformed',
    status: null,
    message: null,
    requestId: null,
  } as const;
  return { ok: false, failure };
}

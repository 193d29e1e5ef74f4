import type Stripe from 'stripe';
import type { UnixSeconds } from '../../billing/amounts';
import type { StripeFailure } from '../../billing/failure';
import type { Mode, Unread } from '../../billing/reading';
import { z } from '../../zod';
import { nameFailure } from '../name-failure';
import { requireMode } from '../require-mode';
import type { AccountFacts } from './account-facts';

/** One lookup's way to Stripe, and what it notes on the way. */
export interface Reads {
  stripe: Stripe;
  mode: Mode;
  /** By Stripe's clock, once it answered. */
  now(): UnixSeconds;
  account: AccountFacts;
  unread: Unread[];
  /** The first failure of a list that no decision can do without. */
  broken: StripeFailure | null;
  /** Who it is, is known: what is read from now on may fail without losing that. */
  identified: boolean;
  /** The first failure, one that passes, of a search without which "nobody found" would be a guess. */
  passing: StripeFailure | null;
}

/** The part of a list's answer that is used. */
const wirePage = z.object({ data: z.array(z.unknown()), has_more: z.boolean() });

export interface Page<Model> {
  items: Model[];
  /** The id that the next page starts after; null where this was the last. */
  after: string | null;
}

/**
 * One page of a list, mapped.
 *
 * @throws StripeError, ModeMismatchError where an object is of the other mode, ZodError where it is none of Stripe's
 */
export async function readPage<Model>(
  { mode }: Pick<Reads, 'mode'>,
  request: Promise<unknown>,
  map: (wire: unknown) => Model,
): Promise<Page<Model>> {
  const page = wirePage.parse(await request);
  for (const wire of page.data) requireMode(wire, mode);
  const last = page.data.at(-1);
  const after = page.has_more && hasId(last) ? last.id : null;
  return { items: page.data.map(map), after };
}

function hasId(wire: unknown): wire is { id: string } {
  return typeof wire === 'object' && wire !== null && 'id' in wire;
}

/** One object, mapped. @throws as {@link readPage} */
export async function readObject<Model>(
  { mode }: Pick<Reads, 'mode'>,
  request: Promise<unknown>,
  map: (wire: unknown) => Model,
): Promise<Model> {
  const wire = await request;
  requireMode(wire, mode);
  return map(wire);
}

/** A key that is rejected ends the whole lookup; so does a lost connection before anybody was found. */
function endsLookUp({ kind }: StripeFailure, { identified }: Reads): boolean {
  return kind === 'key_rejected' || (kind === 'offline' && !identified);
}

/** Not for want of a permission, nor because Stripe does not offer it: tried again, it may well go. */
function passes(failure: StripeFailure): boolean {
  if (failure.kind === 'stripe_error') return failure.because !== 'refused';
  return failure.kind === 'rate_limited';
}

/** Whose list it is, and whether a decision can do without it. */
interface ListName {
  list: Unread['list'];
  customerId?: string;
  essential?: true;
  /** Without it, nobody can be said not to be there. */
  finds?: true;
}

/**
 * A list that may be missing: what cannot be read is noted and left out, so that a missing permission for disputes
 * hides disputes and nothing else.
 *
 * @throws StripeError where the key was rejected, or the connection is gone before anybody was found
 */
export async function readOr<Value>(
  reads: Reads,
  { list, customerId, essential, finds }: ListName,
  fallback: Value,
  read: () => Promise<Value>,
): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    const failure = nameFailure(error);
    if (endsLookUp(failure, reads)) throw error;
    const missing = failure.kind === 'permission_missing';
    noteUnread(reads, {
      list,
      customerId: customerId ?? null,
      because: missing ? 'permission' : 'failed',
      permission: missing ? (failure.permissions[0] ?? null) : null,
      after: null,
    });
    if (finds && passes(failure)) reads.passing ??= failure;
    if (essential) reads.broken = joined(reads.broken, failure);
    return fallback;
  }
}

/** As {@link readOr}, for a list of one customer's; says where it goes on. */
export async function readListOr<Model>(
  reads: Reads,
  name: ListName,
  request: () => Promise<unknown>,
  map: (wire: unknown) => Model,
): Promise<Model[]> {
  const page = await readOr(reads, name, { items: [], after: null }, () =>
    readPage(reads, request(), map),
  );
  const { list, customerId = null } = name;
  const { after } = page;
  if (after !== null) {
    noteUnread(reads, { list, customerId, because: 'more_pages', permission: null, after });
  }
  return page.items;
}

export function noteUnread(reads: Pick<Reads, 'unread'>, note: Unread): void {
  const known = reads.unread.some(
    (each) =>
      each.list === note.list &&
      each.customerId === note.customerId &&
      each.because === note.because,
  );
  if (!known) reads.unread.push(note);
}

/** Some of a list were left out, and no page goes on with it. */
export function noteLeftOut(reads: Reads, list: Unread['list'], customerId?: string): void {
  const note = { list, because: 'left_out', permission: null, after: null } as const;
  noteUnread(reads, { ...note, customerId: customerId ?? null });
}

/** Two missing permissions are told together; else the first failure stands for all. */
function joined(before: StripeFailure | null, failure: StripeFailure): StripeFailure {
  if (before?.kind !== 'permission_missing' || failure.kind !== 'permission_missing') {
    return before ?? failure;
  }
  const permissions = [...new Set([...before.permissions, ...failure.permissions])];
  return { ...before, permissions };
}

/** Whether a customer's list was read to its end. */
export function isWhole({ unread }: Reads, list: Unread['list'], customerId: string): boolean {
  return !unread.some((each) => each.list === list && each.customerId === customerId);
}

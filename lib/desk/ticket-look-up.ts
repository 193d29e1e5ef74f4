import type { UnixSeconds } from '../billing/amounts';
import type { PortalConfiguration } from '../billing/portal';
import type { Product, Reading } from '../billing/reading';
import { createStripe } from '../stripe/client';
import { type LookUp, type LookUpResult, lookUp } from '../stripe/lookup/look-up';
import { type Account, accountTag, modeOf } from '../vault/account';
import { type OpenTicket, subjectOf } from './open-ticket';
import { type createReadingCache, readingKey } from './reading-cache';

/** How requests reach the Stripe of an account. */
export type StripeLine = (account: Account) => { key: string; send: typeof fetch };

/** The portal's settings change rarely; read once an hour. */
const PORTAL_LIFE_SECONDS = 60 * 60;

interface Known {
  portal: PortalConfiguration | null;
  portalReadAt: UnixSeconds;
  products: Record<string, Product>;
}

/**
 * Looks tickets up, one lookup a ticket at a time: a newer one, or the ticket's end, aborts it, and what it
 * still answers is dropped.
 */
export function createTicketLookUp(
  line: StripeLine,
  cache: ReturnType<typeof createReadingCache>,
  now: () => UnixSeconds,
) {
  const knownOf = new Map<string, Known>();

  async function run(
    ticket: OpenTicket,
    account: Account,
    fresh: boolean,
    changed: () => void,
  ): Promise<void> {
    const subject = subjectOf(ticket);
    if (subject === null) return;
    ticket.lookUp?.abort();
    const running = new AbortController();
    ticket.lookUp = running;
    ticket.failure = null;
    const isCurrent = () => ticket.lookUp === running;
    const key = readingKey(accountTag(account), subject);
    const cached = fresh ? null : await cache.find(key);
    if (!isCurrent()) return;
    if (cached) {
      Object.assign(ticket, { reading: cached, cached: true, lookUp: null });
      return changed();
    }
    if (!fresh) ticket.reading = null;
    changed();
    const request = { ...subject, mode: modeOf(account), now: now(), known: knownTo(account) };
    const result = await lookUp(stripeFor(account, running.signal), {
      ...request,
      onStage: (reading) => {
        // A refresh keeps the old answer on screen until the new one is whole.
        if (!isCurrent() || (fresh && ticket.reading)) return;
        Object.assign(ticket, { reading, cached: false });
        changed();
      },
    }).catch(asMalformed);
    if (!isCurrent()) return;
    ticket.lookUp = null;
    if (result.ok) Object.assign(ticket, { reading: result.reading, cached: false });
    else Object.assign(ticket, { reading: null, failure: result.failure });
    changed();
    if (!result.ok) return;
    remember(account, request.known, result.reading);
    // The browser may refuse to keep it; the ticket is shown all the same.
    await cache.keep(key, result.reading).catch(() => undefined);
  }

  function stripeFor(account: Account, signal: AbortSignal) {
    const { key, send } = line(account);
    return createStripe(key, (input, init) => {
      const signals = [signal, init?.signal].filter((each) => each instanceof AbortSignal);
      return send(input, { ...init, signal: AbortSignal.any(signals) });
    });
  }

  function knownTo(account: Account): LookUp['known'] {
    const known = knownOf.get(accountTag(account));
    const young = known !== undefined && now() - known.portalReadAt < PORTAL_LIFE_SECONDS;
    return { portal: young ? known.portal : undefined, products: known?.products ?? {} };
  }

  function remember(account: Account, before: LookUp['known'], reading: Reading): void {
    if (reading.unread.some(({ list }) => list === 'portal')) return;
    const earlier = knownOf.get(accountTag(account));
    const portalReadAt = before.portal === undefined ? now() : (earlier?.portalReadAt ?? now());
    const { portal, products } = reading;
    knownOf.set(accountTag(account), { portal, portalReadAt, products });
  }

  return {
    run,
    /** Drops what was learned of every account. */
    forget: () => knownOf.clear(),
  };
}

export type TicketLookUp = ReturnType<typeof createTicketLookUp>;

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

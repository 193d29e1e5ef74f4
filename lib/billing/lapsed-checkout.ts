import type { UnixSeconds } from './amounts';
import type { Charge } from './charge';
import type { CheckoutSession } from './checkout-session';
import { tookMoney } from './payment-of';
import type { Subscription } from './subscription';
import { isLive } from './subscription-life';

/** A purchase that was begun and never completed. */
export interface LapsedCheckout {
  session: CheckoutSession | null;
  /** The subscription that came to nothing, where one was made. */
  subscription: Subscription | null;
  at: UnixSeconds;
  /** Where it can still be completed: the open session, else its recovery. Opens without a login. */
  url: string | null;
}

/** Older attempts are history: Stripe itself keeps a recovery link for thirty days. */
const RECENT_SECONDS = 60 * 86_400;

/** The latest purchase that was not completed and that nothing completed after it; null where there is none. */
export function findLapsedCheckout(
  holder: { checkoutSessions: CheckoutSession[]; charges: Charge[]; now: UnixSeconds },
  subscriptions: Subscription[],
): LapsedCheckout | null {
  const { checkoutSessions, charges, now } = holder;
  const recent = (at: UnixSeconds) => at > now - RECENT_SECONDS;
  const dead = subscriptions.find(
    ({ status, created }) => status === 'incomplete_expired' && recent(created),
  );
  const session = checkoutSessions
    .filter((each) => isUnfinished(each) && recent(each.created))
    .toSorted(
      (a, b) =>
        Number(reachable(b, now) !== null) - Number(reachable(a, now) !== null) ||
        b.created - a.created,
    )
    .find((each) => !completedAfter(each, checkoutSessions, charges, subscriptions));
  if (session) {
    return {
      session,
      subscription: dead ?? null,
      at: session.created,
      url: reachable(session, now),
    };
  }
  if (!dead || subscriptions.some((each) => isLive(each) && each.created >= dead.created)) {
    return null;
  }
  return { session: null, subscription: dead, at: dead.created, url: null };
}

function isUnfinished(session: CheckoutSession): boolean {
  return (
    (session.status === 'open' || session.status === 'expired') &&
    session.paymentStatus === 'unpaid' &&
    session.mode !== 'setup'
  );
}

function completedAfter(
  session: CheckoutSession,
  sessions: CheckoutSession[],
  charges: Charge[],
  subscriptions: Subscription[],
): boolean {
  const later = (each: { created: UnixSeconds }) => each.created >= session.created;
  if (sessions.some((each) => each.status === 'complete' && later(each))) return true;
  if (session.mode === 'subscription') {
    return subscriptions.some((each) => isLive(each) && later(each));
  }
  return charges.some(
    (each) => tookMoney(each) && later(each) && each.amount === session.amountTotal,
  );
}

function reachable(session: CheckoutSession, now: UnixSeconds): string | null {
  const { status, url, expiresAt, recovery } = session;
  if (status === 'open' && url !== null && (expiresAt ?? now + 1) > now) return url;
  if (recovery !== null && (recovery.expiresAt ?? now + 1) > now) return recovery.url;
  return null;
}

import type Stripe from 'stripe';
import type { UnixSeconds } from '../../billing/amounts';
import type { Mode } from '../../billing/reading';
import { createStripe } from '../client';
import { backOffOf, type RateLimitReason } from './back-off';
import { createBudget } from './budget';
import { createServerClock } from './server-clock';

/** What the line needs of the world. */
export interface LineWorld {
  key: string;
  mode: Mode;
  send: typeof fetch;
  localNow: () => UnixSeconds;
  /** Resolves after that many milliseconds. */
  wait: (ms: number) => Promise<void>;
  /** Called for every request that leaves. */
  onRequest?: () => void;
}

/** Stripe asked to slow down; the request goes out again after the wait. */
export interface SlowedDown {
  reason: RateLimitReason;
  /** How long, in milliseconds. */
  waitMs: number;
}

export type AccountLine = ReturnType<typeof createAccountLine>;

/**
 * One account's line to Stripe, shared by all lookups: it keeps within the account's limits, waits where Stripe asks
 * to, and knows Stripe's time.
 */
export function createAccountLine(world: LineWorld) {
  const { key, mode, send, localNow, wait, onRequest } = world;
  const budget = createBudget(mode);
  const clock = createServerClock(localNow);

  async function patient(
    url: string,
    init: RequestInit,
    onSlowed: (slowed: SlowedDown) => void,
  ): Promise<Response> {
    const signal = init.signal ?? undefined;
    for (let attempt = 0; ; attempt += 1) {
      const response = await budget.run(url, signal, () => {
        onRequest?.();
        return send(url, init);
      });
      clock.note(response.headers.get('date'));
      const reason = response.headers.get('stripe-rate-limited-reason');
      const { held, waitsMs } = backOffOf(reason);
      const waitMs = waitsMs[attempt];
      const mayRepeat = response.status === 429 && (init.method ?? 'GET') === 'GET';
      if (!mayRepeat || waitMs === undefined) return response;
      onSlowed({ reason, waitMs });
      const over = wait(waitMs);
      // The others are held as long as Stripe asked, also when this request's ticket is closed meanwhile.
      if (held !== 'request') void budget.hold(held === 'endpoint' ? url : null, over);
      await Promise.race([over, aborted(signal)]);
    }
  }

  const fetchOn = (signal: AbortSignal, onSlowed: (slowed: SlowedDown) => void): typeof fetch => {
    return (input, init) => {
      const signals = [signal, init?.signal].filter((each) => each instanceof AbortSignal);
      return patient(String(input), { ...init, signal: AbortSignal.any(signals) }, onSlowed);
    };
  };

  return {
    /**
     * Requests on this line.
     *
     * @param signal ends them
     * @param onSlowed called each time Stripe asks to slow down
     */
    fetch: fetchOn,
    /** Stripe's client on this line; the parameters are those of `fetch`. */
    stripe: (signal: AbortSignal, onSlowed: (slowed: SlowedDown) => void): Stripe =>
      createStripe(key, fetchOn(signal, onSlowed)),
    now: clock.now,
    clockBehindSeconds: clock.behindSeconds,
  };
}

/** Rejects when the signal aborts, with its reason. */
function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    if (signal?.aborted) reject(signal.reason);
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

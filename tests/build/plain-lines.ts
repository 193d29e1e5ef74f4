import type { AccountLines } from '../../lib/desk/account-lines';
import { createStripe } from '../../lib/stripe/client';

/** Lines to one Stripe without a budget and without waiting: what a test sends, goes out at once. */
export function plainLines(key: string, send: typeof fetch, now: () => number): AccountLines {
  const fetchOn =
    (signal: AbortSignal): typeof fetch =>
    (input, init) => {
      const signals = [signal, init?.signal].filter((each) => each instanceof AbortSignal);
      return send(input, { ...init, signal: AbortSignal.any(signals) });
    };
  return {
    of: () => ({
      fetch: fetchOn,
      stripe: (signal) => createStripe(key, fetchOn(signal)),
      now,
      clockBehindSeconds: () => 0,
    }),
    forget: () => undefined,
  };
}

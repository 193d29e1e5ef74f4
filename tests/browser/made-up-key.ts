import { randomBytes } from 'node:crypto';

/** A key of that kind that no Stripe account has: made anew each time, so that none stands in the code. */
export function madeUpKey(prefix: string): string {
  return prefix + randomBytes(24).toString('hex');
}

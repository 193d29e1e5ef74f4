import type { Subscription } from '../../lib/billing/subscription';

const ENDED = new Set<Subscription['status']>(['canceled', 'incomplete_expired']);

/** Whether a subscription is over for good; those are folded away. An unknown status is not. */
export function hasEnded({ status }: Subscription): boolean {
  return ENDED.has(status);
}

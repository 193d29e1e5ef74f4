import type { UnixSeconds } from './amounts';
import type { Subscription } from './subscription';

/**
 * Whether an invoice made at that time will not be collected, because collection is paused until later or for good.
 *
 * @see https://docs.stripe.com/billing/subscriptions/pause-payment
 */
export function collectionPaused({ pauseCollection }: Subscription, at: UnixSeconds): boolean {
  return (
    pauseCollection !== null &&
    (pauseCollection.resumesAt === null || pauseCollection.resumesAt > at)
  );
}

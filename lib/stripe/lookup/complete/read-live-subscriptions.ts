import type { CustomerReading } from '../../../billing/reading';
import type { Subscription } from '../../../billing/subscription';
import { mapSubscription } from '../../map/subscription';
import { newestFirst } from '../find/found';
import { listSubscriptions } from '../read/list-subscriptions';
import { isWhole, type Reads, readOr, readPage } from '../reads';

const LIVE_READ = 100;

/**
 * The first page holds the newest subscriptions, most of them ended where somebody had hundreds: an old one that still
 * runs must not be missed. Stripe's list leaves canceled ones out unless told otherwise.
 *
 * @see https://docs.stripe.com/api/subscriptions/list
 */
export async function readLiveSubscriptions(
  reads: Reads,
  { customer, subscriptions }: CustomerReading,
): Promise<Subscription[]> {
  if (isWhole(reads, 'subscriptions', customer.id)) return subscriptions;
  const live = await readOr(
    reads,
    { list: 'subscriptions', customerId: customer.id },
    [],
    async () =>
      (
        await readPage(
          reads,
          listSubscriptions(reads, { customer: customer.id, limit: LIVE_READ }),
          mapSubscription,
        )
      ).items,
  );
  return newestFirst([...subscriptions, ...live]);
}

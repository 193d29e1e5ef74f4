import type { CustomerReading } from '../../../billing/reading';
import type { Subscription } from '../../../billing/subscription';
import { mapTiers } from '../../map/price';
import { noteLeftOut, type Reads, readObject, readOr } from '../reads';

const PRICES_READ = 8;

/** Tiers come only when asked for, and a list cannot ask so deep; they never change, so each price once. */
export async function readTiers(reads: Reads, readings: CustomerReading[]): Promise<void> {
  const items = readings.flatMap((each) => each.subscriptions.flatMap((sub) => sub.items));
  const ids = [...new Set(items.filter((item) => item.tiered).map((item) => item.priceId))];
  const { tiers } = reads.account;
  const unknown = ids.filter((id) => !(id in tiers));
  const wanted = unknown.slice(0, PRICES_READ);
  if (unknown.length > wanted.length) noteLeftOut(reads, 'tiers');
  await Promise.all(
    wanted.map((id) =>
      readOr(reads, { list: 'tiers' }, undefined, async () => {
        const request = reads.stripe.prices.retrieve(id, { expand: ['tiers'] });
        tiers[id] = await readObject(reads, request, mapTiers);
      }),
    ),
  );
}

/** The subscriptions with the tiers that are known of their prices. */
export function withTiers(
  { account: { tiers } }: Pick<Reads, 'account'>,
  reading: CustomerReading,
): CustomerReading {
  const fill = (subscription: Subscription): Subscription => ({
    ...subscription,
    items: subscription.items.map((item) => ({
      ...item,
      tiers: tiers[item.priceId] ?? item.tiers,
    })),
  });
  return { ...reading, subscriptions: reading.subscriptions.map(fill) };
}

import type { Entitlement } from '../../../billing/entitlement';
import type { CustomerReading } from '../../../billing/reading';
import { isLive } from '../../../billing/subscription-life';
import { mapEntitlement } from '../../map/entitlement';
import { type Reads, readListOr, readOr } from '../reads';

const ENTITLEMENTS_READ = 100;

/**
 * The features that Stripe says this customer has; null where the account has none to give. Whether it has any is
 * asked once.
 *
 * @see https://docs.stripe.com/billing/entitlements
 */
export async function readEntitlements(
  reads: Reads,
  { customer, subscriptions }: CustomerReading,
): Promise<Entitlement[] | null> {
  if (!subscriptions.some(isLive) || reads.account.usesEntitlements === false) return null;
  const [active, used] = await Promise.all([
    readListOr(
      reads,
      { list: 'entitlements', customerId: customer.id },
      () =>
        reads.stripe.entitlements.activeEntitlements.list({
          customer: customer.id,
          limit: ENTITLEMENTS_READ,
        }),
      mapEntitlement,
    ),
    usesEntitlements(reads),
  ]);
  return used ? active : null;
}

async function usesEntitlements(reads: Reads): Promise<boolean> {
  const { account } = reads;
  account.usesEntitlements ??= await readOr(reads, { list: 'entitlements' }, null, async () => {
    const features = await reads.stripe.entitlements.features.list({ limit: 1 });
    return features.data.length > 0;
  });
  return account.usesEntitlements ?? false;
}

import type { BillingCredit } from '../../../billing/billing-credit';
import type { CustomerReading } from '../../../billing/reading';
import { isLive, isMetered } from '../../../billing/subscription-life';
import { mapCreditBalance } from '../../map/credit-balance';
import { mapCreditGrant } from '../../map/credit-grant';
import { type Reads, readListOr, readObject, readOr } from '../reads';

const GRANTS_READ = 20;

/**
 * Credits that pay for usage before money does; only where something is metered, because they pay for nothing else.
 *
 * @see https://docs.stripe.com/billing/subscriptions/usage-based/billing-credits
 */
export async function readBillingCredit(
  reads: Reads,
  { customer, subscriptions }: CustomerReading,
): Promise<BillingCredit | null> {
  if (!subscriptions.some((each) => isLive(each) && isMetered(each))) return null;
  const { billing } = reads.stripe;
  const name = { list: 'billing_credit', customerId: customer.id } as const;
  const [grants, available] = await Promise.all([
    readListOr(
      reads,
      name,
      () => billing.creditGrants.list({ customer: customer.id, limit: GRANTS_READ }),
      mapCreditGrant,
    ),
    readOr(reads, name, null, () =>
      readObject(
        reads,
        billing.creditBalanceSummaries.retrieve({
          customer: customer.id,
          filter: { type: 'applicability_scope', applicability_scope: { price_type: 'metered' } },
        }),
        mapCreditBalance,
      ),
    ),
  ]);
  return available === null ? null : { grants, available };
}

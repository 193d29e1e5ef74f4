import type { HeldCreditGrant } from '../sandbox-objects';
import type { Given } from './given';

/**
 * Credit for metered prices, paid for by the customer, usable at once and for good, unless told otherwise.
 *
 * @param given `value` and `left` in minor units; `left` is what is not used up yet, all of it unless told
 * @see https://docs.stripe.com/api/billing/credit-grant/object
 */
export function creditGrant({
  value,
  currency,
  ...given
}: Omit<Given<HeldCreditGrant, 'id' | 'created' | 'customer'>, 'amount'> & {
  value: number;
  currency: string;
}): HeldCreditGrant {
  return {
    object: 'billing.credit_grant',
    amount: { monetary: { currency, value }, type: 'monetary' },
    applicability_config: { scope: { price_type: 'metered' } },
    category: 'paid',
    customer_account: null,
    effective_at: given.created,
    expires_at: null,
    livemode: false,
    metadata: {},
    name: null,
    priority: 50,
    test_clock: null,
    updated: given.created,
    voided_at: null,
    ...given,
  };
}

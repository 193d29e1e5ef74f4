import type Stripe from 'stripe';
import { nameFailure } from '../../name-failure';
import type { Reads } from '../reads';

/**
 * Charges with their refunds, and with the fee Stripe took where the key is known to read it. A key that turns out not
 * to is asked for no more: no decision depends on a fee, and it must not cost the list.
 *
 * @throws StripeError
 */
export async function listCharges(
  { stripe, account }: Pick<Reads, 'stripe' | 'account'>,
  params: Stripe.ChargeListParams,
): Promise<unknown> {
  const without = { ...params, expand: ['data.refunds'] };
  if (account.readsFees !== true) return stripe.charges.list(without);
  try {
    return await stripe.charges.list({
      ...params,
      expand: ['data.refunds', 'data.balance_transaction'],
    });
  } catch (error) {
    const failure = nameFailure(error);
    const ofCharges =
      failure.kind === 'permission_missing' && failure.permissions.includes('rak_charge_read');
    if (failure.kind !== 'permission_missing' || ofCharges) throw error;
    account.readsFees = false;
    return stripe.charges.list(without);
  }
}

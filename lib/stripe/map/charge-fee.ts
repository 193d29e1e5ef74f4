import type { Money } from '../../billing/amounts';
import { z } from '../../zod';

const wireBalanceTransaction = z.object({ fee: z.number(), currency: z.string() });

/**
 * What Stripe took for a charge, where its balance transaction was expanded; null where it is an id, or nothing came in
 * yet. The currency is that of the account's balance, which need not be the charge's.
 *
 * @see https://docs.stripe.com/api/balance_transactions/object
 */
export const chargeFee = z
  .unknown()
  .optional()
  .transform((wire): Money | null => {
    const read = wireBalanceTransaction.safeParse(wire);
    return read.success ? { amount: read.data.fee, currency: read.data.currency } : null;
  });

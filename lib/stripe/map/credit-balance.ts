import type { Money } from '../../billing/amounts';
import { z } from '../../zod';

const wireCreditBalance = z.object({
  balances: z.array(
    z.object({
      available_balance: z
        .object({ monetary: z.object({ value: z.number(), currency: z.string() }).nullish() })
        .nullish(),
    }),
  ),
});

/**
 * What is left of a customer's billing credits, one amount per currency; what is not money is left out.
 *
 * @throws ZodError where Stripe's answer is not a credit balance summary
 * @see https://docs.stripe.com/api/billing/credit-balance-summary/object
 */
export function mapCreditBalance(wire: unknown): Money[] {
  const { balances } = wireCreditBalance.parse(wire);
  return balances.flatMap(({ available_balance }) => {
    const monetary = available_balance?.monetary;
    return monetary ? [{ amount: monetary.value, currency: monetary.currency }] : [];
  });
}

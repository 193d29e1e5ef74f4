import type { CreditGrant } from '../../billing/billing-credit';
import { z } from '../../zod';
import { openEnum, optionalNumber, optionalString } from './wire';

const wireCreditGrant = z.object({
  id: z.string(),
  name: optionalString,
  amount: z
    .object({ monetary: z.object({ value: z.number(), currency: z.string() }).nullish() })
    .nullish(),
  category: openEnum(['paid', 'promotional']),
  created: z.number(),
  effective_at: optionalNumber,
  expires_at: optionalNumber,
  voided_at: optionalNumber,
});

/** @throws ZodError where Stripe's answer is not a credit grant */
export function mapCreditGrant(wire: unknown): CreditGrant {
  const grant = wireCreditGrant.parse(wire);
  return {
    id: grant.id,
    name: grant.name,
    amount: grant.amount?.monetary?.value ?? null,
    currency: grant.amount?.monetary?.currency ?? null,
    category: grant.category,
    created: grant.created,
    effectiveAt: grant.effective_at,
    expiresAt: grant.expires_at,
    voidedAt: grant.voided_at,
  };
}

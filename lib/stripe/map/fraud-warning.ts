import type { EarlyFraudWarning } from '../../billing/fraud-warning';
import { z } from '../../zod';
import { reference } from './wire';

const wireFraudWarning = z.object({
  id: z.string(),
  charge: reference,
  created: z.number(),
  fraud_type: z.string(),
  actionable: z.boolean(),
});

/** @throws ZodError where Stripe's answer is not an early fraud warning */
export function mapFraudWarning(wire: unknown): EarlyFraudWarning {
  const { id, charge, created, fraud_type, actionable } = wireFraudWarning.parse(wire);
  return { id, chargeId: charge, created, fraudType: fraud_type, actionable };
}

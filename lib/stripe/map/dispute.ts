import type { Dispute } from '../../billing/charge';
import { z } from '../../zod';
import { optionalNumber, reference } from './wire';

const wireDispute = z.object({
  id: z.string(),
  charge: reference,
  amount: z.number(),
  currency: z.string(),
  created: z.number(),
  status: z.string(),
  reason: z.string(),
  evidence_details: z.object({ due_by: optionalNumber, past_due: z.boolean().nullish() }).nullish(),
  is_charge_refundable: z.boolean(),
  balance_transactions: z.array(z.object({ created: z.number(), amount: z.number() })).nullish(),
});

/** @throws ZodError where Stripe's answer is not a dispute */
export function mapDispute(wire: unknown): Dispute {
  const dispute = wireDispute.parse(wire);
  const moves = dispute.balance_transactions ?? [];
  return {
    id: dispute.id,
    chargeId: dispute.charge,
    amount: dispute.amount,
    currency: dispute.currency,
    created: dispute.created,
    status: dispute.status,
    reason: dispute.reason,
    dueBy: dispute.evidence_details?.due_by ?? null,
    pastDue: dispute.evidence_details?.past_due ?? false,
    chargeRefundable: dispute.is_charge_refundable,
    withdrawnAt: moves.find(({ amount }) => amount < 0)?.created ?? null,
    reinstatedAt: moves.find(({ amount }) => amount > 0)?.created ?? null,
  };
}

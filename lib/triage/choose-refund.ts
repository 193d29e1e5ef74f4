import { invoiceOfCharge } from '../billing/payment-of';
import { affectedCharges, isRefundable } from './affected-charges';
import type { CaseFacts } from './case-facts';
import type { KeptAndExtra } from './choose-subscriptions';
import type { RefundTarget, Situation } from './decision';
import { type Affected, remainingFor } from './given-back';
import { proratedRefund } from './prorated-refund';

/**
 * The charges to give back in this situation, the one that matters first; empty where none is affected or may be
 * refunded: never one paid outside Stripe, already given back, pending, or under an open dispute.
 */
export function refundTargets(
  situation: Situation,
  facts: CaseFacts,
  duplicate: KeptAndExtra | null,
): RefundTarget[] {
  return affectedCharges(situation, facts, duplicate)
    .filter(({ charge }) => isRefundable(charge, facts))
    .map((each) => target(each, facts))
    .filter(({ amount }) => amount.amount > 0);
}

/** Of a charge that paid several invoices, no more than it paid of the ones in question. */
function target(affected: Affected, facts: CaseFacts): RefundTarget {
  const { charge, invoices } = affected;
  const { currency } = charge;
  const { amount, certain } = remainingFor(affected, facts);
  const invoice = invoices[0] ?? invoiceOfCharge(charge, facts.invoices);
  const part = invoice ? remainingFor({ charge, invoices: [invoice] }, facts) : { amount, certain };
  const prorated =
    invoice && part.certain
      ? proratedRefund(invoice, Math.min(amount, part.amount), facts.subscriptions, facts.now)
      : null;
  return {
    chargeId: charge.id,
    paymentIntentId: charge.paymentIntentId,
    customerId: charge.customerId,
    subscriptionId: invoice?.subscriptionId ?? null,
    invoiceId: invoice?.id ?? null,
    amount: { amount, currency },
    certain,
    prorated: prorated === null ? null : { amount: prorated, currency },
    fee: charge.fee,
  };
}

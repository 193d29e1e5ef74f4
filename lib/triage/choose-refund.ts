import type { Charge } from '../billing/charge';
import { disputeState } from '../billing/dispute-state';
import { invoiceOfCharge, remainingOf } from '../billing/payment-of';
import type { CaseFacts } from './case-facts';
import type { KeptAndExtra } from './choose-subscriptions';
import type { RefundTarget, Situation } from './decision';
import { mentionedCharges, namesSomething } from './mentioned';
import { proratedRefund } from './prorated-refund';
import { unsettledPairs } from './refund-situation';
import { renewalOf } from './renewal';

const DAY = 86_400;

/**
 * The charges to give back in this situation, the one that matters first; empty where none is affected or may be
 * refunded: never one paid outside Stripe, already refunded, pending, or under an open dispute.
 */
export function refundTargets(
  situation: Situation,
  facts: CaseFacts,
  duplicate: KeptAndExtra | null,
): RefundTarget[] {
  return affectedCharges(situation, facts, duplicate)
    .filter((charge) => isRefundable(charge, facts))
    .map((charge) => target(charge, facts));
}

function affectedCharges(
  situation: Situation,
  facts: CaseFacts,
  duplicate: KeptAndExtra | null,
): Charge[] {
  const { charges, afterEnd, matter, disputes } = facts;
  switch (situation) {
    case 'duplicate_to_cancel':
    case 'duplicate_to_refund':
      if (duplicate) return chargesOf(duplicate, facts);
      return [...new Set(unsettledPairs(facts).map(({ second }) => second))];
    case 'charged_after_end':
      return afterEnd.flatMap(({ kind, charge }) =>
        kind === 'licensed' && charge ? [charge] : [],
      );
    case 'unwanted_renewal': {
      const renewal = renewalOf(facts);
      return renewal?.fresh && renewal.charge ? [renewal.charge] : [];
    }
    case 'inquiry_open': {
      const asked = disputes.filter((each) => disputeState(each) === 'inquiry');
      return charges.filter(({ id }) => asked.some(({ chargeId }) => chargeId === id));
    }
    case 'unknown_charge': {
      if (!matter.signs.includes('unauthorised')) return [];
      const open = charges.filter((charge) => isRefundable(charge, facts));
      const named = mentionedCharges(open, matter.mentions);
      return namesSomething(matter.mentions) || open.length === 1 ? named.slice(0, 1) : [];
    }
    case 'product_refund': {
      const open = charges.filter((charge) => isRefundable(charge, facts));
      return mentionedCharges(open, matter.mentions).slice(0, 1);
    }
    default:
      return [];
  }
}

/** The charges of every extra for periods begun since it ran beside the one kept. What it charged before was wanted. */
function chargesOf(
  { kept, extras, ended }: KeptAndExtra,
  { charges, invoices }: CaseFacts,
): Charge[] {
  return [...extras, ...ended].flatMap((extra) => {
    const together = Math.max(kept.startDate, extra.startDate) - DAY;
    return charges.filter((charge) => {
      const invoice = invoiceOfCharge(charge, invoices);
      if (invoice?.subscriptionId !== extra.id) return false;
      return invoice.lines.some(({ periodStart }) => periodStart >= together);
    });
  });
}

/**
 * An inquiry may be refunded under way, and whatever the bank has ruled on where Stripe allows it still; `disputed`
 * stays true on a charge for ever. A dispute that was not read is taken for open, so its charge is left alone.
 */
function isRefundable(charge: Charge, { disputes, reading }: CaseFacts): boolean {
  if (remainingOf(charge) <= 0) return false;
  const own = disputes.filter(({ chargeId }) => chargeId === charge.id);
  if (own.some((each) => disputeState(each) === 'open' || !each.chargeRefundable)) return false;
  const allRead = !reading.unread.some(({ list }) => list === 'disputes');
  return !charge.disputed || (own.length > 0 && allRead);
}

function target(charge: Charge, { invoices, subscriptions, now }: CaseFacts): RefundTarget {
  const invoice = invoiceOfCharge(charge, invoices);
  const { currency } = charge;
  const remaining = remainingOf(charge);
  const prorated = invoice ? proratedRefund(invoice, remaining, subscriptions, now) : null;
  return {
    chargeId: charge.id,
    paymentIntentId: charge.paymentIntentId,
    customerId: charge.customerId,
    subscriptionId: invoice?.subscriptionId ?? null,
    invoiceId: invoice?.id ?? null,
    amount: { amount: remaining, currency },
    prorated: prorated === null ? null : { amount: prorated, currency },
    fee: charge.fee,
  };
}

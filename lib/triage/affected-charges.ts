import type { Charge } from '../billing/charge';
import { disputeState } from '../billing/dispute-state';
import { tookMoney } from '../billing/payment-of';
import type { CaseFacts } from './case-facts';
import type { KeptAndExtra } from './choose-subscriptions';
import type { Situation } from './decision';
import { unsettledCharges } from './duplicate-charges';
import { type Affected, isGivenBack } from './given-back';
import { mentionedCharges, namesSomething } from './mentioned';
import { unsettledPairs } from './refund-situation';
import { renewalOf } from './renewal';

/** What was charged and, in this situation, should not have been; the one that matters first. */
export function affectedCharges(
  situation: Situation,
  facts: CaseFacts,
  duplicate: KeptAndExtra | null,
): Affected[] {
  const { charges, afterEnd, matter, disputes } = facts;
  switch (situation) {
    case 'duplicate_to_cancel':
    case 'duplicate_to_refund':
      if (duplicate) return unsettledCharges(duplicate, facts);
      return whole([...new Set(unsettledPairs(facts).map(({ second }) => second))]);
    case 'charged_after_end':
      return afterEnd.flatMap(({ kind, charge, invoice }) =>
        kind === 'licensed' && charge ? [{ charge, invoices: [invoice] }] : [],
      );
    case 'unwanted_renewal': {
      const renewal = renewalOf(facts);
      if (!renewal?.fresh || !renewal.charge) return [];
      return [{ charge: renewal.charge, invoices: [renewal.invoice] }];
    }
    case 'inquiry_open': {
      const asked = disputes.filter((each) => disputeState(each) === 'inquiry');
      return whole(charges.filter(({ id }) => asked.some(({ chargeId }) => chargeId === id)));
    }
    case 'unknown_charge': {
      if (!matter.signs.includes('unauthorised')) return [];
      const open = charges.filter((charge) => isRefundable(charge, facts));
      const named = mentionedCharges(open, matter.mentions);
      return namesSomething(matter.mentions) || open.length === 1 ? whole(named.slice(0, 1)) : [];
    }
    case 'product_refund': {
      const open = charges.filter((charge) => isRefundable(charge, facts));
      return whole(mentionedCharges(open, matter.mentions).slice(0, 1));
    }
    default:
      return [];
  }
}

/**
 * An inquiry may be refunded under way, and whatever the bank has ruled on where Stripe allows it still; `disputed`
 * stays true on a charge for ever. A dispute that was not read is taken for open, so its charge is left alone.
 */
export function isRefundable(charge: Charge, facts: CaseFacts): boolean {
  if (!tookMoney(charge) || isGivenBack(charge, facts)) return false;
  const { disputes, reading } = facts;
  const own = disputes.filter(({ chargeId }) => chargeId === charge.id);
  if (own.some((each) => disputeState(each) === 'open' || !each.chargeRefundable)) return false;
  const allRead = !reading.unread.some(({ list }) => list === 'disputes');
  return !charge.disputed || (own.length > 0 && allRead);
}

function whole(charges: Charge[]): Affected[] {
  return charges.map((charge) => ({ charge, invoices: [] }));
}

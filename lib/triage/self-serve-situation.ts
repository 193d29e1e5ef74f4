import { isScheduledToEnd } from '../billing/subscription-life';
import { type CaseFacts, worstOwed } from './case-facts';
import type { Situation } from './decision';
import { endIsSet } from './end-is-set';
import { asksFor } from './message/matter';
import { meantPlans, namedPlans } from './named-plans';
import { canUsePortal } from './portal-need';

/** What the customer wants and who does it: they themselves where the portal lets them, else the operator. */
export function selfServeSituation(facts: CaseFacts): Situation {
  const { matter } = facts;
  switch (matter.intent) {
    case 'cancel':
    case 'charged_after_cancel':
    case 'refund':
      return cancelSituation(facts);
    case 'resume':
      // "I want to keep Analytics, please cancel Pro": one is named to end, another to stay.
      return namedPlans(facts.live, facts).end.length > 0 && asksFor(matter, 'cancel')
        ? cancelSituation(facts)
        : returnSituation(facts);
    case 'restart':
      return returnSituation(facts);
    case 'invoice_or_receipt': {
      const all = matter.signs.includes('all_invoices') && canUsePortal(facts, 'invoices');
      return all ? 'invoices_self_serve' : 'invoice_wanted';
    }
    case 'tax_number':
      return canUsePortal(facts, 'details')
        ? 'billing_details_self_serve'
        : 'self_serve_by_operator';
    case 'update_card':
      return canUsePortal(facts, 'card') ? 'update_card_self_serve' : 'self_serve_by_operator';
    case 'change_plan':
      return canUsePortal(facts, 'plan') ? 'change_plan_self_serve' : 'self_serve_by_operator';
    case 'product_bug':
      return returnSituation(facts);
    default:
      return asksFor(matter, 'cancel') ? cancelSituation(facts) : 'charge_explained';
  }
}

function cancelSituation(facts: CaseFacts): Situation {
  const { live } = facts;
  if (live.length === 0) return 'subscription_already_ended';
  if (meantPlans(live, 'end', facts).every((each) => endIsSet(each, facts)))
    return 'cancel_already_set';
  // With an invoice open, ending the plan is not all: somebody has to settle or void it.
  if (worstOwed(facts)) return 'cancel_for_customer';
  return canUsePortal(facts, 'cancel') ? 'cancel_self_serve' : 'cancel_for_customer';
}

/** Back to a plan: un-schedule its end or lift its pause while it lives, else start anew. */
function returnSituation(facts: CaseFacts): Situation {
  const { live } = facts;
  const held = meantPlans(live, 'keep', facts).some(
    (each) => isScheduledToEnd(each) || each.pauseCollection !== null || each.status === 'paused',
  );
  if (held) return 'resume_for_customer';
  if (live.length > 0) return 'charge_explained';
  return 'restart_wanted';
}

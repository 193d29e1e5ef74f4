import { declineFamily } from '../billing/decline';
import { disputeState } from '../billing/dispute-state';
import { tookMoney } from '../billing/payment-of';
import { isLive, seatsOf } from '../billing/subscription-life';
import type { Bucket } from './bucket';
import { type CaseFacts, processingPayment, worstOwed } from './case-facts';
import { keptAndExtra } from './choose-subscriptions';
import type { Situation } from './decision';
import { settledExtras } from './duplicate-charges';
import { duplicateOf } from './duplicate-subscription';
import { endIsSet } from './end-is-set';
import { explainedSituation } from './explained-situation';
import { isGivenBack } from './given-back';
import { asksFor } from './message/matter';
import { canUsePortal } from './portal-need';
import { concerningDisputes } from './product-failure';
import { pairSituation, unsettledPairs } from './refund-situation';
import { selfServeSituation } from './self-serve-situation';

/** What happened, finer than the bucket. The bucket may be the operator's, so each branch ends somewhere safe. */
export function chooseSituation(
  bucket: Bucket,
  facts: CaseFacts,
  chosenByOperator: boolean,
): Situation {
  // Whatever the operator sees in the message: first it has to be known whose it is.
  if (!facts.customer && !facts.reading.guest) return openSituation(facts);
  switch (bucket) {
    case 'duplicate_subscription':
      return duplicateSituation(facts);
    case 'team_seats':
      return teamSituation(facts);
    case 'failed_payment':
      return paymentSituation(facts);
    case 'missing_self_serve':
      return explainedSituation(facts) ?? selfServeSituation(facts);
    case 'product_failure':
      return failureSituation(facts, chosenByOperator);
    case 'not_enough_evidence':
      return openSituation(facts);
  }
}

function teamSituation({ live, colleagues, overlaps }: CaseFacts): Situation {
  if (live.some((each) => seatsOf(each) > 1)) return 'seats_explained';
  if (overlaps.some(({ kind }) => kind === 'different_workspaces')) return 'workspaces_explained';
  return colleagues.length === 0 ? 'seats_explained' : 'teammates_explained';
}

function duplicateSituation(facts: CaseFacts): Situation {
  const duplicate = keptAndExtra(facts);
  if (duplicate) {
    const { extra } = duplicate;
    if (isLive(extra) && !endIsSet(extra, facts)) return 'duplicate_to_cancel';
    return settledExtras(duplicate, facts) ?? 'duplicate_to_refund';
  }
  // Two things bought, and no telling which of them is wanted.
  if (duplicateOf(facts)) return 'question_needed';
  const pair = unsettledPairs(facts)[0] ?? facts.doubles[0];
  if (!pair) return 'question_needed';
  return pairSituation(pair, facts) ?? 'duplicate_to_refund';
}

function paymentSituation(facts: CaseFacts): Situation {
  const { lapsed, matter } = facts;
  const owed = worstOwed(facts);
  if (lapsed && (!owed || (asksFor(matter, 'finish_checkout') && lapsed.url !== null))) {
    return lapsed.url === null ? 'checkout_without_recovery' : 'checkout_to_finish';
  }
  if (!owed && processingPayment(facts)) return 'payment_processing';
  if (!owed) return canUsePortal(facts, 'card') ? 'update_card_self_serve' : 'question_needed';
  if (owed.state === 'confirmation') return 'bank_confirmation';
  const { failure, invoice } = owed;
  const family = failure ? declineFamily(failure) : null;
  if (family === 'authentication') return 'bank_confirmation';
  // Stripe tries again by itself: a new card is enough. Where it will not, only paying the invoice helps.
  const retried = invoice.nextPaymentAttempt !== null && owed.state === 'failed';
  const newCard = family === 'card_to_update' || asksFor(matter, 'update_card');
  const canUpdate = canUsePortal(facts, 'card');
  return retried && newCard && canUpdate ? 'card_to_update' : 'invoice_to_pay';
}

function failureSituation(facts: CaseFacts, chosenByOperator: boolean): Situation {
  const { matter, afterEnd } = facts;
  const dispute = concerningDisputes(facts)[0];
  if (dispute) return disputeState(dispute) === 'inquiry' ? 'inquiry_open' : 'dispute_open';
  if (
    matter.intent === 'charged_after_cancel' &&
    afterEnd.some(({ kind }) => kind === 'licensed')
  ) {
    return 'charged_after_end';
  }
  if (matter.intent === 'unwanted_renewal') return 'unwanted_renewal';
  if (matter.intent === 'refund' && asksFor(matter, 'cancel')) return 'unwanted_renewal';
  if (matter.intent === 'unknown_charge') return 'unknown_charge';
  if (matter.intent === 'where_is_refund') return 'question_needed';
  if (!asksFor(matter, 'refund')) return 'product_issue';
  return chosenByOperator || neverHadValue(facts) ? 'product_refund' : 'product_issue';
}

/** Bought lately, for the first time, and it never worked: nothing was received for the one charge there is. */
function neverHadValue(facts: CaseFacts): boolean {
  const { matter, charges, now } = facts;
  const paid = charges.filter((each) => tookMoney(each) && !isGivenBack(each, facts));
  const [only] = paid;
  return (
    matter.signs.includes('never_worked') &&
    paid.length === 1 &&
    only !== undefined &&
    now - only.created <= 14 * 86_400
  );
}

function openSituation({ reading, customer, matter }: CaseFacts): Situation {
  const present = reading.customers.filter((each) => !each.customer.deleted);
  if (!customer && present.length > 1) return 'several_customers';
  if (!customer && !reading.guest) return 'customer_not_found';
  return matter.intent === 'thanks' ? 'nothing_asked' : 'question_needed';
}

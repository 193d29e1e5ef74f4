import { findAnomalies } from '../billing/find-anomalies';
import { tookMoney } from '../billing/payment-of';
import type { Reading } from '../billing/reading';
import { monthlyRevenue } from '../billing/revenue';
import type { Conversation } from '../inbox/conversation';
import { type CaseFacts, gatherFacts, worstOwed } from './case-facts';
import { wantedInvoice } from './choose-invoice';
import { chooseLink } from './choose-link';
import { refundTargets } from './choose-refund';
import { chooseSituation } from './choose-situation';
import { type KeptAndExtra, keptAndExtra } from './choose-subscriptions';
import { classify, classifyAs } from './classify';
import { contractShape } from './contract-shape';
import type { Confirmations, Decision, LinkSettings, RefundTarget, Situation } from './decision';
import { explanationOf } from './explanation';
import { gapsOf } from './gaps';
import { ladder } from './ladder';
import { meantPlans } from './named-plans';
import { openDisputes } from './open-disputes';
import { recommend } from './recommend';
import { whatWouldChange } from './what-would-change';

/** All that a decision depends on: the same input gives the same decision, whatever the clock says. */
export interface DecideInput {
  conversation: Conversation;
  reading: Reading;
  confirmations: Confirmations;
  links: LinkSettings;
}

/**
 * From facts to the safest action: one bucket, why, what to do first, and all else that can be done. Data first,
 * message second: a message alone never enables a write.
 */
export function decide({ conversation, reading, confirmations, links }: DecideInput): Decision {
  const facts = gatherFacts(conversation, reading);
  const suggested = classify(facts);
  const { bucket, confidence, rival, evidence } =
    confirmations.bucket === null ? suggested : classifyAs(confirmations.bucket, suggested);
  const situation = chooseSituation(bucket, facts, confirmations.bucket !== null);
  const contract = contractShape(facts);
  const duplicate = bucket === 'duplicate_subscription' ? keptAndExtra(facts) : null;
  const refunds = refundTargets(situation, facts, duplicate);
  const refund = refunds[0] ?? null;
  const recommended = recommend(situation, facts, refund);
  const gaps = gapsOf(bucket, situation, facts);
  return {
    matter: facts.matter,
    bucket,
    confidence,
    situation,
    evidence,
    rival,
    wouldChange: whatWouldChange(suggested, facts, confirmations),
    contract,
    recommended,
    actions: ladder({
      facts,
      bucket,
      situation,
      contract,
      duplicate,
      refunds,
      gaps,
      recommended,
      confirmations,
      settings: links,
    }),
    link: chooseLink(situation, facts, confirmations, links),
    refund,
    extraSubscriptionId: duplicate?.extra.id ?? null,
    keptSubscriptionId: duplicate?.kept.id ?? null,
    subjectId: subjectOf(situation, facts, duplicate, refund),
    gaps,
    anomalies: findAnomalies(reading),
    mrr: mrrOf(facts),
  };
}

function mrrOf({ customer, now }: CaseFacts): Decision['mrr'] {
  if (!customer) return {};
  return monthlyRevenue(customer.subscriptions, now, customer.customer.discounts);
}

/** The object this case is about: what would be acted on, else what is explained. */
function subjectOf(
  situation: Situation,
  facts: CaseFacts,
  duplicate: KeptAndExtra | null,
  refund: RefundTarget | null,
): string | null {
  if (duplicate) return duplicate.extra.id;
  if (refund) return refund.chargeId;
  switch (situation) {
    case 'dispute_open':
    case 'inquiry_open':
      return openDisputes(facts)[0]?.chargeId ?? null;
    case 'invoice_wanted':
      return wantedInvoice(facts)?.id ?? null;
    case 'invoice_to_pay':
    case 'bank_confirmation':
    case 'card_to_update':
      return worstOwed(facts)?.invoice.id ?? null;
    case 'checkout_to_finish':
    case 'checkout_without_recovery':
      return facts.lapsed?.session?.id ?? facts.lapsed?.subscription?.id ?? null;
    case 'several_customers':
    case 'customer_not_found':
      return null;
    case 'cancel_self_serve':
    case 'cancel_for_customer':
    case 'cancel_already_set':
      return meantPlans(facts.live, 'end', facts)[0]?.id ?? null;
    case 'resume_for_customer':
      return meantPlans(facts.live, 'keep', facts)[0]?.id ?? null;
    default:
      return (
        explainedObject(facts) ??
        facts.live[0]?.id ??
        facts.ended[0]?.id ??
        facts.charges[0]?.id ??
        null
      );
  }
}

function explainedObject(facts: CaseFacts): string | null {
  const explanation = explanationOf(facts);
  switch (explanation?.kind) {
    case 'hold':
    case 'failed_attempt': {
      const { first, second } = explanation.pair;
      return tookMoney(first) ? first.id : second.id;
    }
    case 'plan_change':
    case 'different_products':
      return explanation.overlap.later.id;
    case 'proration':
    case 'usage':
      return explanation.invoice.id;
    case 'before_end':
    case 'regular':
      return explanation.charge.id;
    default:
      return null;
  }
}

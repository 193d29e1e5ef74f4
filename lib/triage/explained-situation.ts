import { type CaseFacts, processingPayment } from './case-facts';
import type { Situation } from './decision';
import { type Explanation, explanationOf } from './explanation';
import { asksOfProcessing } from './failed-payment';
import { answeringRefund, stuckSituation } from './refund-situation';

const SITUATIONS: Record<Explanation['kind'], Situation> = {
  hold: 'hold_explained',
  failed_attempt: 'charge_explained',
  different_products: 'different_products_explained',
  plan_change: 'proration_explained',
  proration: 'proration_explained',
  usage: 'metered_explained',
  successive_periods: 'charge_explained',
  before_end: 'charge_explained',
  regular: 'charge_explained',
};

/** The situation where nothing is to be done but to explain what Stripe shows; null where something is wanted. */
export function explainedSituation(facts: CaseFacts): Situation | null {
  const { matter } = facts;
  if (processingPayment(facts) && asksOfProcessing(facts)) return 'payment_processing';
  const refund = answeringRefund(facts);
  if (refund || matter.intent === 'where_is_refund') {
    return stuckSituation(refund) ?? 'refund_on_its_way';
  }
  if (matter.intent === 'next_payment') return 'next_payment_told';
  const explanation = explanationOf(facts);
  if (explanation) return SITUATIONS[explanation.kind];
  const explains = [
    'explain_amount',
    'payment_failing',
    'charged_twice',
    'unknown_charge',
    'seats',
  ];
  return explains.includes(matter.intent) ? 'charge_explained' : null;
}

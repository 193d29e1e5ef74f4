import { isLive, isScheduledToEnd } from '../billing/subscription-life';
import type { CaseFacts } from './case-facts';
import type { ActionId, RefundTarget, Situation } from './decision';
import { isRenewalGivenBack, renewalOf } from './renewal';

/** The first action that solves the matter, which need not be the ladder's first row. */
export function recommend(
  situation: Situation,
  facts: CaseFacts,
  refund: RefundTarget | null,
): ActionId {
  switch (situation) {
    case 'unwanted_renewal':
      return refund ? 'refund_charge' : afterRenewal(facts);
    case 'product_refund':
    case 'unknown_charge':
      return refund ? 'refund_charge' : 'log_product_issue';
    case 'charge_explained':
      return facts.matter.intent === 'payment_failing' ? 'no_op' : 'explain_charge';
    default:
      return RECOMMENDED[situation];
  }
}

/** Given back whole, the renewal itself is settled: what is left is that it does not renew again. */
function afterRenewal(facts: CaseFacts): ActionId {
  const renewal = renewalOf(facts);
  if (!renewal || !isRenewalGivenBack(renewal, facts)) return 'log_product_issue';
  const { subscription } = renewal;
  const renews = isLive(subscription) && !isScheduledToEnd(subscription);
  return renews ? 'cancel_at_period_end' : 'no_op';
}

const RECOMMENDED: Record<Situation, ActionId> = {
  duplicate_to_cancel: 'cancel_extra_subscription',
  duplicate_to_refund: 'refund_charge',
  duplicate_refunded: 'no_op',
  seats_explained: 'clarify_billing_model',
  teammates_explained: 'clarify_billing_model',
  workspaces_explained: 'clarify_billing_model',
  card_to_update: 'send_login_link',
  invoice_to_pay: 'send_invoice_link',
  bank_confirmation: 'send_invoice_link',
  checkout_to_finish: 'send_checkout_link',
  checkout_without_recovery: 'send_restart_link',
  payment_processing: 'no_op',
  cancel_self_serve: 'send_login_link',
  cancel_for_customer: 'cancel_at_period_end',
  cancel_already_set: 'no_op',
  subscription_already_ended: 'no_op',
  resume_for_customer: 'resume_subscription',
  invoice_wanted: 'send_invoice_link',
  charge_explained: 'explain_charge',
  proration_explained: 'explain_charge',
  hold_explained: 'explain_charge',
  different_products_explained: 'explain_charge',
  metered_explained: 'explain_charge',
  update_card_self_serve: 'send_login_link',
  change_plan_self_serve: 'send_login_link',
  billing_details_self_serve: 'send_login_link',
  invoices_self_serve: 'send_login_link',
  self_serve_by_operator: 'log_product_issue',
  next_payment_told: 'no_op',
  restart_wanted: 'send_restart_link',
  refund_on_its_way: 'no_op',
  refund_held_up: 'no_op',
  refund_needs_customer: 'no_op',
  product_issue: 'log_product_issue',
  product_refund: 'refund_charge',
  charged_after_end: 'refund_charge',
  unwanted_renewal: 'refund_charge',
  unknown_charge: 'refund_charge',
  dispute_open: 'escalate_dispute',
  inquiry_open: 'escalate_dispute',
  several_customers: 'choose_customer',
  customer_not_found: 'ask_question',
  nothing_asked: 'no_op',
  question_needed: 'ask_question',
};

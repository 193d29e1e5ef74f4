import type { ActionId } from '../../lib/triage/decision';

/** What a click on an action does in the panel. Changes to Stripe are made in its Dashboard. */
export type ActionKind = 'insert' | 'dashboard' | 'choose' | 'nothing' | 'gap';

const KINDS: Record<ActionId, ActionKind> = {
  send_login_link: 'insert',
  send_invoice_link: 'insert',
  send_checkout_link: 'insert',
  send_restart_link: 'insert',
  open_portal_session: 'dashboard',
  explain_charge: 'insert',
  clarify_billing_model: 'insert',
  cancel_extra_subscription: 'dashboard',
  cancel_at_period_end: 'dashboard',
  resume_subscription: 'dashboard',
  refund_charge: 'dashboard',
  document: 'dashboard',
  log_product_issue: 'gap',
  insert_reply: 'insert',
  escalate_dispute: 'dashboard',
  choose_customer: 'choose',
  ask_question: 'insert',
  no_op: 'nothing',
};

export function actionKind(id: ActionId): ActionKind {
  return KINDS[id];
}

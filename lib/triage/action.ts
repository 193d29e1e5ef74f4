import type { Money, UnixSeconds } from '../billing/amounts';
import type { ContractTerm } from './contract-term';
import type { ActionEffect } from './what-changes';

/** In the ladder's order, safest and most reversible first; the last five stand beside it. */
export const ACTIONS = [
  'send_login_link',
  'send_invoice_link',
  'send_checkout_link',
  'send_restart_link',
  'open_portal_session',
  'explain_charge',
  'clarify_billing_model',
  'cancel_extra_subscription',
  'cancel_at_period_end',
  'resume_subscription',
  'refund_charge',
  'document',
  'log_product_issue',
  'insert_reply',
  'escalate_dispute',
  'choose_customer',
  'ask_question',
  'no_op',
] as const;
export type ActionId = (typeof ACTIONS)[number];

/** Why an action cannot be taken now, and so what would unblock it. */
export type Blocker =
  | 'contract_not_checked'
  | 'identity_not_verified'
  | 'open_dispute'
  | 'provisional'
  /** The operator set Billside to change nothing. */
  | 'read_only'
  /** The key may not read what the row needs. */
  | 'permission_missing'
  /** Stripe did not answer for what the row needs. */
  | 'not_read'
  | 'no_target'
  | 'portal_feature_off'
  | 'no_login_page'
  | 'no_restart_page'
  /** Ending at once takes nothing away only once the period was given back in full. */
  | 'refund_first'
  /** The charge paid several invoices, and an earlier refund of it does not say for which. */
  | 'refund_not_attributed'
  /** A schedule stands over the subscription: what it says counts, so it is changed or released first. */
  | 'managed_by_schedule'
  /** The reported fault is not looked into yet. */
  | 'fault_not_verified'
  | 'not_this_case';

/** One row of the ladder. */
export interface Action {
  id: ActionId;
  /** The Stripe object it acts on or shows. */
  target: string | null;
  amount: Money | null;
  reversible: boolean;
  enabled: boolean;
  blockedBy: Blocker[];
  /** What changes: the next invoice, access, money, the monthly value; null where nothing in Stripe does. */
  effect: ActionEffect | null;
  /** Until when it can be undone, where there is such a time. */
  undoUntil: UnixSeconds | null;
  /** What stands in the contract that is to be checked before; empty where nothing is. */
  terms: ContractTerm[];
}

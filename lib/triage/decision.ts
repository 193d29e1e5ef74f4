import type { Money, Sums, UnixSeconds } from '../billing/amounts';
import type { Anomaly } from '../billing/anomaly';
import type { Bucket } from './bucket';
import type { Evidence } from './evidence';

export type { Anomaly } from '../billing/anomaly';

export type Confidence = 'strong' | 'fair' | 'weak';

export type ContractShape =
  | 'annual'
  | 'team'
  | 'prorated'
  | 'scheduled_change'
  | 'trial'
  | 'metered'
  | 'multi_item'
  | 'send_invoice'
  | 'paused'
  | 'multi_currency';

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

export type LinkKind = 'login_page' | 'hosted_invoice' | 'checkout_recovery' | 'restart' | 'none';

/** Why an action cannot be taken now, and so what would unblock it. */
export type Blocker =
  | 'contract_not_checked'
  | 'identity_not_verified'
  | 'open_dispute'
  | 'provisional'
  | 'permission_missing'
  | 'no_target'
  | 'portal_feature_off'
  | 'no_login_page'
  | 'no_restart_page'
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
  /** What changes: the next invoice, access, the monthly value; null where nothing in Stripe does. */
  effect: ActionEffect | null;
  /** Until when it can be undone, where there is such a time. */
  undoUntil: UnixSeconds | null;
}

export interface ActionEffect {
  mrrDelta: Sums;
  accessEnds: UnixSeconds | null;
  refunded: Money | null;
}

/** The link that belongs into the draft of this case. */
export interface LinkChoice {
  kind: LinkKind;
  url: string | null;
  /** The Stripe object the link shows: an invoice, a Checkout session. */
  objectId: string | null;
  /** Opens without a login: only for the verified customer. */
  opensWithoutLogin: boolean;
  /** The login page would open another customer of this address. */
  opensAnotherCustomer: boolean;
}

/** The charge to give back, whole or in part. */
export interface RefundTarget {
  chargeId: string;
  paymentIntentId: string | null;
  customerId: string | null;
  subscriptionId: string | null;
  invoiceId: string | null;
  /** What remains on the charge. */
  amount: Money;
  /** For part-used periods: the unused share, to the minor unit. */
  prorated: Money | null;
}

export type GapId =
  | 'no_billing_portal'
  | 'no_usage_visibility'
  | 'no_plan_seat_explanation'
  | 'no_cancellation_flow'
  | 'no_duplicate_guard'
  | 'no_invoice_history'
  | 'no_payment_method_update'
  | 'no_checkout_recovery';

export interface Gap {
  id: GapId;
  /** The objects that show it. */
  objects: string[];
}

/**
 * What happened, finer than the bucket: it chooses the verdict's sentence and the draft.
 * A new situation is one line here, one sentence in the words and one draft per language.
 */
export const SITUATIONS = [
  'duplicate_to_cancel',
  'duplicate_to_refund',
  'duplicate_refunded',
  'seats_explained',
  'teammates_explained',
  'workspaces_explained',
  'card_to_update',
  'invoice_to_pay',
  'bank_confirmation',
  'checkout_to_finish',
  'checkout_without_recovery',
  'payment_processing',
  'cancel_self_serve',
  'cancel_for_customer',
  'cancel_already_set',
  'subscription_already_ended',
  'resume_for_customer',
  'invoice_wanted',
  'charge_explained',
  'proration_explained',
  'hold_explained',
  'different_products_explained',
  'metered_explained',
  'update_card_self_serve',
  'change_plan_self_serve',
  'billing_details_self_serve',
  'invoices_self_serve',
  'self_serve_by_operator',
  'next_payment_told',
  'restart_wanted',
  'refund_on_its_way',
  'refund_held_up',
  'refund_needs_customer',
  'product_issue',
  'product_refund',
  'charged_after_end',
  'unwanted_renewal',
  'unknown_charge',
  'dispute_open',
  'inquiry_open',
  'several_customers',
  'customer_not_found',
  'nothing_asked',
  'question_needed',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** What triage made of one ticket: everything the panel, the draft and the handoff say follows from it. */
export interface Decision {
  bucket: Bucket;
  confidence: Confidence;
  situation: Situation;
  /** For and against, of the bucket and of its rival; each line names its objects. */
  evidence: Evidence[];
  rival: Bucket | null;
  contract: ContractShape[];
  recommended: ActionId;
  actions: Action[];
  link: LinkChoice;
  refund: RefundTarget | null;
  /** Of two duplicates: the one to end, and the one that stays. */
  extraSubscriptionId: string | null;
  keptSubscriptionId: string | null;
  /** The subscription, invoice or charge this case is about, where there is one. */
  subjectId: string | null;
  gaps: Gap[];
  anomalies: Anomaly[];
  /** Monthly recurring revenue of the chosen customer, by currency. */
  mrr: Sums;
}

/** What the operator has already confirmed for this ticket. */
export interface Confirmations {
  identityVerified: boolean;
  contractChecked: boolean;
  /** A bucket the operator chose instead. */
  bucket: Bucket | null;
}

/** What the operator's settings say about links. */
export interface LinkSettings {
  /** The pricing page, for those who want to come back. */
  restartUrl: string | null;
}

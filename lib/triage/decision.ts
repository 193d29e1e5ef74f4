import type { Money, Sums } from '../billing/amounts';
import type { Anomaly } from '../billing/anomaly';
import type { Action, ActionId } from './action';
import type { Bucket } from './bucket';
import type { Evidence } from './evidence';
import type { Matter } from './message/matter';
import type { WouldChange } from './would-change';

export type { Anomaly } from '../billing/anomaly';
export { ACTIONS, type Action, type ActionId, type Blocker } from './action';

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

export type LinkKind = 'login_page' | 'hosted_invoice' | 'checkout_recovery' | 'restart' | 'none';

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
  /** False where the charge paid several invoices and what went back of it cannot be told apart: at most the above. */
  certain: boolean;
  /** For part-used periods: the unused share, to the minor unit. */
  prorated: Money | null;
  /** What Stripe took for the charge and keeps, in the currency of its balance; null where it is not known. */
  fee: Money | null;
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
  /** What the message asks. */
  matter: Matter;
  bucket: Bucket;
  confidence: Confidence;
  situation: Situation;
  /** For and against, of the bucket and of its rival; each line names its objects. */
  evidence: Evidence[];
  rival: Bucket | null;
  /** What would lead to another verdict, or make this one surer. */
  wouldChange: WouldChange[];
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

/** What the operator's settings say about links and changes. */
export interface LinkSettings {
  /** The pricing page, for those who want to come back. */
  restartUrl: string | null;
  /** Nothing that changes Stripe is offered, not even as a way to its Dashboard; left out: it is. */
  readOnly?: boolean;
}

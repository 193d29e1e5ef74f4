import type { Money, UnixSeconds } from '../billing/amounts';
import type { DeclineFamily } from '../billing/decline';
import type { Interval } from '../billing/subscription';
import type { Bucket } from './bucket';
import type { Intent } from './message/matter';

/**
 * One named reason for or against a bucket. A verdict is the sum of these, so that an operator can read
 * why, and a rule can be removed without guessing. The sentence for each id is in `lib/words`.
 */
export type Evidence = {
  [Id in EvidenceId]: {
    id: Id;
    bucket: Bucket;
    /** Positive: speaks for the bucket; negative: against it. */
    weight: number;
    /** Ids of the Stripe objects it was read from; empty where the message, or the lack of any object, says it. */
    objects: string[];
    facts: EvidenceFacts[Id];
  };
}[EvidenceId];

export type EvidenceId = keyof EvidenceFacts;

/** The facts each line's sentence is made of: product names, amounts, times (UNIX seconds). */
export interface EvidenceFacts {
  /** The message is about this matter; `source` is where it says so. */
  message_says: { matter: Intent; source: 'message' | 'earlier_message' | 'subject' };
  message_unclear: Record<string, never>;
  speaks_of_seats: Record<string, never>;
  says_not_authorised: Record<string, never>;
  asks_something_else: { matter: Intent };

  same_product_twice: { product: string | null; secondsApart: number };
  two_customers_one_person: { customers: number };
  charges_agree: { count: number; amount: Money; secondsApart: number };
  double_charge: { amount: Money; secondsApart: number };
  duplicate_ended: { product: string | null; endedAt: UnixSeconds };
  duplicate_refunded: { amount: Money; at: UnixSeconds };
  /** By a lost dispute, of one of the charges. */
  duplicate_disputed: { amount: Money; at: UnixSeconds };
  /** To the customer's balance or out of band, of one of the charges; `number`: the credit note's. */
  duplicate_credited: { amount: Money; number: string | null };
  different_products: { products: string[] };
  different_workspaces: { count: number };
  plan_changed: { from: string | null; to: string | null; at: UnixSeconds };
  hold_not_charge: { amount: Money; at: UnixSeconds };
  attempt_not_charge: { amount: Money; at: UnixSeconds };
  successive_periods: { amount: Money; count: number };

  several_seats: { seats: number; product: string | null };
  /** Seats times the price of one is what was charged. */
  seats_make_the_amount: { seats: number; unit: Money; total: Money };
  colleagues_pay: { count: number };
  team_product: { product: string };
  one_person_one_seat: Record<string, never>;

  renewal_failed: {
    product: string | null;
    status: string;
    attempts: number;
    amount: Money;
    nextAttempt: UnixSeconds | null;
  };
  payment_declined: { code: string; family: DeclineFamily; at: UnixSeconds };
  bank_wants_confirmation: { amount: Money };
  invoice_overdue: { amount: Money; dueAt: UnixSeconds };
  checkout_not_completed: { at: UnixSeconds; canBeFinished: boolean };
  still_processing: { amount: Money };
  paid_since: { amount: Money; at: UnixSeconds };
  failure_elsewhere: { product: string | null };

  portal_offers: { feature: PortalNeed };
  portal_lacks: { feature: PortalNeed };
  end_already_set: { at: UnixSeconds | null };
  already_ended: { product: string | null; at: UnixSeconds };
  collection_paused: { resumesAt: UnixSeconds | null };
  trial_running: { endsAt: UnixSeconds };
  proration_explains: { amount: Money; at: UnixSeconds };
  usage_explains: { amount: Money; at: UnixSeconds };
  regular_charge: { amount: Money; product: string | null; interval: Interval };
  charged_before_end: { amount: Money; at: UnixSeconds; endsAt: UnixSeconds };
  document_found: { number: string | null; at: UnixSeconds };
  refund_on_its_way: { amount: Money; at: UnixSeconds; bankReference: string | null };
  /** `because`: Stripe's word for why. */
  refund_not_sent: { amount: Money; at: UnixSeconds; because: string };
  billing_is_broken: Record<string, never>;

  billing_is_healthy: Record<string, never>;
  billing_explains_it: Record<string, never>;
  charge_after_end: { amount: Money; at: UnixSeconds; endedAt: UnixSeconds };
  renewed_lately: { amount: Money; at: UnixSeconds; interval: Interval; product: string | null };
  renewal_given_back: { amount: Money; product: string | null };
  renewed_long_ago: { at: UnixSeconds };
  dispute_open: { amount: Money; reason: string; dueBy: UnixSeconds | null };
  inquiry_open: { amount: Money; refundable: boolean; dueBy: UnixSeconds | null };
  refund_failed: { amount: Money; at: UnixSeconds };
  paid_outside_stripe: { amount: Money; at: UnixSeconds };

  nobody_found: { email: string | null };
  several_customers: { count: number };
  nothing_bought: Record<string, never>;
  nothing_asked: Record<string, never>;
  claim_not_in_stripe: { matter: Intent };
  no_reason_given: Record<string, never>;
  unknown_status: { status: string };
}

/** What a portal lets customers do, in the words of the matter. */
export type PortalNeed = 'login' | 'cancel' | 'invoices' | 'card' | 'plan' | 'details';

import type { Refund } from './charge';

/** How far a refund has come. */
export type RefundProgress =
  /** Sent, or sent as soon as what runs by itself is over: the bank shows it in time. */
  | 'on_its_way'
  /** Made, and not sent: Stripe holds it back until we do something, as a rule for want of balance. */
  | 'held_up'
  /** Made, and not sent: the customer has to tell Stripe where the money should go. */
  | 'needs_customer'
  /** Failed, taken back, or of a status that this build does not know. */
  | 'none';

/** Pending for what ends by itself; every other reason, also an unknown one, is taken for one that does not. */
const ENDS_BY_ITSELF = new Set<string | null>([null, 'processing', 'charge_pending']);

/** @see https://docs.stripe.com/refunds */
export function refundProgress({
  status,
  pendingReason,
}: Pick<Refund, 'status' | 'pendingReason'>): RefundProgress {
  switch (status) {
    case 'succeeded':
      return 'on_its_way';
    case 'pending':
      return ENDS_BY_ITSELF.has(pendingReason) ? 'on_its_way' : 'held_up';
    case 'requires_action':
      return 'needs_customer';
    default:
      return 'none';
  }
}

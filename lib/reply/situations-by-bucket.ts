import type { Bucket } from '../triage/bucket';
import type { Situation } from '../triage/decision';

/** Where each situation is looked for: under the bucket that it usually belongs to. */
export const SITUATIONS_BY_BUCKET: Record<Bucket, readonly Situation[]> = {
  duplicate_subscription: ['duplicate_to_cancel', 'duplicate_to_refund', 'duplicate_refunded'],
  team_seats: ['seats_explained', 'workspaces_explained', 'teammates_explained'],
  failed_payment: [
    'card_to_update',
    'invoice_to_pay',
    'bank_confirmation',
    'checkout_to_finish',
    'checkout_without_recovery',
    'payment_processing',
  ],
  missing_self_serve: [
    'cancel_self_serve',
    'cancel_for_customer',
    'cancel_already_set',
    'subscription_already_ended',
    'resume_for_customer',
    'restart_wanted',
    'update_card_self_serve',
    'change_plan_self_serve',
    'billing_details_self_serve',
    'invoices_self_serve',
    'invoice_wanted',
    'self_serve_by_operator',
    'charge_explained',
    'proration_explained',
    'hold_explained',
    'different_products_explained',
    'metered_explained',
    'next_payment_told',
    'refund_on_its_way',
    'refund_held_up',
    'refund_needs_customer',
  ],
  product_failure: [
    'product_issue',
    'product_refund',
    'charged_after_end',
    'unwanted_renewal',
    'unknown_charge',
    'dispute_open',
    'inquiry_open',
  ],
  not_enough_evidence: [
    'several_customers',
    'customer_not_found',
    'nothing_asked',
    'question_needed',
  ],
};

import { mapCharge } from '../../../lib/stripe/map/charge';
import { mapInvoice } from '../../../lib/stripe/map/invoice';
import { mapSubscription } from '../../../lib/stripe/map/subscription';
import { wireCharge, wireInvoice, wireSubscription } from './wires';

/** A map with a whole object to map. */
export interface MapToTry {
  name: string;
  map: (wire: unknown) => unknown;
  wire: unknown;
  /** Where Stripe may put a word that this build does not know. */
  enums: string[];
  /** What Stripe's declarations let be null or missing. */
  optional: string[];
}

const CARD = 'payment_method_details.card';
const PRICE = 'items.data.0.price';
const LINE = 'lines.data.0';
const REFUND = 'refunds.data.0';

/** What is bought, billed and charged. */
export const BILLED: MapToTry[] = [
  {
    name: 'subscription',
    map: mapSubscription,
    wire: wireSubscription,
    enums: [
      'status',
      'collection_method',
      'cancellation_details.reason',
      'cancellation_details.feedback',
      'pause_collection.behavior',
      'status_details.paused.type',
      'status_details.paused.subscription.type',
      'trial_settings.end_behavior.missing_payment_method',
      'billing_mode.type',
      'discounts.0.source.type',
      'discounts.0.source.coupon.duration',
      `${PRICE}.type`,
      `${PRICE}.billing_scheme`,
      `${PRICE}.tiers_mode`,
      `${PRICE}.recurring.interval`,
      `${PRICE}.recurring.usage_type`,
      'pending_update.subscription_items.0.price.recurring.interval',
    ],
    optional: [
      'cancel_at',
      'canceled_at',
      'cancellation_details',
      'default_payment_method',
      'ended_at',
      'latest_invoice',
      'pause_collection',
      'pause_collection.resumes_at',
      'pending_update',
      'pending_update.subscription_items',
      'schedule',
      'status_details',
      'trial_end',
      'trial_settings',
      'trial_settings.end_behavior',
      'trial_start',
      'discounts.0.end',
      'discounts.0.promotion_code',
      'discounts.0.source.coupon',
      'discounts.0.source.coupon.percent_off',
      'items.data.0.current_trial',
      'items.data.0.quantity',
      `${PRICE}.nickname`,
      `${PRICE}.recurring`,
      `${PRICE}.tiers_mode`,
      `${PRICE}.transform_quantity`,
      `${PRICE}.unit_amount`,
      `${PRICE}.unit_amount_decimal`,
    ],
  },
  {
    name: 'invoice',
    map: mapInvoice,
    wire: wireInvoice,
    enums: [
      'status',
      'billing_reason',
      'collection_method',
      'parent.type',
      'payments.data.0.status',
      'payments.data.0.payment.type',
      `${LINE}.parent.type`,
      `${LINE}.pricing.type`,
    ],
    optional: [
      'account_name',
      'auto_advance',
      'billing_reason',
      'customer',
      'customer_email',
      'due_date',
      'ending_balance',
      'hosted_invoice_url',
      'invoice_pdf',
      'last_finalization_error',
      'next_payment_attempt',
      'number',
      'parent',
      'parent.subscription_details',
      'payments',
      'payments.data.0.amount_paid',
      'payments.data.0.payment.payment_intent',
      'receipt_number',
      'status',
      'status_transitions.paid_at',
      'total_discount_amounts',
      'total_taxes',
      `${LINE}.description`,
      `${LINE}.parent`,
      `${LINE}.parent.subscription_item_details`,
      `${LINE}.parent.subscription_item_details.subscription`,
      `${LINE}.pricing`,
      `${LINE}.pricing.price_details`,
      `${LINE}.quantity`,
      `${LINE}.subscription`,
    ],
  },
  {
    name: 'charge',
    map: mapCharge,
    wire: wireCharge,
    enums: [
      'status',
      'failure_code',
      'outcome.type',
      'outcome.reason',
      'outcome.advice_code',
      'outcome.network_status',
      'payment_method_details.type',
      `${CARD}.brand`,
      `${REFUND}.status`,
      `${REFUND}.reason`,
      `${REFUND}.failure_reason`,
      `${REFUND}.pending_reason`,
    ],
    optional: [
      'calculated_statement_descriptor',
      'customer',
      'description',
      'failure_code',
      'failure_message',
      'outcome',
      'outcome.advice_code',
      'outcome.network_decline_code',
      'outcome.reason',
      'outcome.seller_message',
      'payment_intent',
      'payment_method_details',
      CARD,
      `${CARD}.fingerprint`,
      'receipt_number',
      'receipt_url',
      'refunds',
      `${REFUND}.charge`,
      `${REFUND}.failure_reason`,
      `${REFUND}.pending_reason`,
      `${REFUND}.reason`,
      `${REFUND}.status`,
    ],
  },
];

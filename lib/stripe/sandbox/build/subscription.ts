import type Stripe from 'stripe';
import type { Wire } from '../wire';
import type { Given } from './given';
import { planOf } from './price';

type Built = Wire<Stripe.Subscription>;
type Item = Wire<Stripe.SubscriptionItem>;

/**
 * Active, charged automatically, classic billing, unless told otherwise.
 *
 * @param given `items` as a plain array: the list around them is made here
 * @see https://docs.stripe.com/api/subscriptions/object
 */
export function subscription({
  items,
  ...given
}: Omit<Given<Built, 'id' | 'created' | 'customer' | 'currency'>, 'items'> & {
  items: Item[];
}): Built {
  return {
    object: 'subscription',
    application: null,
    application_fee_percent: null,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null },
    billing_cycle_anchor: given.created,
    billing_cycle_anchor_config: null,
    billing_mode: { flexible: null, type: 'classic' },
    billing_schedules: [],
    billing_thresholds: null,
    cancel_at: null,
    cancel_at_period_end: false,
    canceled_at: null,
    cancellation_details: { comment: null, feedback: null, feedback_option: null, reason: null },
    collection_method: 'charge_automatically',
    customer_account: null,
    days_until_due: null,
    default_payment_method: null,
    default_source: null,
    default_tax_rates: [],
    description: null,
    discounts: [],
    ended_at: null,
    invoice_settings: {
      account_tax_ids: null,
      custom_fields: null,
      description: null,
      footer: null,
      issuer: { type: 'self' },
    },
    latest_invoice: null,
    livemode: false,
    managed_payments: null,
    metadata: {},
    next_pending_invoice_item_invoice: null,
    on_behalf_of: null,
    pause_collection: null,
    payment_settings: {
      payment_method_options: null,
      payment_method_types: null,
      save_default_payment_method: 'off',
    },
    pending_invoice_item_interval: null,
    pending_setup_intent: null,
    pending_update: null,
    schedule: null,
    start_date: given.created,
    status: 'active',
    test_clock: null,
    transfer_data: null,
    trial_end: null,
    trial_settings: {
      end_behavior: { billing_cycle_anchor: null, missing_payment_method: 'create_invoice' },
    },
    trial_start: null,
    ...given,
    items: {
      object: 'list',
      data: items,
      has_more: false,
      url: `/v1/subscription_items?subscription=${given.id}`,
    },
  };
}

/** @see https://docs.stripe.com/api/subscription_items/object */
export function subscriptionItem(
  given: Omit<
    Given<
      Item,
      'id' | 'created' | 'subscription' | 'price' | 'current_period_start' | 'current_period_end'
    >,
    'plan'
  >,
): Item {
  return {
    object: 'subscription_item',
    billing_thresholds: null,
    current_trial: null,
    discounts: [],
    metadata: {},
    plan: planOf(given.price),
    tax_rates: [],
    ...(given.price.recurring?.usage_type === 'metered' ? {} : { quantity: 1 }),
    ...given,
  };
}

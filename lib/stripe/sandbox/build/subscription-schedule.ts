import type Stripe from 'stripe';
import type { Wire } from '../wire';
import type { Given } from './given';

type Built = Wire<Stripe.SubscriptionSchedule>;
type Phase = Built['phases'][number];

/**
 * A schedule at work that lets its subscription go on after the last phase, unless told otherwise.
 *
 * @see https://docs.stripe.com/api/subscription_schedules/object
 */
export function subscriptionSchedule(
  given: Given<Built, 'id' | 'created' | 'customer' | 'subscription' | 'phases'>,
): Built {
  return {
    object: 'subscription_schedule',
    application: null,
    billing_mode: { flexible: null, type: 'classic' },
    canceled_at: null,
    completed_at: null,
    current_phase: null,
    customer_account: null,
    default_settings: {
      application_fee_percent: null,
      automatic_tax: { disabled_reason: null, enabled: false, liability: null },
      billing_cycle_anchor: 'automatic',
      billing_thresholds: null,
      collection_method: 'charge_automatically',
      default_payment_method: null,
      description: null,
      invoice_settings: {
        account_tax_ids: null,
        custom_fields: null,
        days_until_due: null,
        description: null,
        footer: null,
        issuer: { type: 'self' },
      },
      on_behalf_of: null,
      transfer_data: null,
    },
    end_behavior: 'release',
    livemode: false,
    metadata: {},
    pause_schedules: [],
    released_at: null,
    released_subscription: null,
    status: 'active',
    test_clock: null,
    ...given,
  };
}

/** One price from one day to another. @param given dates in UNIX seconds */
export function schedulePhase(given: {
  start: number;
  end: number;
  price: Wire<Stripe.Price>;
  quantity: number;
}): Phase {
  return {
    add_invoice_items: [],
    application_fee_percent: null,
    billing_cycle_anchor: null,
    billing_thresholds: null,
    collection_method: null,
    currency: given.price.currency,
    default_payment_method: null,
    default_tax_rates: [],
    description: null,
    discounts: [],
    end_date: given.end,
    invoice_settings: null,
    items: [
      {
        billing_thresholds: null,
        discounts: [],
        metadata: {},
        plan: given.price.id,
        price: given.price.id,
        quantity: given.quantity,
        tax_rates: [],
      },
    ],
    metadata: {},
    on_behalf_of: null,
    proration_behavior: 'create_prorations',
    start_date: given.start,
    transfer_data: null,
    trial_end: null,
  };
}

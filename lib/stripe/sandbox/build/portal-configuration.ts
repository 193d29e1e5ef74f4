import type Stripe from 'stripe';
import type { Wire } from '../wire';
import type { Given } from './given';

type Built = Wire<Stripe.BillingPortal.Configuration>;
type Product = NonNullable<Built['features']['subscription_update']['products']>[number];

/**
 * The default portal with everything customers can do switched on but pausing, unless told otherwise.
 *
 * @param products what customers can change to; Stripe answers with them only where they are expanded
 * @see https://docs.stripe.com/api/customer_portal/configurations/object
 */
export function portalConfiguration(
  given: Given<Built, 'id' | 'created' | 'login_page'>,
  products: Product[] = [],
): Built {
  return {
    object: 'billing_portal.configuration',
    active: true,
    application: null,
    business_profile: {
      headline: null,
      privacy_policy_url: 'https://northwind-apps.example/privacy',
      terms_of_service_url: 'https://northwind-apps.example/terms',
    },
    default_return_url: 'https://app.northwind-apps.example/account',
    features: {
      customer_update: { allowed_updates: ['email', 'address', 'tax_id'], enabled: true },
      invoice_history: { enabled: true },
      payment_method_update: { enabled: true, payment_method_configuration: null },
      subscription_cancel: {
        cancellation_reason: {
          enabled: true,
          feedback_options: null,
          options: ['too_expensive', 'missing_features', 'switched_service', 'unused', 'other'],
        },
        enabled: true,
        mode: 'at_period_end',
        proration_behavior: 'none',
      },
      subscription_pause: {
        duration: { interval_options: [], type: 'indefinite' },
        enabled: false,
      },
      subscription_update: {
        billing_cycle_anchor: null,
        default_allowed_updates: ['price', 'quantity', 'promotion_code'],
        enabled: true,
        products,
        proration_behavior: 'create_prorations',
        schedule_at_period_end: { conditions: [] },
        trial_update_behavior: 'end_trial',
      },
    },
    is_default: true,
    livemode: false,
    metadata: {},
    name: null,
    updated: given.created,
    ...given,
  };
}

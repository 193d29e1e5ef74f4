/** What customers may change of themselves. */
export const CUSTOMER_UPDATES = [
  'address',
  'email',
  'name',
  'phone',
  'shipping',
  'tax_id',
] as const;

/** The answers that Stripe offers to "why do you cancel?". */
export const CANCEL_REASONS = [
  'customer_service',
  'low_quality',
  'missing_features',
  'other',
  'switched_service',
  'too_complex',
  'too_expensive',
  'unused',
] as const;

/** What customers may change of a subscription. */
export const PLAN_UPDATES = ['price', 'quantity', 'promotion_code'] as const;

export const PRORATIONS = ['always_invoice', 'create_prorations', 'none'] as const;

/** What waits for the end of the paid period. */
export const WAITING_CHANGES = ['decreasing_item_amount', 'shortening_interval'] as const;

export const PAUSE_INTERVALS = ['day', 'week', 'month', 'year'] as const;

/** Stripe's word, or `unknown` where this build does not know it. */
export type OpenWord<Words extends readonly string[]> = Words[number] | 'unknown';

/** What customers can do for themselves. @see https://docs.stripe.com/api/customer_portal/configurations/object */
export interface PortalConfiguration {
  id: string;
  livemode: boolean;
  /** As whoever made it named it; null where it has no name. */
  name: string | null;
  active: boolean;
  /** The one that the login page, the Dashboard and every session without another choice use. */
  isDefault: boolean;
  /** Durable: the customer logs in by email. Null where the login page is off. */
  loginPageUrl: string | null;
  /** Where the portal's link back leads; null where there is none. */
  returnUrl: string | null;
  business: { headline: string | null; privacyUrl: string | null; termsUrl: string | null };
  features: PortalFeatures;
  /** `at_period_end`, `immediately`; null where canceling is off. */
  cancelMode: 'at_period_end' | 'immediately' | 'unknown' | null;
  details: PortalDetails;
}

export interface PortalFeatures {
  customerUpdate: boolean;
  invoiceHistory: boolean;
  paymentMethodUpdate: boolean;
  subscriptionCancel: boolean;
  subscriptionPause: boolean;
  subscriptionUpdate: boolean;
}

/** How each feature works; it counts only where the feature is on. */
export interface PortalDetails {
  customerUpdates: OpenWord<typeof CUSTOMER_UPDATES>[];
  /** Limits which payment methods can be added; null: the account's default. */
  paymentMethodConfigurationId: string | null;
  cancel: {
    proration: OpenWord<typeof PRORATIONS>;
    asksReason: boolean;
    reasons: OpenWord<typeof CANCEL_REASONS>[];
    /** How many answers of the business's own are offered beside Stripe's. */
    ownReasons: number;
  };
  pause: {
    duration: 'indefinite' | 'interval_options' | 'unknown';
    options: { interval: OpenWord<typeof PAUSE_INTERVALS>; count: number }[];
  };
  planChange: {
    allowed: OpenWord<typeof PLAN_UPDATES>[];
    /** Null where they were not asked for: Stripe gives them only when expanded. */
    products: PortalProduct[] | null;
    proration: OpenWord<typeof PRORATIONS>;
    waiting: OpenWord<typeof WAITING_CHANGES>[];
    trial: 'continue_trial' | 'end_trial' | 'unknown';
    /** Whether a change starts a new billing period. */
    billingCycle: 'now' | 'unchanged' | 'unknown';
  };
}

/** A product that customers can change to, or whose quantity they can change. */
export interface PortalProduct {
  productId: string;
  priceIds: string[];
  /** Null where customers cannot change it; `maximum` null: no limit. */
  quantity: { minimum: number; maximum: number | null } | null;
}

/** A feature that Stripe says the customer has. @see https://docs.stripe.com/api/entitlements/active-entitlement/object */
export interface Entitlement {
  id: string;
  featureId: string;
  /** The account's own name for the feature. */
  lookupKey: string;
}

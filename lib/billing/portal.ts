/** What customers can do for themselves. @see https://docs.stripe.com/api/customer_portal/configurations/object */
export interface PortalConfiguration {
  id: string;
  livemode: boolean;
  /** Durable: the customer logs in by email. Null where the login page is off. */
  loginPageUrl: string | null;
  features: PortalFeatures;
  /** `at_period_end`, `immediately`; null where canceling is off. */
  cancelMode: string | null;
}

export interface PortalFeatures {
  customerUpdate: boolean;
  invoiceHistory: boolean;
  paymentMethodUpdate: boolean;
  subscriptionCancel: boolean;
  subscriptionPause: boolean;
  subscriptionUpdate: boolean;
}

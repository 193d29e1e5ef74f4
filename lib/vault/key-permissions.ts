import type { StripeFailure } from '../billing/failure';
import type { PortalConfiguration } from '../billing/portal';

/** What a key may be able to do, one by one; `see` what Billside never reads, `change` what it never changes. */
export type Capability =
  | 'read_customers'
  | 'read_subscriptions'
  | 'read_invoices'
  | 'read_charges'
  | 'read_payment_intents'
  | 'read_payment_methods'
  | 'read_disputes'
  | 'read_fraud_warnings'
  | 'read_checkout_sessions'
  | 'read_customer_portal'
  | 'read_products'
  | 'read_prices'
  | 'read_coupons'
  | 'read_promotion_codes'
  | 'read_credit_notes'
  | 'read_invoice_items'
  | 'read_schedules'
  | 'read_entitlements'
  | 'read_billing_credits'
  | 'read_fees'
  | 'read_test_clocks'
  | 'write_subscriptions'
  | 'write_refunds'
  | 'write_invoices'
  | 'write_credit_notes'
  | 'write_customer_portal'
  | 'write_customers'
  | 'see_balance'
  | 'see_payouts'
  | 'see_transfers'
  | 'see_webhook_endpoints'
  | 'see_events'
  | 'see_files'
  | 'see_connected_accounts'
  | 'change_payouts'
  | 'change_transfers'
  | 'change_webhook_endpoints'
  | 'change_payment_intents'
  | 'change_payment_methods'
  | 'change_checkout_sessions'
  | 'change_payment_links'
  | 'change_disputes'
  | 'change_products'
  | 'change_prices'
  | 'change_coupons'
  | 'change_promotion_codes';

/** What Billside needs a capability for; `never`: a key that has it can do more than Billside ever needs. */
export type Purpose = 'read' | 'act' | 'never';

export type PermissionState =
  | { kind: 'allowed' }
  | {
      kind: 'missing';
      /** The slugs that Stripe named, any one of which would do; empty where it named none. */
      permissions: string[];
      /** False where Stripe gives this to no restricted key at all. */
      grantable: boolean;
    }
  /** Allowed, and never needed. */
  | { kind: 'more_than_needed' }
  /** Stripe did not say. */
  | { kind: 'unknown'; because: StripeFailure };

/** One thing that was tried with a key, and how it went. */
export interface KeyFinding {
  capability: Capability;
  purpose: Purpose;
  /** Without it there is no decision on any ticket. */
  essential: boolean;
  /** The permission as Stripe's key page knows it (`rak_dispute_read`); null where the page is not to choose it. */
  permission: string | null;
  state: PermissionState;
}

/** What was learned about a key by asking Stripe. */
export type KeyCheck =
  | {
      ok: true;
      findings: KeyFinding[];
      /** The default portal, or null where none is set up; undefined where it could not be read. */
      portal: PortalConfiguration | null | undefined;
      /** Whether the account has any feature to be entitled to; null where it could not be read. */
      hasFeatures: boolean | null;
    }
  /** Stripe did not accept the key, so there was nothing more to ask. */
  | { ok: false; failure: StripeFailure };

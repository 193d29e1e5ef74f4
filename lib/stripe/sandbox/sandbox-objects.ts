import type Stripe from 'stripe';
import type { Wire } from './wire';

/**
 * All the objects of one Stripe account. Stored whole: discounts hold their coupon, prices their tiers,
 * invoices their payments, charges their refunds. What a request does not `expand` is collapsed or
 * hidden when it is answered.
 */
export interface SandboxObjects {
  customers: Array<Wire<Stripe.Customer> | Wire<Stripe.DeletedCustomer>>;
  subscriptions: Wire<Stripe.Subscription>[];
  invoices: Wire<Stripe.Invoice>[];
  charges: Wire<Stripe.Charge>[];
  payment_intents: Wire<Stripe.PaymentIntent>[];
  refunds: Wire<Stripe.Refund>[];
  disputes: Wire<Stripe.Dispute>[];
  checkout_sessions: Wire<Stripe.Checkout.Session>[];
  products: Wire<Stripe.Product>[];
  prices: Wire<Stripe.Price>[];
  invoice_payments: Wire<Stripe.InvoicePayment>[];
  portal_configurations: Wire<Stripe.BillingPortal.Configuration>[];
  test_clocks: Wire<Stripe.TestHelpers.TestClock>[];
  subscription_schedules: Wire<Stripe.SubscriptionSchedule>[];
  credit_notes: Wire<Stripe.CreditNote>[];
  invoiceitems: Wire<Stripe.InvoiceItem>[];
  credit_grants: HeldCreditGrant[];
  entitlement_features: Wire<Stripe.Entitlements.Feature>[];
  active_entitlements: HeldEntitlement[];
  early_fraud_warnings: Wire<Stripe.Radar.EarlyFraudWarning>[];
  payment_methods: Wire<Stripe.PaymentMethod>[];
}

/** With what Stripe knows and the object does not say. */
export type HeldCreditGrant = Wire<Stripe.Billing.CreditGrant> & {
  /** What is not used up yet, in minor units; all of it where left out. */
  left?: number;
};

/** With its owner, whom the object does not name. */
export type HeldEntitlement = Wire<Stripe.Entitlements.ActiveEntitlement> & { customer: string };

export type CollectionName = keyof SandboxObjects;

/** An account with nothing in it. */
export function noObjects(): SandboxObjects {
  return {
    customers: [],
    subscriptions: [],
    invoices: [],
    charges: [],
    payment_intents: [],
    refunds: [],
    disputes: [],
    checkout_sessions: [],
    products: [],
    prices: [],
    invoice_payments: [],
    portal_configurations: [],
    test_clocks: [],
    subscription_schedules: [],
    credit_notes: [],
    invoiceitems: [],
    credit_grants: [],
    entitlement_features: [],
    active_entitlements: [],
    early_fraud_warnings: [],
    payment_methods: [],
  };
}

/** One account made of several parts, in their order. */
export function joinObjects(...parts: Partial<SandboxObjects>[]): SandboxObjects {
  const all = noObjects();
  for (const part of parts) {
    for (const name of Object.keys(all) as CollectionName[]) {
      // Each collection is joined with its namesake; TypeScript cannot follow that through the key.
      (all[name] as unknown[]).push(...(part[name] ?? []));
    }
  }
  return all;
}

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
}

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

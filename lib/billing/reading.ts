import type { UnixSeconds } from './amounts';
import type { BillingCredit } from './billing-credit';
import type { Charge, Dispute, PaymentIntent } from './charge';
import type { CheckoutSession } from './checkout-session';
import type { CreditNote } from './credit-note';
import type { Customer } from './customer';
import type { Entitlement } from './entitlement';
import type { EarlyFraudWarning } from './fraud-warning';
import type { Invoice } from './invoice';
import type { PendingInvoiceItem } from './invoice-item';
import type { PortalConfiguration } from './portal';
import type { Subscription } from './subscription';
import type { SubscriptionSchedule } from './subscription-schedule';

/** How the ticket's sender was tied to a customer, strongest first. */
export type MatchKind =
  | 'sender_is_billing_email'
  | 'sender_without_case'
  | 'guest_checkout'
  | 'metadata'
  | 'mentioned_in_message'
  | 'typed_by_operator'
  | 'chosen_by_operator';

export type Mode = 'live' | 'test';

/** How far the lookup has come; a decision before `complete` is provisional. */
export type ReadingStage = 'identity' | 'provisional' | 'complete';

/** One list of a customer's, and why it is not whole. */
export interface Unread {
  list:
    | 'customers'
    | 'subscriptions'
    | 'discounts'
    | 'invoices'
    | 'charges'
    | 'payment_intents'
    | 'checkout_sessions'
    | 'disputes'
    | 'fraud_warnings'
    | 'credit_notes'
    | 'pending_items'
    | 'schedules'
    | 'billing_credit'
    | 'entitlements'
    | 'payment_methods'
    | 'products'
    | 'portal'
    | 'related'
    | 'test_clock';
  because: 'permission' | 'failed' | 'more_pages';
  /** The permission Stripe asked for, in its own slug (`rak_dispute_read`). */
  permission: string | null;
}

/** Everything read of one customer. Lists are newest first. */
export interface CustomerReading {
  customer: Customer;
  /** "Now" for this customer: a test clock's frozen time, else the time of the lookup. */
  now: UnixSeconds;
  subscriptions: Subscription[];
  invoices: Invoice[];
  charges: Charge[];
  paymentIntents: PaymentIntent[];
  checkoutSessions: CheckoutSession[];
  disputes: Dispute[];
  fraudWarnings: EarlyFraudWarning[];
  creditNotes: CreditNote[];
  /** What waits for the next invoice. */
  pendingItems: PendingInvoiceItem[];
  schedules: SubscriptionSchedule[];
  /** Null where nothing is metered, or it was not read. */
  billingCredit: BillingCredit | null;
  /** Null where the account uses none, or they were not read. */
  entitlements: Entitlement[] | null;
}

/** Payments made at Checkout by this address without a customer object. */
export interface GuestReading {
  email: string;
  name: string | null;
  now: UnixSeconds;
  checkoutSessions: CheckoutSession[];
  paymentIntents: PaymentIntent[];
  charges: Charge[];
  disputes: Dispute[];
  fraudWarnings: EarlyFraudWarning[];
}

/** Another customer who may be the same person, or the same company. */
export interface RelatedCustomer {
  because: 'same_card' | 'same_name' | 'same_company';
  reading: CustomerReading;
}

export interface Product {
  id: string;
  name: string;
  metadata: Record<string, string>;
}

/** All that Stripe said about one ticket: what triage judges and the panel shows. */
export interface Reading {
  stage: ReadingStage;
  mode: Mode;
  /** The Stripe account's public name, where an invoice told it. */
  accountName: string | null;
  /** When it was read. */
  asOf: UnixSeconds;
  /** The address the lookup went by; null where the operator typed an id. */
  email: string | null;
  match: MatchKind | null;
  /** The customers on this address, newest first; deleted ones included. */
  customers: CustomerReading[];
  /** Null where nobody was found, or several were and none is chosen. */
  chosenId: string | null;
  guest: GuestReading | null;
  related: RelatedCustomer[];
  /** Null where none is configured or it could not be read: see `unread`. */
  portal: PortalConfiguration | null;
  products: Record<string, Product>;
  unread: Unread[];
}

/** The chosen customer's reading, or null. */
export function chosenReading(reading: Reading): CustomerReading | null {
  return reading.customers.find((each) => each.customer.id === reading.chosenId) ?? null;
}

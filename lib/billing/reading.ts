import type { Identifier } from '../identify/identifier';
import type { UnixSeconds } from './amounts';
import type { BillingCredit } from './billing-credit';
import type { Charge, Dispute, PaymentIntent } from './charge';
import type { CheckoutSession } from './checkout-session';
import type { CreditNote } from './credit-note';
import type { Customer } from './customer';
import type { Entitlement } from './entitlement';
import type { StripeFailure } from './failure';
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
  | 'kept_by_inbox'
  | 'typed_by_operator'
  | 'chosen_by_operator';

export type Mode = 'live' | 'test';

/** How far the lookup has come; a decision before `complete` is provisional. */
export type ReadingStage = 'identity' | 'provisional' | 'complete';

/** One list, and why it is not whole. */
export interface Unread {
  /** Whose; null where it is the account's, or concerns nobody in particular. */
  customerId: string | null;
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
    | 'tiers'
    | 'portal'
    | 'related'
    | 'test_clock';
  /** `left_out`: there is more, and each would have cost a request or could not be asked for. */
  because: 'permission' | 'failed' | 'more_pages' | 'left_out';
  /** Where there are more pages: the id that the next one starts after; null where no next page can be asked for. */
  after: string | null;
  /** The permission Stripe asked for, in its own slug (`rak_dispute_read`). */
  permission: string | null;
}

/** The lists whose next page can be asked for. */
export const FURTHER_LISTS = ['subscriptions', 'invoices', 'charges', 'checkout_sessions'] as const;
export type FurtherList = (typeof FURTHER_LISTS)[number];

/** Everything read of one customer. Lists are newest first. */
export interface CustomerReading {
  customer: Customer;
  /**
   * `glance`: enough to tell who it is. `lists`: what decides. `whole`: that, and what stands beside it. What is not
   * read yet is read when the operator picks this one.
   */
  depth: 'glance' | 'lists' | 'whole';
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
  because:
    | 'same_card'
    | 'same_name'
    | 'same_company'
    /** The address stands in this customer's metadata. */
    | 'metadata'
    /** Another spelling of the address: a plus-tag, or dots. */
    | 'address_variant'
    /** Somebody entered the address at Checkout as this customer. */
    | 'checkout_address';
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
  /** When it was read, by Stripe's clock where this computer's is wrong. */
  asOf: UnixSeconds;
  /** How far this computer's clock is behind Stripe's (ahead: negative); 0 where they agree. */
  clockBehindSeconds: number;
  /** What the lookup went by. */
  by: Identifier;
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
  /**
   * Why a list that no decision can do without was not read; null where all were. What else was read is shown, and
   * nothing is decided from it.
   */
  broken: StripeFailure | null;
}

/** The chosen customer's reading, or null. */
export function chosenReading(reading: Reading): CustomerReading | null {
  return reading.customers.find((each) => each.customer.id === reading.chosenId) ?? null;
}

import type { CustomerReading, GuestReading, Reading } from '../../lib/billing/reading';
import { aCharge, aPaymentIntent } from './charge';
import { aCustomer, aPortal, aProduct } from './customer';
import { anInvoice } from './invoice';
import { aSubscription } from './subscription';
import { NOW } from './time';

/** A customer with one healthy subscription, its paid invoice and charge. */
export function aCustomerReading(some: Partial<CustomerReading> = {}): CustomerReading {
  return {
    customer: aCustomer(),
    depth: 'whole',
    now: NOW,
    subscriptions: [aSubscription()],
    invoices: [anInvoice()],
    charges: [aCharge()],
    paymentIntents: [aPaymentIntent()],
    checkoutSessions: [],
    disputes: [],
    fraudWarnings: [],
    creditNotes: [],
    pendingItems: [],
    schedules: [],
    billingCredit: null,
    entitlements: null,
    ...some,
  };
}

export function aGuest(some: Partial<GuestReading> = {}): GuestReading {
  return {
    email: 'mia@guest.example',
    name: 'Mia Lindqvist',
    now: NOW,
    checkoutSessions: [],
    paymentIntents: [],
    charges: [],
    disputes: [],
    fraudWarnings: [],
    ...some,
  };
}

/** The first customer is the chosen one, unless `chosenId` says otherwise. */
export function aReading(some: Partial<Reading> = {}): Reading {
  const customers = some.customers ?? [aCustomerReading()];
  const [first] = customers;
  return {
    stage: 'complete',
    mode: 'live',
    accountName: 'Acme Software',
    asOf: NOW,
    clockBehindSeconds: 0,
    by: { kind: 'email', email: first?.customer.email ?? 'nobody@nowhere.example' },
    email: first?.customer.email ?? 'nobody@nowhere.example',
    match: first ? 'sender_is_billing_email' : null,
    customers,
    chosenId: first?.customer.id ?? null,
    guest: null,
    related: [],
    portal: aPortal(),
    products: { prod_Pro000001: aProduct() },
    unread: [],
    broken: null,
    ...some,
  };
}

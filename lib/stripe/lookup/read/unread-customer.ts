import type { UnixSeconds } from '../../../billing/amounts';
import type { Customer } from '../../../billing/customer';
import type { CustomerReading, GuestReading } from '../../../billing/reading';
import type { FoundGuest } from '../find/found';

/** A customer of whom nothing was read yet but who they are. */
export function unreadCustomer(
  customer: Customer,
  now: UnixSeconds,
  depth: CustomerReading['depth'],
): CustomerReading {
  return {
    customer,
    depth,
    now,
    subscriptions: [],
    invoices: [],
    charges: [],
    paymentIntents: [],
    checkoutSessions: [],
    disputes: [],
    fraudWarnings: [],
    creditNotes: [],
    pendingItems: [],
    schedules: [],
    billingCredit: null,
    entitlements: null,
  };
}

/** Somebody who paid as a guest, before their payments are read. */
export function unreadGuest(
  { email, checkoutSessions, charges }: FoundGuest,
  now: UnixSeconds,
): GuestReading {
  const names = [
    ...checkoutSessions.map(({ name }) => name),
    ...charges.map(({ billingName }) => billingName),
  ];
  return {
    email: email ?? '',
    name: names.find((name) => name !== null) ?? null,
    now,
    checkoutSessions,
    paymentIntents: [],
    charges,
    disputes: [],
    fraudWarnings: [],
  };
}

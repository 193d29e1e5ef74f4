import type { UnixSeconds } from '../../../billing/amounts';
import type { Customer } from '../../../billing/customer';
import type { CustomerReading } from '../../../billing/reading';

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

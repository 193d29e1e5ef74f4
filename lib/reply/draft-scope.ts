import type { CustomerReading, GuestReading, Reading } from '../billing/reading';
import { chosenReading } from '../billing/reading';
import { compareAddresses } from '../identify/address-forms';
import type { Decision } from '../triage/decision';

/** One person's payments, whether or not Stripe holds a customer for them. */
export type PaymentsReading = CustomerReading | GuestReading;

/**
 * Whose facts a draft may tell: the chosen customer's, or the guest's, and those of another customer on the same
 * address where the decision names one of their objects as the duplicate. Whoever pays with another address is
 * never told about, whatever name or card they share: a name is what its bearer chose.
 */
export function draftScope(reading: Reading, decision: Decision): PaymentsReading[] {
  const chosen = chosenReading(reading);
  if (!chosen) return reading.customers.length === 0 && reading.guest ? [reading.guest] : [];
  const named = new Set(
    [decision.extraSubscriptionId, decision.keptSubscriptionId, decision.refund?.chargeId].filter(
      (id) => typeof id === 'string',
    ),
  );
  const others = reading.customers.filter(
    (each) =>
      each !== chosen &&
      isOnSameAddress(each, chosen) &&
      decision.bucket === 'duplicate_subscription' &&
      [...each.subscriptions, ...each.charges].some((object) => named.has(object.id)),
  );
  return [chosen, ...(reading.guest ? [reading.guest] : []), ...others];
}

function isOnSameAddress(a: CustomerReading, b: CustomerReading): boolean {
  const [one, other] = [a.customer.email, b.customer.email];
  return one !== null && other !== null && compareAddresses(one, other) !== 'different';
}

/** The invoices of a reading; a guest has none. */
export function invoicesOf(reading: PaymentsReading) {
  return 'invoices' in reading ? reading.invoices : [];
}

/** The subscriptions of a reading; a guest has none. */
export function subscriptionsOf(reading: PaymentsReading) {
  return 'subscriptions' in reading ? reading.subscriptions : [];
}

import type { CustomerReading, GuestReading, Reading } from '../billing/reading';
import { chosenReading } from '../billing/reading';
import type { Decision } from '../triage/decision';

/** One person's payments, whether or not Stripe holds a customer for them. */
export type PaymentsReading = CustomerReading | GuestReading;

/**
 * Whose facts a draft may tell: the chosen customer's, or the guest's, and those of another customer only where
 * the decision names one of their objects as the duplicate (the same person, bought twice). Colleagues and
 * namesakes are never told about.
 */
export function draftScope(reading: Reading, decision: Decision): PaymentsReading[] {
  const chosen = chosenReading(reading);
  if (!chosen) return reading.customers.length === 0 && reading.guest ? [reading.guest] : [];
  const named = new Set(
    [decision.extraSubscriptionId, decision.keptSubscriptionId, decision.refund?.chargeId].filter(
      (id) => typeof id === 'string',
    ),
  );
  const others = [...reading.customers, ...reading.related.map((each) => each.reading)].filter(
    (each) =>
      each !== chosen &&
      decision.bucket === 'duplicate_subscription' &&
      [...each.subscriptions, ...each.charges].some((object) => named.has(object.id)),
  );
  return [chosen, ...(reading.guest ? [reading.guest] : []), ...others];
}

/** The invoices of a reading; a guest has none. */
export function invoicesOf(reading: PaymentsReading) {
  return 'invoices' in reading ? reading.invoices : [];
}

/** The subscriptions of a reading; a guest has none. */
export function subscriptionsOf(reading: PaymentsReading) {
  return 'subscriptions' in reading ? reading.subscriptions : [];
}

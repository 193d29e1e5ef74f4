import type { Sums } from '../billing/amounts';
import { addTo } from '../billing/money';
import { chosenReading, type Reading } from '../billing/reading';
import { monthlyValue } from '../billing/revenue';
import { scheduledEnd } from '../billing/scheduled-end';

/**
 * The monthly value that may be lost: subscriptions past due, and live ones that are set to end. In minor units,
 * by currency.
 */
export function revenueAtRisk(reading: Reading): Sums {
  const chosen = chosenReading(reading);
  const subscriptions = chosen?.subscriptions ?? [];
  return subscriptions
    .filter(
      (each) =>
        each.status === 'past_due' ||
        (each.status === 'active' && scheduledEnd(each, chosen?.schedules ?? []) !== null),
    )
    .map((each) => ({
      amount: monthlyValue(each, chosen?.customer.discounts),
      currency: each.currency,
    }))
    .filter(({ amount }) => amount > 0)
    .reduce<Sums>(addTo, {});
}

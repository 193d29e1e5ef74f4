import type { Anomaly } from './anomaly';
import type { CustomerReading, Reading } from './reading';

/**
 * The customer an anomaly belongs to, where it is not the chosen one's: another of the same person, or any
 * while none is chosen. Null where it is the chosen one's, or stands between customers.
 */
export function anomalyOwner(
  { id, objects }: Anomaly,
  { customers, related, chosenId }: Reading,
): string | null {
  const readings = [...customers, ...related.map(({ reading }) => reading)];
  const owners = readings.filter((each) => {
    const own = idsOf(each);
    // A customer's id stands for their default card; in other anomalies it names who else there is.
    if (id === 'card_expired' || id === 'card_expiring') own.add(each.customer.id);
    return objects.some((object) => own.has(object));
  });
  const [owner, ...others] = owners.map(({ customer }) => customer.id);
  return owner !== undefined && others.length === 0 && owner !== chosenId ? owner : null;
}

function idsOf(reading: CustomerReading): Set<string> {
  const { subscriptions, invoices, charges, checkoutSessions } = reading;
  const { disputes, fraudWarnings, schedules } = reading;
  const refunds = charges.flatMap((charge) => charge.refunds);
  const objects = [
    ...[...subscriptions, ...invoices, ...charges, ...refunds, ...checkoutSessions],
    ...[...disputes, ...fraudWarnings, ...schedules],
  ];
  return new Set(objects.map(({ id }) => id));
}

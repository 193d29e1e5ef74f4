import type { CustomerReading } from '../billing/reading';
import { isSamePerson } from './same-person';

/**
 * Which of the customers on one address the ticket is about.
 *
 * One that bought something outweighs empty duplicates of it; several customers of one person (the same card,
 * or the same name) are read together and the oldest stands for them; two companies on one address are the
 * operator's choice, so null.
 */
export function chooseCustomer(readings: CustomerReading[]): string | null {
  const present = readings.filter(({ customer }) => !customer.deleted);
  const candidates = present.filter(boughtSomething);
  const list = candidates.length > 0 ? candidates : present;
  const oldest = list.toSorted((a, b) => a.customer.created - b.customer.created)[0];
  if (!oldest) return null;
  if (list.length === 1 || list.every((each) => each === oldest || isSamePerson(oldest, each)))
    return oldest.customer.id;
  return null;
}

function boughtSomething(reading: CustomerReading): boolean {
  return (
    reading.subscriptions.length > 0 || reading.charges.length > 0 || reading.invoices.length > 0
  );
}

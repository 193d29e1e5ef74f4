import type { CustomerReading, Reading } from './reading';

/** What was read of the customer who holds an object, also of one who is only related; null where it was not read. */
export function holderOf(
  customerId: string | null,
  { customers, related }: Pick<Reading, 'customers' | 'related'>,
): CustomerReading | null {
  const readings = [...customers, ...related.map(({ reading }) => reading)];
  return readings.find(({ customer }) => customer.id === customerId) ?? null;
}

import type { Card } from './charge';
import type { CustomerReading } from './reading';

/** Whether two customers pay, or paid, with one card. */
export function shareCard(a: CustomerReading, b: CustomerReading): boolean {
  const theirs = fingerprintsOf(b);
  return fingerprintsOf(a).some((fingerprint) => theirs.includes(fingerprint));
}

function fingerprintsOf({ customer, subscriptions, charges }: CustomerReading): string[] {
  const cards: (Card | null)[] = [
    customer.defaultCard,
    ...subscriptions.map(({ defaultCard }) => defaultCard),
    ...charges.map(({ card }) => card),
  ];
  return cards.flatMap((card) => card?.fingerprint ?? []);
}

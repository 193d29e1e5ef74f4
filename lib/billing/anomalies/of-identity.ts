import { compareAddresses } from '../../identify/address-forms';
import { type Anomaly, anomaly } from '../anomaly';
import { type CustomerReading, chosenReading, type Reading } from '../reading';
import { shareCard } from '../shared-card';

/** Who else pays, under which address, and whether customers can help themselves. */
export function anomaliesOfIdentity(reading: Reading): Anomaly[] {
  const chosen = chosenReading(reading);
  const present = reading.customers.filter(({ customer }) => !customer.deleted);
  const ids = (readings: CustomerReading[]) => readings.map(({ customer }) => customer.id);
  const found: Anomaly[] = [];
  if (present.length > 1) found.push(anomaly('several_customers', 'warn', ids(present)));
  const sameCard = sameCardOthers(reading, chosen ?? present[0] ?? null);
  if (sameCard.length > 0) found.push(anomaly('same_card_other_customer', 'warn', ids(sameCard)));
  const email = chosen?.customer.email ?? null;
  if (chosen && email !== null && reading.email !== null) {
    if (compareAddresses(email, reading.email) === 'different') {
      found.push(anomaly('billing_email_differs', 'warn', [chosen.customer.id]));
    }
  }
  const portalRead = !reading.unread.some(({ list }) => list === 'portal');
  if (portalRead && reading.portal === null && reading.stage === 'complete') {
    found.push(anomaly('portal_missing', 'warn', []));
  }
  return found;
}

/** On the same address or anywhere else; beside the chosen customer or, where none is, the newest. */
function sameCardOthers(
  { customers, related }: Reading,
  one: CustomerReading | null,
): CustomerReading[] {
  if (!one) return [];
  const onAddress = customers.filter(
    (each) => each !== one && !each.customer.deleted && shareCard(one, each),
  );
  const elsewhere = related
    .filter(({ because }) => because === 'same_card')
    .map((each) => each.reading);
  return [...onAddress, ...elsewhere];
}

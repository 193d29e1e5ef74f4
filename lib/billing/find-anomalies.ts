import { anomaliesOfCards } from './anomalies/of-cards';
import { anomaliesOfDuplicates } from './anomalies/of-duplicates';
import { anomaliesOfIdentity } from './anomalies/of-identity';
import { anomaliesOfGuest, anomaliesOfInvoices } from './anomalies/of-invoices';
import { anomaliesOfPayments } from './anomalies/of-payments';
import { anomaliesOfSubscriptions } from './anomalies/of-subscriptions';
import type { Anomaly } from './anomaly';
import { peopleOf } from './people-of';
import { type CustomerReading, chosenReading, type Reading } from './reading';
import { shareCard } from './shared-card';

/**
 * Everything out of the ordinary in what was read, worst first, whatever the ticket is about: of all customers
 * that are the chosen one's person, or of everybody on the address where none is chosen.
 */
export function findAnomalies(reading: Reading): Anomaly[] {
  const chosen = chosenReading(reading);
  const people = peopleOf(reading);
  const read = people.flat().filter((each) => !chosen || isTheirs(each, chosen, reading));
  const found = [
    ...(reading.guest && !chosen ? anomaliesOfGuest(reading.guest) : []),
    ...anomaliesOfIdentity(reading),
    // A guest's payments are the chosen customer's own: the same address made them.
    ...(chosen ? [] : anomaliesOfDuplicates([], reading.guest)),
    ...people.flatMap((person) => anomaliesOfDuplicates(person, chosen ? reading.guest : null)),
    ...read.flatMap(anomaliesOfSubscriptions),
    ...read.flatMap(anomaliesOfInvoices),
    ...[...read, ...(reading.guest ? [reading.guest] : [])].flatMap(anomaliesOfPayments),
    ...read.flatMap(anomaliesOfCards),
  ];
  return found.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

const SEVERITIES: Anomaly['severity'][] = ['bad', 'warn', 'info'];

/** A name alone ties nobody's troubles to this person: a namesake may have the same one. */
function isTheirs(each: CustomerReading, chosen: CustomerReading, { customers }: Reading): boolean {
  return customers.includes(each) || shareCard(chosen, each);
}

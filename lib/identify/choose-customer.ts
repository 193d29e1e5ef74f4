import type { CustomerReading } from '../billing/reading';
import { foldAddress } from './address';

/**
 * Which of the customers on one address the ticket is about.
 *
 * One that bought something outweighs empty duplicates of it; several customers of one person (the same card,
 * or the same name) are read together and the oldest stands for them; two companies on one address are the
 * operator's choice, so null.
 *
 * @see product specification, section 3
 */
export function chooseCustomer(readings: CustomerReading[]): string | null {
  const present = readings.filter(({ customer }) => !customer.deleted);
  const candidates = present.filter(boughtSomething);
  const list = candidates.length > 0 ? candidates : present;
  const oldest = list.toSorted((a, b) => a.customer.created - b.customer.created)[0];
  if (!oldest) return null;
  if (list.length === 1 || list.every((each) => samePerson(oldest, each)))
    return oldest.customer.id;
  return null;
}

function boughtSomething(reading: CustomerReading): boolean {
  return (
    reading.subscriptions.length > 0 || reading.charges.length > 0 || reading.invoices.length > 0
  );
}

/** The same card says one payer; the same name, one person. Different workspaces are two matters all the same. */
function samePerson(a: CustomerReading, b: CustomerReading): boolean {
  if (a === b) return true;
  if (workspaceOf(a) !== workspaceOf(b)) return false;
  const cards = cardsOf(a);
  if ([...cardsOf(b)].some((card) => cards.has(card))) return true;
  const name = a.customer.name;
  return (
    name !== null && b.customer.name !== null && foldAddress(name) === foldAddress(b.customer.name)
  );
}

function cardsOf(reading: CustomerReading): Set<string> {
  return new Set(reading.charges.flatMap((charge) => charge.card?.fingerprint ?? []));
}

function workspaceOf({ customer }: CustomerReading): string {
  const { workspace, workspace_id, org, organization, team } = customer.metadata;
  return workspace ?? workspace_id ?? org ?? organization ?? team ?? '';
}

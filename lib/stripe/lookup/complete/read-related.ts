import type { Customer } from '../../../billing/customer';
import type { CustomerReading, Reading, RelatedCustomer } from '../../../billing/reading';
import { compareAddresses } from '../../../identify/address-forms';
import { maySameMailbox } from '../../../identify/address-variants';
import { companyDomain } from '../../../identify/company-domain';
import { glanceAt } from '../read/read-customer';
import type { Reads } from '../reads';

/** The likeliest few: each costs two or three requests. */
const SAME_PERSON_READ = 2;
const COLLEAGUES_READ = 3;

/** Those of the others who most likely matter: first who may be the same person, then colleagues. */
export function likeliest(reading: Reading, others: Customer[]): Customer[] {
  const isOnlyColleague = (each: Customer) =>
    isColleague(reading, each) && !isNamesake(reading, each);
  const persons = others.filter((each) => !isOnlyColleague(each));
  return [
    ...persons.slice(0, SAME_PERSON_READ),
    ...others.filter(isOnlyColleague).slice(0, COLLEAGUES_READ),
  ];
}

/** Reads them at a glance; the invoices, too, of who may be the same person. */
export function glanceAll(
  reads: Reads,
  reading: Reading,
  likely: Customer[],
): Promise<CustomerReading[]> {
  return Promise.all(
    likely.map((each) =>
      glanceAt(reads, each, {
        invoices: !isColleague(reading, each) || isNamesake(reading, each),
      }),
    ),
  );
}

/** Why another customer may belong to this ticket's sender: the same card says most, the company least. */
export function relation(
  reading: Reading,
  other: CustomerReading,
  checkoutCustomerIds: string[],
): RelatedCustomer['because'] {
  const { customer } = other;
  const cards = new Set(reading.customers.flatMap(fingerprints));
  if (fingerprints(other).some((card) => cards.has(card))) return 'same_card';
  if (reading.email !== null) {
    if (maySameMailbox(customer.email ?? '', reading.email)) return 'address_variant';
    if (holdsAddress(customer, reading.email)) return 'metadata';
    if (checkoutCustomerIds.includes(customer.id)) return 'checkout_address';
  }
  return isColleague(reading, customer) ? 'same_company' : 'same_name';
}

function isNamesake(reading: Reading, { name }: Customer): boolean {
  const names = reading.customers.map(({ customer }) => customer.name);
  return name !== null && names.includes(name);
}

function isColleague({ email }: Reading, other: Customer): boolean {
  const domain = email === null ? null : companyDomain(email);
  return domain !== null && other.email !== null && companyDomain(other.email) === domain;
}

function holdsAddress({ metadata }: Customer, email: string): boolean {
  return Object.values(metadata).some((value) => compareAddresses(value, email) !== 'different');
}

function fingerprints(reading: CustomerReading): string[] {
  return reading.charges.flatMap((charge) => charge.card?.fingerprint ?? []);
}

import type { CustomerReading, Reading, RelatedCustomer } from '../../billing/reading';
import { companyDomain } from '../../identify/company-domain';

/** Why another customer may belong to this ticket's sender: the same card says most, the company least. */
export function relation(reading: Reading, other: CustomerReading): RelatedCustomer['because'] {
  const cards = new Set(reading.customers.flatMap(fingerprints));
  if (fingerprints(other).some((card) => cards.has(card))) return 'same_card';
  const domain = reading.email === null ? null : companyDomain(reading.email);
  const email = other.customer.email;
  const colleague = domain !== null && email !== null && companyDomain(email) === domain;
  return colleague ? 'same_company' : 'same_name';
}

function fingerprints(reading: CustomerReading): string[] {
  return reading.charges.flatMap((charge) => charge.card?.fingerprint ?? []);
}

import { companyDomain } from '../identify/company-domain';
import { type CustomerReading, chosenReading, type Reading } from './reading';

/**
 * All customers who are the ticket's person, the chosen one first: others on the same address with the same
 * card or name, and related customers, unless they are plainly somebody else of the same company.
 */
export function personOf(reading: Reading): CustomerReading[] {
  const chosen = chosenReading(reading);
  if (!chosen) return [];
  const sameAddress = reading.customers.filter(
    (each) => each !== chosen && !each.customer.deleted && isSamePerson(chosen, each),
  );
  const related = reading.related
    .filter(({ because }) => because !== 'same_company')
    .map((each) => each.reading)
    .filter((each) => isSamePerson(chosen, each));
  return [chosen, ...sameAddress, ...related];
}

/** Other people of the chosen customer's company who are customers too. */
export function colleaguesOf(reading: Reading): CustomerReading[] {
  const chosen = chosenReading(reading);
  if (!chosen) return [];
  const person = personOf(reading);
  return reading.related
    .map((each) => each.reading)
    .filter((each) => !person.includes(each) && shareCompany(chosen, each));
}

/** A card may be the company's, but two names on two addresses of one company are two people. */
function isSamePerson(a: CustomerReading, b: CustomerReading): boolean {
  if (differentWorkspaces(a.customer.metadata, b.customer.metadata)) return false;
  const names = [a.customer.name, b.customer.name].map(foldName);
  const sameName = names[0] !== '' && names[0] === names[1];
  if (sameName) return true;
  const shareCard = cardsOf(a).some((card) => cardsOf(b).includes(card));
  if (!shareCard) return false;
  const twoNames = names[0] !== '' && names[1] !== '';
  const sameAddress = foldName(a.customer.email) === foldName(b.customer.email);
  return sameAddress || !(twoNames && shareCompany(a, b));
}

function shareCompany(a: CustomerReading, b: CustomerReading): boolean {
  const [ours, theirs] = [a, b].map(({ customer }) =>
    customer.email === null ? null : companyDomain(customer.email),
  );
  return ours !== null && ours === theirs;
}

function foldName(name: string | null): string {
  return (name ?? '').trim().replace(/\s+/g, ' ').toLowerCase();
}

function cardsOf({ charges }: CustomerReading): string[] {
  return charges.flatMap((charge) => charge.card?.fingerprint ?? []);
}

const WORKSPACE =
  /^(.*_)?(workspace|org|organi[sz]ation|team|tenant|company|project|site|seat|member|user|client)(_?(id|name|slug))?$/i;

/** Both name a workspace, organisation or member in metadata, and it is not the same one. */
export function differentWorkspaces(a: Record<string, string>, b: Record<string, string>): boolean {
  return Object.keys(a).some((key) => WORKSPACE.test(key) && key in b && a[key] !== b[key]);
}

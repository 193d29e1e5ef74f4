import { type CustomerReading, chosenReading, type Reading } from '../billing/reading';
import { isSamePerson, shareCompany } from './same-person';

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

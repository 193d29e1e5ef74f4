import { personOf } from '../identify/person-of';
import { isSamePerson } from '../identify/same-person';
import { type CustomerReading, chosenReading, type Reading } from './reading';

/**
 * The customers of a reading, by person: those of the chosen customer's person, the chosen one first; where none
 * is chosen, everybody on the address, one person's customers together.
 */
export function peopleOf(reading: Reading): CustomerReading[][] {
  if (chosenReading(reading)) return [personOf(reading)];
  const people: CustomerReading[][] = [];
  for (const customer of reading.customers.filter((each) => !each.customer.deleted)) {
    const known = people.find((person) => person.some((each) => isSamePerson(each, customer)));
    if (known) known.push(customer);
    else people.push([customer]);
  }
  return people;
}

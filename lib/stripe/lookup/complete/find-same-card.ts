import type { Customer } from '../../../billing/customer';
import type { CustomerReading } from '../../../billing/reading';
import { z } from '../../../zod';
import { mapCustomer } from '../../map/customer';
import { uniqueById } from '../find/found';
import { type Reads, readOr, readPage } from '../reads';
import { sameCardQuery } from '../search-queries';

const SEARCHED = 20;

const wirePaid = z.object({ customer: z.unknown() });

/**
 * Other customers whom the same card paid for, by the newest card that these were charged on: the same person under
 * another address, or somebody with their card.
 *
 * @param known ids of customers that are read already
 * @see https://docs.stripe.com/search#query-fields-for-charges
 */
export async function findSameCard(
  reads: Reads,
  readings: CustomerReading[],
  known: string[],
): Promise<Customer[]> {
  const cards = readings.flatMap(({ charges }) => charges.filter(({ card }) => card?.fingerprint));
  const [newest] = cards.toSorted((a, b) => b.created - a.created);
  const fingerprint = newest?.card?.fingerprint;
  if (!fingerprint) return [];
  return readOr(reads, { list: 'related' }, [], async () => {
    const query = sameCardQuery(fingerprint, known);
    const request = reads.stripe.charges.search({
      query,
      limit: SEARCHED,
      expand: ['data.customer'],
    });
    const page = await readPage(reads, request, (wire) => wirePaid.parse(wire).customer);
    const whole = page.items.filter((each) => typeof each === 'object' && each !== null);
    return uniqueById(whole.map(mapCustomer)).filter(
      ({ id, deleted }) => !deleted && !known.includes(id),
    );
  });
}

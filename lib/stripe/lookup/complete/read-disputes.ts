import type { Charge, Dispute } from '../../../billing/charge';
import { mapDispute } from '../../map/dispute';
import { noteLeftOut, type Reads, readOr, readPage } from '../reads';

/** Each disputed charge costs a request; the newest few hold the matter. */
const CHARGES_READ = 5;
const DISPUTES_OF_CHARGE = 10;

/** Stripe lists disputes by charge only. @see https://docs.stripe.com/api/disputes/list */
export async function readDisputes(reads: Reads, charges: Charge[]): Promise<Dispute[]> {
  const all = charges.filter((charge) => charge.disputed);
  const disputed = all.slice(0, CHARGES_READ);
  if (all.length > disputed.length) noteLeftOut(reads, 'disputes');
  const read = await Promise.all(
    disputed.map(({ id }) =>
      readOr(reads, { list: 'disputes' }, [], async () => {
        const request = reads.stripe.disputes.list({ charge: id, limit: DISPUTES_OF_CHARGE });
        return (await readPage(reads, request, mapDispute)).items;
      }),
    ),
  );
  return read.flat();
}

import type { Money } from '../billing/amounts';
import type { Bucket } from './bucket';
import type { Evidence, EvidenceFacts, EvidenceId } from './evidence';

/** One line of evidence; the id fixes which facts it needs. */
export function evidenceLine<Id extends EvidenceId>(
  bucket: Bucket,
  id: Id,
  weight: number,
  objects: (string | null | undefined)[],
  facts: EvidenceFacts[Id],
): Evidence {
  const ids = [...new Set(objects.flatMap((each) => each ?? []))];
  return { id, bucket, weight, objects: ids, facts } as Evidence;
}

export function moneyOf(of: { amount: number; currency: string }): Money {
  return { amount: of.amount, currency: of.currency };
}

import type { Charge } from './charge';

/** The newest failed charge that no later success of the same amount made good; null where there is none. */
export function standingFailure(charges: Charge[]): Charge | null {
  const newest = charges.toSorted((a, b) => b.created - a.created);
  const failed = newest.find(({ status }) => status === 'failed');
  if (!failed) return null;
  const madeGood = newest.some(
    (each) =>
      each.status !== 'failed' &&
      each.created > failed.created &&
      each.amount === failed.amount &&
      each.currency === failed.currency,
  );
  return madeGood ? null : failed;
}

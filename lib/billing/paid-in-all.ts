import type { MinorUnits, Money, Sums } from './amounts';
import type { Charge, Dispute } from './charge';
import { addTo, moniesOf } from './money';

/** What came in and stayed, by currency: captured less refunded and less lost in disputes, in minor units. */
export function paidInAll(charges: Charge[], disputes: Dispute[]): Money[] {
  const sums = charges
    .filter(({ status }) => status === 'succeeded')
    .reduce<Sums>(
      (all, charge) => addTo(all, { amount: kept(charge, disputes), currency: charge.currency }),
      {},
    );
  return moniesOf(sums).filter(({ amount }) => amount > 0);
}

/** A dispute is in the currency of its charge; no more can be lost than was left. */
function kept({ id, amountCaptured, amountRefunded }: Charge, disputes: Dispute[]): MinorUnits {
  const left = amountCaptured - amountRefunded;
  const lost = disputes
    .filter(({ chargeId, status }) => chargeId === id && status === 'lost')
    .reduce((sum, { amount }) => sum + amount, 0);
  return left - Math.min(left, lost);
}

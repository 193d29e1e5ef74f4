import type { Money, Sums } from './amounts';
import type { Charge } from './charge';
import { addTo, moniesOf } from './money';

/** What came in and stayed, by currency: captured less refunded, in minor units. */
export function paidInAll(charges: Charge[]): Money[] {
  const sums = charges
    .filter(({ status }) => status === 'succeeded')
    .reduce<Sums>(
      (all, { amountCaptured, amountRefunded, currency }) =>
        addTo(all, { amount: amountCaptured - amountRefunded, currency }),
      {},
    );
  return moniesOf(sums).filter(({ amount }) => amount > 0);
}

import type { Sums } from '../billing/amounts';
import { moniesOf } from '../billing/money';
import type { Formats } from '../words/formats';

/** Sums as texts, one a currency; nothing is said of a zero. */
export function amountsInWords(sums: Sums, formats: Formats): string[] {
  return moniesOf(sums)
    .filter(({ amount }) => amount !== 0)
    .map((money) => formats.money(money));
}

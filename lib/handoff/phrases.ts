import type { Sums } from '../billing/amounts';
import { moniesOf } from '../billing/money';
import type { Formats } from '../words/formats';

/** Sums as texts, one a currency; nothing is said of a zero. */
export function amountsInWords(sums: Sums, formats: Formats): string[] {
  return moniesOf(sums)
    .filter(({ amount }) => amount !== 0)
    .map((money) => formats.money(money));
}

/** A sentence with the ids of the objects it was read from. */
export function named(sentence: string, objects: string[]): string {
  return objects.length > 0 ? `${sentence} (${objects.join(', ')})` : sentence;
}

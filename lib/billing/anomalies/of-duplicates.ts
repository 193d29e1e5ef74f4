import { type Anomaly, anomaly } from '../anomaly';
import type { Charge } from '../charge';
import { findDoubleCharges } from '../double-charge';
import { joinPairs } from '../join-pairs';
import { findOverlaps } from '../overlap';
import type { CustomerReading, GuestReading } from '../reading';
import type { Subscription } from '../subscription';

/**
 * What one person has or paid twice, or more often, across all of their customers; each thing named once,
 * however many there are of it.
 */
export function anomaliesOfDuplicates(
  person: CustomerReading[],
  guest: GuestReading | null,
): Anomaly[] {
  return [...subscriptionsTwice(person), ...chargesTwice(person, guest)];
}

function subscriptionsTwice(person: CustomerReading[]): Anomaly[] {
  const pairs = findOverlaps(person, person[0]?.now ?? 0)
    .filter(({ kind, bothLive }) => kind === 'duplicate' && bothLive)
    .map(({ older, later }): [Subscription, Subscription] => [older, later]);
  return together(pairs, ({ startDate }) => startDate).map((group) =>
    anomaly(
      'duplicate_live_subscriptions',
      'bad',
      group.map(({ id }) => id),
      { at: group.at(-1)?.startDate ?? null },
    ),
  );
}

function chargesTwice(person: CustomerReading[], guest: GuestReading | null): Anomaly[] {
  const holders = [...person, ...(guest ? [guest] : [])];
  const charges = new Map(
    holders.flatMap((holder) => holder.charges).map((charge) => [charge.id, charge]),
  );
  const invoices = person.flatMap((each) => each.invoices);
  const pairs = findDoubleCharges([...charges.values()], invoices)
    .filter(({ first, second }) => first.amountRefunded + second.amountRefunded === 0)
    .map(({ first, second }): [Charge, Charge] => [first, second]);
  return together(pairs, ({ created }) => created).map((group) => {
    const last = group.at(-1);
    return anomaly(
      'duplicate_charge',
      'bad',
      group.map(({ id }) => id),
      {
        amount: last ? { amount: last.amount, currency: last.currency } : null,
        at: last?.created ?? null,
      },
    );
  });
}

/** Groups of what is paired, newest group first, each oldest first. */
function together<Item extends { id: string }>(
  pairs: [Item, Item][],
  at: (item: Item) => number,
): Item[][] {
  const items = new Map(pairs.flat().map((item) => [item.id, item]));
  const newest = (group: Item[]) => Math.max(...group.map(at));
  return joinPairs(pairs.map(([a, b]) => [a.id, b.id]))
    .map((ids) => ids.flatMap((id) => items.get(id) ?? []).sort((a, b) => at(a) - at(b)))
    .sort((a, b) => newest(b) - newest(a));
}

import type { Invoice } from '../billing/invoice';
import { invoicesOfCharge, tookMoney } from '../billing/payment-of';
import type { CaseFacts } from './case-facts';
import type { KeptAndExtra } from './choose-subscriptions';
import type { Situation } from './decision';
import { type Affected, isGivenBack } from './given-back';
import { chargeSituation, oneOf } from './refund-situation';

const DAY = 86_400;

/** The charges of every extra for periods begun since it ran beside the one kept. What it charged before was wanted. */
export function chargesOfExtras(
  { kept, extras, ended }: KeptAndExtra,
  facts: CaseFacts,
): Affected[] {
  return [...extras, ...ended].flatMap((extra) => {
    const together = Math.max(kept.startDate, extra.startDate) - DAY;
    return chargesOf(extra.id, facts, ({ lines }) =>
      lines.some(({ periodStart }) => periodStart >= together),
    );
  });
}

/** Those of them that nothing has gone back for yet. */
export function unsettledCharges(duplicate: KeptAndExtra, facts: CaseFacts): Affected[] {
  return judged(duplicate, facts).flatMap(({ affected, settled }) => (settled ? [] : [affected]));
}

/** What is to be told where each of them is settled; null where one is not, or nothing was charged. */
export function settledExtras(duplicate: KeptAndExtra, facts: CaseFacts): Situation | null {
  const each = judged(duplicate, facts).map(({ settled }) => settled);
  return each.includes(null) ? null : oneOf(each);
}

/**
 * Each charge by itself. Where the money of the one that stays went back for the same time, that was the one too many:
 * what the extra charged is then what pays for it, once.
 */
function judged(
  duplicate: KeptAndExtra,
  facts: CaseFacts,
): { affected: Affected; settled: Situation | null }[] {
  const returned = chargesOf(duplicate.kept.id, facts).filter(({ charge }) =>
    isGivenBack(charge, facts),
  );
  return chargesOfExtras(duplicate, facts).map((affected) => {
    const settled = chargeSituation(affected, facts);
    if (settled) return { affected, settled };
    const at = returned.findIndex((each) => overlap(each.invoices, affected.invoices));
    const [instead] = at === -1 ? [] : returned.splice(at, 1);
    return { affected, settled: instead ? chargeSituation(instead, facts) : null };
  });
}

function chargesOf(
  subscriptionId: string,
  { charges, invoices }: CaseFacts,
  wanted: (invoice: Invoice) => boolean = () => true,
): Affected[] {
  return charges.filter(tookMoney).flatMap((charge) => {
    const own = invoicesOfCharge(charge, invoices).filter(
      (each) => each.subscriptionId === subscriptionId && wanted(each),
    );
    return own.length > 0 ? [{ charge, invoices: own }] : [];
  });
}

function overlap(some: Invoice[], others: Invoice[]): boolean {
  const [a, b] = [some, others].map((each) => each.flatMap(({ lines }) => lines));
  return (a ?? []).some((one) =>
    (b ?? []).some(
      (other) => one.periodStart < other.periodEnd && other.periodStart < one.periodEnd,
    ),
  );
}

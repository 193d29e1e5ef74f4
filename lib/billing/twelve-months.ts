import type { Currency, MinorUnits, UnixSeconds } from './amounts';
import type { Charge } from './charge';

/** What happened in one month, in one currency; amounts in minor units. */
export interface MonthOfPayments {
  /** The month's name, and its key. */
  name: string;
  at: UnixSeconds;
  paid: MinorUnits;
  payments: number;
  failed: MinorUnits;
  failures: number;
  refunded: MinorUnits;
}

const MONTHS = 12;
const DAY_IN_SECONDS = 86_400;

/**
 * The twelve months up to `now`, oldest first.
 *
 * @param monthOf names the month of a time in the reader's time zone
 */
export function twelveMonths(
  charges: Charge[],
  currency: Currency,
  now: UnixSeconds,
  monthOf: (at: UnixSeconds) => string,
): MonthOfPayments[] {
  const months = monthsBefore(now, monthOf);
  const of = (at: UnixSeconds) => months.get(monthOf(at));
  for (const charge of charges.filter((each) => each.currency === currency)) {
    const month = of(charge.created);
    if (month && charge.status === 'succeeded' && charge.amountCaptured > 0) {
      month.paid += charge.amountCaptured;
      month.payments += 1;
    }
    if (month && charge.status === 'failed') {
      month.failed += charge.amount;
      month.failures += 1;
    }
    for (const refund of charge.refunds.filter(({ status }) => status === 'succeeded')) {
      const refundMonth = of(refund.created);
      if (refundMonth) refundMonth.refunded += refund.amount;
    }
  }
  return [...months.values()];
}

function monthsBefore(now: UnixSeconds, monthOf: (at: UnixSeconds) => string) {
  const newestFirst = new Map<string, MonthOfPayments>();
  for (let at = now; newestFirst.size < MONTHS; at -= DAY_IN_SECONDS) {
    const name = monthOf(at);
    if (newestFirst.has(name)) continue;
    newestFirst.set(name, {
      name,
      at,
      paid: 0,
      payments: 0,
      failed: 0,
      failures: 0,
      refunded: 0,
    });
  }
  return new Map([...newestFirst].reverse());
}

import type { Currency, MinorUnits, UnixSeconds } from '../../../billing/amounts';
import { decimalsOf } from '../../../billing/money';
import type { CalendarDay } from '../../../identify/calendar-day';
import type { CardPayment } from '../../../identify/card-payment';
import { clause } from '../search-queries';

const HOUR = 3_600;
const DAY = 24 * HOUR;

/** A calendar day begins and ends at other times around the world, and a bank may book a day later. */
const EARLIEST_SECONDS = -14 * HOUR;
const LATEST_SECONDS = 2 * DAY + 12 * HOUR;

/**
 * Charge searches for what a card statement shows: the amount exact in minor units, the day with a day on either side.
 * Where the statement named no currency, one search takes the amount in cents and one as it stands (yen); what else
 * they find is told by {@link isPayment}.
 *
 * @see https://docs.stripe.com/search#query-fields-for-charges
 */
export function cardPaymentQueries(payment: CardPayment, now: UnixSeconds): string[] {
  const { last4, amount, day } = payment;
  const start = day && startOf(day, now);
  const common = [
    clause('payment_method_details.card.last4', ':', last4),
    ...(start === null
      ? []
      : [`created>${start + EARLIEST_SECONDS}`, `created<${start + LATEST_SECONDS}`]),
  ];
  if (amount === null) return [common.join(' AND ')];
  const { decimal, currency } = amount;
  const amounts = currency
    ? [minorUnits(decimal, currency)]
    : [...new Set([minorUnits(decimal, 'usd'), minorUnits(decimal, 'jpy')])];
  const inCurrency = currency ? [clause('currency', ':', currency)] : [];
  return amounts.map((each) => [...common, `amount:${each}`, ...inCurrency].join(' AND '));
}

/** Whether a charge is of the amount that the statement shows, in the charge's own currency. */
export function isPayment(
  { amount }: CardPayment,
  charge: { amount: MinorUnits; currency: Currency },
): boolean {
  return amount === null || minorUnits(amount.decimal, charge.currency) === charge.amount;
}

/** `"29.5"` in `usd` is 2950; digits beyond the currency's own are dropped. */
export function minorUnits(decimal: string, currency: string): number {
  const decimals = decimalsOf(currency);
  const [whole = '0', part = ''] = decimal.split('.');
  return Number(whole + part.slice(0, decimals).padEnd(decimals, '0'));
}

/** Midnight UTC; a day without a year is the latest one that is not in the future. */
function startOf({ year, month, day }: CalendarDay, now: UnixSeconds): UnixSeconds {
  const at = (inYear: number) => Date.UTC(inYear, month - 1, day) / 1000;
  if (year !== null) return at(year);
  const thisYear = new Date(now * 1000).getUTCFullYear();
  return at(thisYear) <= now + DAY ? at(thisYear) : at(thisYear - 1);
}

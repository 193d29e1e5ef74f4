import type { MinorUnits, UnixSeconds } from '../billing/amounts';
import { isMeteredLine } from '../billing/charge-after-end';
import { add, type Fraction, fraction, multiply, roundHalfUp, ZERO } from '../billing/fraction';
import type { Invoice, InvoiceLine } from '../billing/invoice';
import type { Subscription } from '../billing/subscription';

/**
 * The part of a payment that pays for time to come, in minor units: of every licensed line whose period runs now the
 * unused share, by what was really paid of the invoice. Discounts, tax, credit and earlier refunds fall on all lines
 * alike. Usage and one-off fees are owed as they are. Null where no period runs, or not all lines were read.
 *
 * @param paid what remains of the payment, minor units
 */
export function proratedRefund(
  { lines, hasMoreLines }: Invoice,
  paid: MinorUnits,
  subscriptions: Subscription[],
  now: UnixSeconds,
): MinorUnits | null {
  if (hasMoreLines) return null;
  const billed = lines.filter(({ amount }) => amount > 0);
  const running = billed.filter(
    (line) =>
      !line.proration &&
      isLicensed(line, subscriptions) &&
      line.periodStart < now &&
      now < line.periodEnd,
  );
  if (running.length === 0) return null;
  const whole = billed.reduce((total, { amount }) => total + amount, 0);
  const unused = running.map((line) => unusedPart(line, now)).reduce(add, ZERO);
  return roundHalfUp(multiply(unused, fraction(paid, whole)));
}

/** Exact: it is rounded once, after all parts are added. */
function unusedPart({ amount, periodStart, periodEnd }: InvoiceLine, now: UnixSeconds): Fraction {
  return fraction(BigInt(amount) * BigInt(periodEnd - now), periodEnd - periodStart);
}

/** Of a subscription's item, and not for usage; a fee added by hand has no item. */
function isLicensed(line: InvoiceLine, subscriptions: Subscription[]): boolean {
  if (line.subscriptionItemId === null) return false;
  return !subscriptions.some(
    (each) => each.id === line.subscriptionId && isMeteredLine(line, each),
  );
}

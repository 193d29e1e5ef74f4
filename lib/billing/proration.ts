import type { MinorUnits, UnixSeconds } from './amounts';
import { fraction, roundHalfUp } from './fraction';
import type { Period } from './subscription-life';

/**
 * The part of `amount` that pays for the time after `at`, to the second, in minor units, half up.
 * Nothing before the period is lost and nothing after it is left: 0 to `amount`.
 */
export function unusedShare(amount: MinorUnits, period: Period, at: UnixSeconds): MinorUnits {
  const whole = period.end - period.start;
  if (whole <= 0) return 0;
  const left = Math.min(Math.max(period.end - at, 0), whole);
  return roundHalfUp(fraction(BigInt(amount) * BigInt(left), whole));
}

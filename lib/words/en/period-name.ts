import type { Interval } from '../../billing/subscription';

/** A billing period in a word; one whose length is not known is just that. */
export function periodName(interval: Interval): string {
  return interval === 'unknown' ? 'period' : interval;
}

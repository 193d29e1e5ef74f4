import type { CustomerReading } from '../billing/reading';
import { isLive } from '../billing/subscription-life';

/** How far back a proration still tells that the contract was changed. */
export const PRORATED_SECONDS = 60 * 86_400;

/** Anything that waits for the next invoice counts, and so do lines that were not read: they may be prorations. */
export function isProrated({
  subscriptions,
  pendingItems,
  invoices,
  now,
}: CustomerReading): boolean {
  if (subscriptions.some((each) => isLive(each) && each.hasPendingUpdate)) return true;
  if (pendingItems.length > 0) return true;
  return invoices.some(
    ({ created, lines, hasMoreLines, status }) =>
      created >= now - PRORATED_SECONDS &&
      status !== 'void' &&
      (hasMoreLines || lines.some(({ proration }) => proration)),
  );
}

import type { UnixSeconds } from './amounts';
import type { Dispute } from './charge';

/** Stripe's words for a dispute that is over; every other word, also an unknown one, is taken for open. */
const CLOSED = new Set(['won', 'lost', 'prevented', 'warning_closed', 'charge_refunded']);

/** An inquiry asks before money is taken back; a dispute has taken it. */
export function disputeState({ status }: Dispute): 'inquiry' | 'open' | 'closed' {
  if (CLOSED.has(status)) return 'closed';
  return status.startsWith('warning_') ? 'inquiry' : 'open';
}

/** Until when an answer is awaited; null once it was given, or where nobody waits for one. */
export function answerDue({ status, dueBy }: Dispute): UnixSeconds | null {
  return status.endsWith('needs_response') ? dueBy : null;
}

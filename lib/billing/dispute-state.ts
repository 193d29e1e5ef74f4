import type { UnixSeconds } from './amounts';
import type { Charge, Dispute } from './charge';

/** Stripe's words for a dispute that is over; every other word, also an unknown one, is taken for open. */
const CLOSED = new Set(['won', 'lost', 'prevented', 'warning_closed', 'charge_refunded']);

/** An inquiry asks before money is taken back; a dispute has taken it. */
export function disputeState({ status }: Dispute): 'inquiry' | 'open' | 'closed' {
  if (CLOSED.has(status)) return 'closed';
  return status.startsWith('warning_') ? 'inquiry' : 'open';
}

/** Until when an answer is awaited; null once it was given, or where nobody waits for one. */
export function answerDue(dispute: Dispute): UnixSeconds | null {
  return awaitsAnswer(dispute) ? dispute.dueBy : null;
}

/** Whether an answer is awaited, also after the day it was due. */
export function awaitsAnswer({ status }: Dispute): boolean {
  return status.endsWith('needs_response');
}

/** The dispute by which the bank took a charge's money back for the customer, and has not returned it; or null. */
export function disputeThatTook({ id }: Charge, disputes: Dispute[]): Dispute | null {
  return disputes.find((each) => each.chargeId === id && keepsMoney(each)) ?? null;
}

function keepsMoney({ status, withdrawnAt, reinstatedAt }: Dispute): boolean {
  if (status === 'lost') return true;
  const returned = status === 'won' || reinstatedAt !== null;
  // An inquiry takes nothing.
  return !returned && withdrawnAt !== null && !status.startsWith('warning_');
}

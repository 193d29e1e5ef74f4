import type { UnixSeconds } from './amounts';
import type { Charge } from './charge';
import type { Invoice } from './invoice';
import { invoiceOfCharge } from './payment-of';

/** A failure without an open invoice is history after so long. */
const FORGOTTEN_SECONDS = 90 * 86_400;

/**
 * The newest failed charge that still matters: its invoice is open and no payment of it is on its way; or it has
 * no invoice, is not old, and nothing was paid since. Null where there is none.
 */
export function standingFailure(
  charges: Charge[],
  invoices: Invoice[],
  now: UnixSeconds,
): Charge | null {
  const stands = (failed: Charge) => {
    const invoice = invoiceOfCharge(failed, invoices);
    const later = charges.filter(
      ({ status, created }) => status !== 'failed' && created > failed.created,
    );
    if (invoice?.status === 'open') {
      return !later.some(
        (each) => each.status === 'pending' && invoiceOfCharge(each, [invoice]) !== null,
      );
    }
    if (invoice && OVER.has(invoice.status)) return false;
    return later.length === 0 && failed.created > now - FORGOTTEN_SECONDS;
  };
  return (
    charges
      .filter(({ status }) => status === 'failed')
      .toSorted((a, b) => b.created - a.created)
      .find(stands) ?? null
  );
}

const OVER = new Set<Invoice['status']>(['paid', 'void', 'uncollectible']);

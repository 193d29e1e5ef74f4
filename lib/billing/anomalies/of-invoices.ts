import { type Anomaly, anomaly } from '../anomaly';
import { findAfterEnd } from '../charge-after-end';
import { findLapsedCheckout, type LapsedCheckout } from '../lapsed-checkout';
import { findOwedInvoices } from '../owed-invoice';
import type { CustomerReading, GuestReading } from '../reading';

/** What is owed and why it is not paid, what was charged after the end, and what was begun and left. */
export function anomaliesOfInvoices(reading: CustomerReading): Anomaly[] {
  const lapsed = findLapsedCheckout(reading, reading.subscriptions);
  return [...owed(reading), ...afterEnd(reading), ...(lapsed ? [ofLapse(lapsed)] : [])];
}

export function anomaliesOfGuest(guest: GuestReading): Anomaly[] {
  const lapsed = findLapsedCheckout(guest, []);
  return lapsed ? [ofLapse(lapsed)] : [];
}

function owed(reading: CustomerReading): Anomaly[] {
  return findOwedInvoices(reading).flatMap(({ invoice, subscription, state }) => {
    if (state === 'open') return [];
    const money = { amount: invoice.amountRemaining, currency: invoice.currency };
    const rest = { amount: money, at: invoice.dueDate ?? invoice.created };
    if (state === 'processing') return [anomaly('payment_processing', 'info', [invoice.id], rest)];
    if (subscription === null || state === 'overdue') {
      return [anomaly('unpaid_invoice', 'warn', [invoice.id], rest)];
    }
    return [anomaly('failed_renewal', 'bad', [subscription.id, invoice.id], rest)];
  });
}

/** Given back in full, it is only worth knowing. */
function afterEnd(reading: CustomerReading): Anomaly[] {
  return findAfterEnd(reading).flatMap(({ kind, subscription, invoice, charge }) => {
    if (kind !== 'licensed' || charge === null) return [];
    return [
      anomaly(
        'charge_after_end',
        charge.refunded ? 'info' : 'bad',
        [subscription.id, invoice.id, charge.id],
        {
          amount: { amount: invoice.amountPaid, currency: invoice.currency },
          at: invoice.created,
        },
      ),
    ];
  });
}

function ofLapse({ session, subscription, at }: LapsedCheckout): Anomaly {
  const ids = [session?.id, subscription?.id].flatMap((id) => id ?? []);
  return anomaly('incomplete_checkout', 'warn', ids, { at });
}

import type { PaymentIntent } from '../../../billing/charge';
import type { CustomerReading } from '../../../billing/reading';
import { mapPaymentIntent } from '../../map/payment-intent';
import { type Reads, readListOr } from '../reads';

const INTENTS_READ = 20;

/**
 * Payments without a charge, such as one that waits for the bank's confirmation. Only where something was left
 * unpaid, or nothing was ever charged: else the charges say it all.
 */
export async function readWaitingPayments(
  reads: Reads,
  reading: CustomerReading,
): Promise<PaymentIntent[]> {
  if (!mayWait(reading)) return [];
  const customer = reading.customer.id;
  return readListOr(
    reads,
    { list: 'payment_intents', customerId: customer },
    () => reads.stripe.paymentIntents.list({ customer, limit: INTENTS_READ }),
    mapPaymentIntent,
  );
}

function mayWait({ invoices, subscriptions, checkoutSessions, charges }: CustomerReading): boolean {
  return (
    invoices.some(({ status, amountRemaining }) => status === 'open' && amountRemaining > 0) ||
    subscriptions.some(
      ({ status }) => status === 'incomplete' || status === 'incomplete_expired',
    ) ||
    checkoutSessions.some(({ paymentStatus }) => paymentStatus === 'unpaid') ||
    charges.some(({ captured, status }) => !captured || status === 'pending') ||
    charges.length === 0
  );
}

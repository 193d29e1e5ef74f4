import type { PaymentIntent } from '../../../billing/charge';
import type { CustomerReading } from '../../../billing/reading';
import { mapPaymentIntent } from '../../map/payment-intent';
import { uniqueById } from '../find/found';
import { noteLeftOut, type Reads, readListOr, readObject, readOr } from '../reads';

const INTENTS_LISTED = 20;
/** Each owed invoice's payment costs a request; the newest few hold the matter. */
const OWED_READ = 4;

/**
 * Payments without a charge, such as one that waits for the bank's confirmation: those of the invoices that are owed,
 * by their ids; and the newest of all where something else was left unpaid, or nothing was ever charged. Else the
 * charges say it all.
 */
export async function readPaymentIntents(
  reads: Reads,
  reading: CustomerReading,
): Promise<PaymentIntent[]> {
  const owed = owedIntents(reading);
  const name = { list: 'payment_intents', customerId: reading.customer.id } as const;
  if (owed.length > OWED_READ) noteLeftOut(reads, name.list, name.customerId);
  const [named, listed] = await Promise.all([
    Promise.all(
      owed
        .slice(0, OWED_READ)
        .map((id) =>
          readOr(reads, name, null, () =>
            readObject(reads, reads.stripe.paymentIntents.retrieve(id), mapPaymentIntent),
          ),
        ),
    ),
    mayWait(reading) ? listNewest(reads, name) : [],
  ]);
  return uniqueById([...named.filter((each) => each !== null), ...listed]);
}

/** What should pay the invoices that are still collected. */
function owedIntents({ invoices }: CustomerReading): string[] {
  return invoices
    .filter(
      ({ status, amountRemaining }) =>
        (status === 'open' || status === 'uncollectible') && amountRemaining > 0,
    )
    .flatMap(({ payments }) =>
      payments.flatMap(({ kind, status, paymentId }) =>
        kind === 'payment_intent' && status === 'open' && paymentId ? [paymentId] : [],
      ),
    );
}

function listNewest(
  reads: Reads,
  name: { list: 'payment_intents'; customerId: string },
): Promise<PaymentIntent[]> {
  const { customerId: customer } = name;
  return readListOr(
    reads,
    name,
    () => reads.stripe.paymentIntents.list({ customer, limit: INTENTS_LISTED }),
    mapPaymentIntent,
  );
}

function mayWait({ subscriptions, checkoutSessions, charges }: CustomerReading): boolean {
  return (
    subscriptions.some(
      ({ status }) => status === 'incomplete' || status === 'incomplete_expired',
    ) ||
    checkoutSessions.some(({ paymentStatus }) => paymentStatus === 'unpaid') ||
    charges.some(({ captured, status }) => !captured || status === 'pending') ||
    charges.length === 0
  );
}

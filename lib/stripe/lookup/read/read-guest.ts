import type { Charge, PaymentIntent } from '../../../billing/charge';
import type { GuestReading } from '../../../billing/reading';
import { mapCharge } from '../../map/charge';
import { mapPaymentIntent } from '../../map/payment-intent';
import { type FoundGuest, newestFirst } from '../find/found';
import { type Reads, readObject, readOr } from '../reads';
import { unreadGuest } from './unread-customer';

/** Each guest payment costs a request; the newest few hold the matter. */
const PAYMENTS_READ = 4;

/**
 * The payments that somebody made without becoming a customer.
 *
 * @param alone there is nobody else: without their payments nothing can be decided
 */
export async function readGuest(
  reads: Reads,
  guest: FoundGuest,
  alone: boolean,
): Promise<GuestReading> {
  const { checkoutSessions, charges } = guest;
  const known = new Set(charges.map(({ paymentIntentId }) => paymentIntentId));
  const ids = checkoutSessions
    .flatMap(({ paymentIntentId }) => paymentIntentId ?? [])
    .filter((id) => !known.has(id))
    .slice(0, PAYMENTS_READ);
  const payments = await Promise.all(
    ids.map((id) =>
      readOr(reads, { list: 'payment_intents', ...(alone && { essential: true }) }, null, () =>
        readPayment(reads, id),
      ),
    ),
  );
  const read = payments.filter((payment) => payment !== null);
  const all = [...charges, ...read.flatMap(({ charge }) => charge ?? [])];
  return {
    ...unreadGuest({ ...guest, charges: newestFirst(all) }, reads.now()),
    paymentIntents: read.map(({ intent }) => intent),
  };
}

async function readPayment(
  reads: Reads,
  id: string,
): Promise<{ intent: PaymentIntent; charge: Charge | null }> {
  const expand = ['latest_charge.refunds'];
  const request = reads.stripe.paymentIntents.retrieve(id, { expand });
  return readObject(reads, request, (wire) => {
    const charge = (wire as { latest_charge?: unknown }).latest_charge;
    return {
      intent: mapPaymentIntent(wire),
      charge: charge && typeof charge === 'object' ? mapCharge(charge) : null,
    };
  });
}

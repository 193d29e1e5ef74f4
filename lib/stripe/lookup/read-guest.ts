import type Stripe from 'stripe';
import type { UnixSeconds } from '../../billing/amounts';
import type { Charge, PaymentIntent } from '../../billing/charge';
import type { CheckoutSession } from '../../billing/checkout-session';
import type { GuestReading, Unread } from '../../billing/reading';
import { mapCharge } from '../map/charge';
import { mapPaymentIntent } from '../map/payment-intent';
import { readOr } from './read-or';

/** Each guest payment costs a request; the newest few hold the matter. */
const PAYMENTS_READ = 4;

/**
 * The payments that an address made at Checkout without becoming a customer; null where there are none.
 *
 * @param sessions the Checkout sessions on this address, newest first
 */
export async function readGuest(
  stripe: Stripe,
  email: string,
  sessions: CheckoutSession[],
  now: UnixSeconds,
  unread: Unread[],
): Promise<GuestReading | null> {
  const asGuest = sessions.filter((session) => session.customerId === null);
  if (asGuest.length === 0) return null;
  const ids = asGuest.flatMap((session) => session.paymentIntentId ?? []).slice(0, PAYMENTS_READ);
  const payments = await Promise.all(
    ids.map((id) => readOr(null, 'payment_intents', readPayment(stripe, id), unread)),
  );
  const read = payments.filter((payment) => payment !== null);
  return {
    email,
    name: asGuest.find((session) => session.name !== null)?.name ?? null,
    now,
    checkoutSessions: asGuest,
    paymentIntents: read.map(({ intent }) => intent),
    charges: read.flatMap(({ charge }) => charge ?? []),
    disputes: [],
    fraudWarnings: [],
  };
}

async function readPayment(
  stripe: Stripe,
  id: string,
): Promise<{ intent: PaymentIntent; charge: Charge | null }> {
  const intent = await stripe.paymentIntents.retrieve(id, { expand: ['latest_charge.refunds'] });
  const charge = intent.latest_charge;
  return {
    intent: mapPaymentIntent(intent),
    charge: charge && typeof charge === 'object' ? mapCharge(charge) : null,
  };
}

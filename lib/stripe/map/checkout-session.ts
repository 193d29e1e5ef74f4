import type { CheckoutSession } from '../../billing/checkout-session';
import { z } from '../../zod';
import { openEnum, optionalNumber, optionalReference, optionalString } from './wire';

const wireSession = z.object({
  id: z.string(),
  livemode: z.boolean(),
  created: z.number(),
  status: openEnum(['open', 'complete', 'expired']),
  payment_status: openEnum(['paid', 'unpaid', 'no_payment_required']),
  mode: openEnum(['payment', 'setup', 'subscription']),
  url: optionalString,
  expires_at: optionalNumber,
  customer: optionalReference,
  customer_email: optionalString,
  customer_details: z.object({ email: optionalString, name: optionalString }).nullish(),
  amount_total: optionalNumber,
  currency: optionalString,
  subscription: optionalReference,
  invoice: optionalReference,
  payment_intent: optionalReference,
  recovered_from: optionalReference,
  after_expiration: z
    .object({
      recovery: z
        .object({ enabled: z.boolean(), url: optionalString, expires_at: optionalNumber })
        .nullish(),
    })
    .nullish(),
});

/** @throws ZodError where Stripe's answer is not a Checkout session */
export function mapCheckoutSession(wire: unknown): CheckoutSession {
  const session = wireSession.parse(wire);
  const recovery = session.after_expiration?.recovery;
  return {
    id: session.id,
    livemode: session.livemode,
    created: session.created,
    status: session.status,
    paymentStatus: session.payment_status,
    mode: session.mode,
    url: session.url,
    expiresAt: session.expires_at,
    customerId: session.customer,
    email: session.customer_details?.email ?? session.customer_email,
    name: session.customer_details?.name ?? null,
    amountTotal: session.amount_total,
    currency: session.currency,
    subscriptionId: session.subscription,
    invoiceId: session.invoice,
    paymentIntentId: session.payment_intent,
    recoveredFromId: session.recovered_from,
    recovery:
      recovery?.enabled && recovery.url
        ? { url: recovery.url, expiresAt: recovery.expires_at }
        : null,
  };
}

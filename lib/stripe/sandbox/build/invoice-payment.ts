import type Stripe from 'stripe';
import type { Wire } from '../wire';
import type { Given } from './given';

type Built = Wire<Stripe.InvoicePayment>;

/** @see https://docs.stripe.com/api/invoice-payment/object */
export function invoicePayment({
  paymentIntent,
  ...given
}: Given<Built, 'id' | 'created' | 'currency' | 'invoice' | 'amount_requested' | 'status'> & {
  paymentIntent: string;
}): Built {
  const isPaid = given.status === 'paid';
  return {
    object: 'invoice_payment',
    amount_paid: isPaid ? given.amount_requested : null,
    is_default: true,
    livemode: false,
    payment: { payment_intent: paymentIntent, type: 'payment_intent' },
    status_transitions: { canceled_at: null, paid_at: isPaid ? given.created : null },
    ...given,
  };
}

import type { Currency, MinorUnits, UnixSeconds } from './amounts';

/** A visit to Checkout. @see https://docs.stripe.com/api/checkout/sessions/object */
export interface CheckoutSession {
  id: string;
  livemode: boolean;
  created: UnixSeconds;
  status: 'open' | 'complete' | 'expired' | 'unknown';
  paymentStatus: 'paid' | 'unpaid' | 'no_payment_required' | 'unknown';
  mode: 'payment' | 'setup' | 'subscription' | 'unknown';
  /** Only while `open`; opens without a login. */
  url: string | null;
  expiresAt: UnixSeconds | null;
  customerId: string | null;
  email: string | null;
  name: string | null;
  amountTotal: MinorUnits | null;
  currency: Currency | null;
  subscriptionId: string | null;
  invoiceId: string | null;
  paymentIntentId: string | null;
  /** The session this one was recovered from. */
  recoveredFromId: string | null;
  recovery: { url: string; expiresAt: UnixSeconds | null } | null;
}

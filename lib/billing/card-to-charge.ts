import type { Card, Charge } from './charge';
import type { CustomerReading } from './reading';
import type { Subscription } from './subscription';

export interface CardToCharge {
  card: Card;
  /** The object that names the card: the subscription, the customer, or the latest charge. */
  sourceId: string;
}

/**
 * The card that Stripe charges for a subscription: its own, else the customer's default, else the one used last. A
 * default that could not be read is known by a charge that it paid. Null where it is paid by invoice or by no card, and
 * where the default is one of which nothing is known.
 *
 * @see https://docs.stripe.com/billing/subscriptions/overview#default-payment-method
 */
export function cardToCharge(
  subscription: Subscription,
  { customer, charges }: Pick<CustomerReading, 'customer' | 'charges'>,
): CardToCharge | null {
  if (subscription.collectionMethod === 'send_invoice') return null;
  for (const { id, defaultCard, defaultMethod, defaultMethodId } of [subscription, customer]) {
    if (defaultCard) return { card: defaultCard, sourceId: id };
    if (defaultMethod !== null) return null;
    if (defaultMethodId !== null) return cardOf(defaultMethodId, charges);
  }
  const [latest] = charges;
  return latest?.card ? { card: latest.card, sourceId: latest.id } : null;
}

/** The card behind a payment method, as a charge shows it. */
export function cardOf(paymentMethodId: string, charges: Charge[]): CardToCharge | null {
  const paid = charges.find((charge) => charge.paymentMethodId === paymentMethodId);
  return paid?.card ? { card: paid.card, sourceId: paid.id } : null;
}

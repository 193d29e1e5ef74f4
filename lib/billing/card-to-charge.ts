import type { Card } from './charge';
import type { CustomerReading } from './reading';
import type { Subscription } from './subscription';

export interface CardToCharge {
  card: Card;
  /** The object that names the card: the subscription, the customer, or the latest charge. */
  sourceId: string;
}

/**
 * The card that Stripe charges for a subscription: its own, else the customer's default, else the one used last.
 * Null where it is paid by invoice, or by no card.
 *
 * @see https://docs.stripe.com/billing/subscriptions/overview#default-payment-method
 */
export function cardToCharge(
  subscription: Subscription,
  { customer, charges }: Pick<CustomerReading, 'customer' | 'charges'>,
): CardToCharge | null {
  if (subscription.collectionMethod === 'send_invoice') return null;
  for (const { id, defaultCard, defaultMethod } of [subscription, customer]) {
    if (defaultCard) return { card: defaultCard, sourceId: id };
    if (defaultMethod !== null) return null;
  }
  const [latest] = charges;
  return latest?.card ? { card: latest.card, sourceId: latest.id } : null;
}

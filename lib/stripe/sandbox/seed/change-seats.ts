import type Stripe from 'stripe';
import type { UnixSeconds } from '../../../billing/amounts';
import { invoiceItem } from '../build/invoice-item';
import type { Wire } from '../wire';
import type { Books } from './books';
import { productNameOf } from './catalog';
import { stripeId } from './stripe-id';

/**
 * Changes the seats of a subscription within its period, as Stripe does: the unused time is given back and the
 * rest of the period charged, both on the next bill.
 */
export function changeSeats(
  { objects, customer }: Books,
  subscription: Wire<Stripe.Subscription>,
  change: { at: UnixSeconds; seats: number },
): void {
  const [item] = subscription.items.data;
  if (!item) return;
  const { current_period_start: start, current_period_end: end, price, quantity = 1 } = item;
  const name = productNameOf(price);
  const waits = (what: string, seats: number, sign: 1 | -1, description: string) =>
    invoiceItem({
      id: stripeId('ii_1', `${subscription.id} ${change.at} ${what}`),
      date: change.at,
      amount:
        sign * Math.round((seats * (price.unit_amount ?? 0) * (end - change.at)) / (end - start)),
      currency: price.currency,
      customer: customer.id,
      description,
      period: { start: change.at, end },
      price,
      quantity: seats,
      subscription: subscription.id,
      subscriptionItem: item.id,
    });
  objects.invoiceitems.push(
    waits('unused', quantity, -1, `Unused time on ${quantity} × ${name}`),
    waits('remaining', change.seats, 1, `Remaining time on ${change.seats} × ${name}`),
  );
  item.quantity = change.seats;
}

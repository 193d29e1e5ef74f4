import type Stripe from 'stripe';
import type { Wire } from '../wire';
import type { Given } from './given';

type Built = Wire<Stripe.InvoiceItem>;
type Needed = 'id' | 'date' | 'amount' | 'currency' | 'customer';

/**
 * An amount that waits for the customer's next invoice, added by hand unless it says its subscription.
 *
 * @param given `amount` in minor units, negative for a credit; `price` is what it was worked out from
 * @see https://docs.stripe.com/api/invoiceitems/object
 */
export function invoiceItem({
  price,
  subscription = null,
  subscriptionItem,
  ...given
}: Omit<Given<Built, Needed>, 'parent' | 'pricing'> & {
  price?: Wire<Stripe.Price>;
  subscription?: string | null;
  subscriptionItem?: string;
}): Built {
  const quantity = given.quantity ?? 1;
  return {
    object: 'invoiceitem',
    customer_account: null,
    description: null,
    discountable: subscription === null,
    discounts: [],
    invoice: null,
    livemode: false,
    metadata: {},
    net_amount: given.amount,
    period: { start: given.date, end: given.date },
    proration: subscription !== null,
    quantity,
    quantity_decimal: String(quantity),
    tax_rates: [],
    test_clock: null,
    ...given,
    parent:
      subscription === null
        ? null
        : {
            subscription_details: {
              subscription,
              ...(subscriptionItem && { subscription_item: subscriptionItem }),
            },
            type: 'subscription_details',
          },
    pricing: price ? pricingOf(price) : null,
  };
}

function pricingOf(price: Wire<Stripe.Price>): NonNullable<Built['pricing']> {
  const product = typeof price.product === 'string' ? price.product : price.product.id;
  return {
    price_details: { price: price.id, product },
    type: 'price_details',
    unit_amount_decimal: price.unit_amount_decimal,
  };
}

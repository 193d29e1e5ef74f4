import type Stripe from 'stripe';
import type { Wire } from '../wire';

type Built = Wire<Stripe.InvoiceLineItem>;

export interface InvoiceLineGiven {
  id: string;
  invoice: string;
  /** Minor units; negative for a credit. */
  amount: number;
  description: string;
  price: Wire<Stripe.Price>;
  quantity: number;
  subscription: string;
  subscriptionItem: string;
  period: { start: number; end: number };
  /** The id of the pending invoice item; null for the price of a period. */
  prorationOf: string | null;
}

/** A line of a subscription's invoice. @see https://docs.stripe.com/api/invoice-line-item/object */
export function invoiceLine(given: InvoiceLineGiven): Built {
  const { price } = given;
  const product = typeof price.product === 'string' ? price.product : price.product.id;
  return {
    id: given.id,
    object: 'line_item',
    amount: given.amount,
    currency: price.currency,
    description: given.description,
    discount_amounts: [],
    discountable: given.prorationOf === null,
    discounts: [],
    invoice: given.invoice,
    livemode: price.livemode,
    metadata: {},
    parent: {
      invoice_item_details: null,
      subscription_item_details: {
        invoice_item: given.prorationOf,
        proration: given.prorationOf !== null,
        proration_details: { credited_items: null },
        subscription: given.subscription,
        subscription_item: given.subscriptionItem,
      },
      type: 'subscription_item_details',
    },
    period: given.period,
    pretax_credit_amounts: [],
    pricing: {
      price_details: { price: price.id, product },
      type: 'price_details',
      unit_amount_decimal: price.unit_amount_decimal,
    },
    quantity: given.quantity,
    quantity_decimal: String(given.quantity),
    subscription: given.subscription,
    subtotal: given.amount,
    taxes: [],
  };
}

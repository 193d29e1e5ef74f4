import type { PendingInvoiceItem } from '../../billing/invoice-item';
import { z } from '../../zod';
import { optionalNumber, optionalReference, optionalString } from './wire';

const wireInvoiceItem = z.object({
  id: z.string(),
  date: z.number(),
  amount: z.number(),
  currency: z.string(),
  description: optionalString,
  quantity: optionalNumber,
  pricing: z
    .object({
      price_details: z.object({ price: optionalReference, product: optionalReference }).nullish(),
    })
    .nullish(),
  parent: z
    .object({ subscription_details: z.object({ subscription: optionalReference }).nullish() })
    .nullish(),
  proration: z.boolean().nullish(),
  period: z.object({ start: z.number(), end: z.number() }),
});

/** @throws ZodError where Stripe's answer is not an invoice item */
export function mapPendingItem(wire: unknown): PendingInvoiceItem {
  const item = wireInvoiceItem.parse(wire);
  return {
    id: item.id,
    date: item.date,
    amount: item.amount,
    currency: item.currency,
    description: item.description,
    quantity: item.quantity,
    priceId: item.pricing?.price_details?.price ?? null,
    productId: item.pricing?.price_details?.product ?? null,
    subscriptionId: item.parent?.subscription_details?.subscription ?? null,
    proration: item.proration ?? false,
    periodStart: item.period.start,
    periodEnd: item.period.end,
  };
}

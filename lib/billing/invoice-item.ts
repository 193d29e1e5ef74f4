import type { Currency, MinorUnits, UnixSeconds } from './amounts';

/**
 * An amount that waits for the customer's next invoice: a proration of a change already made, or something added
 * by hand.
 *
 * @see https://docs.stripe.com/api/invoiceitems/object
 */
export interface PendingInvoiceItem {
  id: string;
  date: UnixSeconds;
  /** Negative: a credit. */
  amount: MinorUnits;
  currency: Currency;
  description: string | null;
  quantity: number | null;
  priceId: string | null;
  productId: string | null;
  subscriptionId: string | null;
  proration: boolean;
  periodStart: UnixSeconds;
  periodEnd: UnixSeconds;
}

import type { Money, Sums, UnixSeconds } from '../billing/amounts';
import type { NextInvoice } from '../billing/next-invoice';

/** What one action changes. Sums are in minor units, by currency. */
export interface ActionEffect {
  /** Change of the monthly recurring revenue. */
  mrrDelta: Sums;
  /** When access ends once it is done; null where it goes on, or nothing about it changes. */
  accessEnds: UnixSeconds | null;
  /** What the customer gets back. */
  refunded: Money | null;
  /** Of that, the share for time not used yet: to give back in part. Null where there is none. */
  prorated: Money | null;
  /** Of the subscription: as it stands, and as it would. Null where only money moves. */
  standing: { before: Standing; after: Standing } | null;
  /** Invoices that stay open all the same: to be paid, or to be voided. */
  stillOwed: { id: string; number: string | null; amount: Money }[];
  /** Ended at once, usage not billed yet and items that wait for an invoice are never collected. */
  notCollected: boolean;
  /** Refunded in full, it may end at once instead, without proration. */
  mayEndAtOnce: boolean;
  /** The processing fee of the charge, in the currency Stripe took it in; null where it is not known. */
  fee: Money | null;
}

/** How a subscription stands. */
export interface Standing {
  /** Null: none will come by itself. */
  nextInvoice: NextInvoice | null;
  /** Null: access goes on. */
  accessEnds: UnixSeconds | null;
  monthly: Sums;
}

import type { Currency, MinorUnits, UnixSeconds } from './amounts';

export type InvoiceStatus = 'draft' | 'open' | 'paid' | 'uncollectible' | 'void' | 'unknown';

/** A bill and how it was paid. @see https://docs.stripe.com/api/invoices/object */
export interface Invoice {
  id: string;
  /** Null on drafts. */
  number: string | null;
  receiptNumber: string | null;
  customerId: string | null;
  subscriptionId: string | null;
  livemode: boolean;
  accountName: string | null;
  status: InvoiceStatus;
  billingReason: string | null;
  collectionMethod: 'charge_automatically' | 'send_invoice';
  created: UnixSeconds;
  currency: Currency;
  subtotal: MinorUnits;
  total: MinorUnits;
  amountDue: MinorUnits;
  amountPaid: MinorUnits;
  amountRemaining: MinorUnits;
  /** Customer balance before and after; negative is credit. */
  startingBalance: MinorUnits;
  endingBalance: MinorUnits | null;
  /** Paid beyond what was due. */
  amountOverpaid: MinorUnits;
  /** Credit notes that lowered what was to pay, and those given after it was paid. */
  creditedBeforePayment: MinorUnits;
  creditedAfterPayment: MinorUnits;
  /** All tax; `taxIncluded` is the part of it that is inside the lines, the rest came on top. */
  tax: MinorUnits;
  taxIncluded: MinorUnits;
  discount: MinorUnits;
  /** The discounts behind `discount`, by id: `di_…`. */
  discountIds: string[];
  /** Billing credit that paid for part of it before tax. */
  billingCreditUsed: MinorUnits;
  attempted: boolean;
  attemptCount: number;
  /** Null: Stripe will not try again by itself. */
  nextPaymentAttempt: UnixSeconds | null;
  dueDate: UnixSeconds | null;
  paidAt: UnixSeconds | null;
  /** False: Stripe does not move it on by itself. */
  autoAdvance: boolean;
  /** Why Stripe could not finalize it, in Stripe's words; null where it could. */
  finalizationError: string | null;
  /** As it stood on the invoice; may differ from the customer's address of today. */
  customerEmail: string | null;
  /** Opens without a login: see the rules for links before putting it anywhere. */
  hostedInvoiceUrl: string | null;
  pdfUrl: string | null;
  lines: InvoiceLine[];
  hasMoreLines: boolean;
  payments: InvoicePayment[];
}

export interface InvoiceLine {
  id: string;
  description: string | null;
  amount: MinorUnits;
  quantity: number | null;
  priceId: string | null;
  productId: string | null;
  subscriptionId: string | null;
  subscriptionItemId: string | null;
  proration: boolean;
  /** Of a credit for unused time: the lines, of this or an earlier invoice, whose time was not used. */
  creditedLineIds: string[];
  periodStart: UnixSeconds;
  periodEnd: UnixSeconds;
}

/** One payment towards an invoice; a `payment_record` was paid outside Stripe and cannot be refunded through it. */
export interface InvoicePayment {
  id: string;
  status: 'open' | 'paid' | 'canceled' | 'unknown';
  amountPaid: MinorUnits | null;
  /** The one Stripe collects by; others were added to it. */
  isDefault: boolean;
  kind: 'payment_intent' | 'charge' | 'payment_record' | 'unknown';
  /** The id of what `kind` names. */
  paymentId: string | null;
}

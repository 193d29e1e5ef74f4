import type { Currency, MinorUnits, UnixSeconds } from './amounts';

/** What lowers an invoice after it was finalized. @see https://docs.stripe.com/api/credit_notes/object */
export interface CreditNote {
  id: string;
  number: string;
  invoiceId: string;
  status: 'issued' | 'void' | 'unknown';
  created: UnixSeconds;
  currency: Currency;
  total: MinorUnits;
  /** Taken off what was still to pay. */
  prePayment: MinorUnits;
  /** Given back after it was paid: refunded, credited to the balance, or settled out of band. */
  postPayment: MinorUnits;
  outOfBand: MinorUnits;
  refundIds: string[];
  /** Open enum, Stripe's word: `duplicate`, `order_change`, `product_unsatisfactory`, `fraudulent`. */
  reason: string | null;
  /** Opens without a login. */
  pdfUrl: string | null;
}

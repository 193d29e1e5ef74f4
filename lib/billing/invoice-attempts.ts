import type { Charge, PaymentIntent } from './charge';
import type { Invoice } from './invoice';
import { chargesOfInvoice } from './payment-of';

/** The attempts to pay an invoice, newest first as given. */
export interface InvoiceAttempts {
  charges: Charge[];
  intents: PaymentIntent[];
  /** Money is on its way: asking for it again would be paid twice. */
  processing: boolean;
}

export function invoiceAttempts(
  invoice: Invoice,
  payments: { charges: Charge[]; paymentIntents: PaymentIntent[] },
): InvoiceAttempts {
  const charges = chargesOfInvoice(invoice, payments.charges);
  const paymentIds = invoice.payments.map(({ paymentId }) => paymentId);
  const intents = payments.paymentIntents.filter(({ id }) => paymentIds.includes(id));
  const processing =
    charges.some(({ status }) => status === 'pending') ||
    intents.some(({ status }) => status === 'processing');
  return { charges, intents, processing };
}

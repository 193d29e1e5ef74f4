import type { Charge } from './charge';
import type { Invoice, InvoicePayment } from './invoice';
import type { Subscription } from './subscription';

/** Since 2025 invoices and charges do not name each other: the payments of the invoice tie them together. */
function pays(payment: InvoicePayment, charge: Charge): boolean {
  if (payment.paymentId === null) return false;
  if (payment.kind === 'charge') return payment.paymentId === charge.id;
  return payment.kind === 'payment_intent' && payment.paymentId === charge.paymentIntentId;
}

/** The attempts to pay an invoice, newest first as given; failed ones included. */
export function chargesOfInvoice(invoice: Invoice, charges: Charge[]): Charge[] {
  return charges.filter((charge) => invoice.payments.some((payment) => pays(payment, charge)));
}

/** The charge that paid an invoice: the first that took money. Null where it was paid otherwise, or not. */
export function paidChargeOf(invoice: Invoice, charges: Charge[]): Charge | null {
  return chargesOfInvoice(invoice, charges).find(tookMoney) ?? null;
}

export function invoiceOfCharge(charge: Charge, invoices: Invoice[]): Invoice | null {
  return invoicesOfCharge(charge, invoices)[0] ?? null;
}

/** One charge may pay several invoices, in parts. */
export function invoicesOfCharge(charge: Charge, invoices: Invoice[]): Invoice[] {
  return invoices.filter(({ payments }) => payments.some((payment) => pays(payment, charge)));
}

/** What a charge paid of these invoices, in minor units; null where Stripe does not say it of each. */
export function paidBy(charge: Charge, invoices: Invoice[]): number | null {
  const parts = invoices.flatMap(({ payments }) =>
    payments.filter((payment) => pays(payment, charge)).map((each) => paidAmount(each)),
  );
  return parts.reduce<number | null>(
    (total, part) => (total === null || part === null ? null : total + part),
    0,
  );
}

function paidAmount({ status, amountPaid }: InvoicePayment): number | null {
  return status === 'paid' ? amountPaid : null;
}

export function subscriptionOfCharge(
  charge: Charge,
  invoices: Invoice[],
  subscriptions: Subscription[],
): Subscription | null {
  const id = invoiceOfCharge(charge, invoices)?.subscriptionId ?? null;
  return subscriptions.find((subscription) => subscription.id === id) ?? null;
}

/** Money really moved: succeeded and captured. A hold, a failed and a pending charge took none. */
export function tookMoney(charge: Charge): boolean {
  return charge.status === 'succeeded' && charge.captured && charge.amountCaptured > 0;
}

/** What can still be given back, in minor units. */
export function remainingOf(charge: Charge): number {
  return tookMoney(charge) ? Math.max(0, charge.amountCaptured - charge.amountRefunded) : 0;
}

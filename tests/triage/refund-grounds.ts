import type { Charge } from '../../lib/billing/charge';
import type { Invoice } from '../../lib/billing/invoice';
import type { Reading } from '../../lib/billing/reading';
import { DAY } from '../build/model';

/**
 * The charges of which Stripe alone shows a reason to give them back, found without looking at any message: one of two
 * bought of one product, or of two taken alike within 72 hours; one for a time after the end; a renewal of the last
 * thirty days; one that a bank disputes, inquires about or warns of.
 */
export function refundGrounds(reading: Reading): Set<string> {
  const readings = [...reading.customers, ...reading.related.map((each) => each.reading)];
  const charges = readings.flatMap((each) => each.charges);
  const invoices = readings.flatMap((each) => each.invoices);
  const subscriptions = readings.flatMap((each) => each.subscriptions);
  const contested = readings.flatMap(({ disputes, fraudWarnings }) =>
    [...disputes, ...fraudWarnings].map(({ chargeId }) => chargeId),
  );
  const invoiceOf = ({ id, paymentIntentId }: Charge) =>
    invoices.find(({ payments }) =>
      payments.some(({ paymentId }) => paymentId === id || paymentId === paymentIntentId),
    );
  const subscriptionOf = (invoice: Invoice | undefined) =>
    subscriptions.find(({ id }) => id === invoice?.subscriptionId);

  const sameProductTwice = (invoice: Invoice | undefined) => {
    const own = subscriptionOf(invoice);
    if (!own) return false;
    const products = own.items.map(({ productId }) => productId);
    return subscriptions.some(
      (other) =>
        other.id !== own.id && other.items.some(({ productId }) => products.includes(productId)),
    );
  };
  const takenTwice = (charge: Charge) =>
    charges.some(
      (other) =>
        other.id !== charge.id &&
        other.status === 'succeeded' &&
        other.amount === charge.amount &&
        other.currency === charge.currency &&
        Math.abs(other.created - charge.created) <= 3 * DAY,
    );
  const afterEnd = (invoice: Invoice | undefined) => {
    const own = subscriptionOf(invoice);
    const end = own?.endedAt ?? own?.cancelAt ?? null;
    return end !== null && (invoice?.lines ?? []).some(({ periodStart }) => periodStart >= end);
  };
  const renewedLately = (invoice: Invoice | undefined) =>
    invoice?.billingReason === 'subscription_cycle' && reading.asOf - invoice.created <= 30 * DAY;

  return new Set(
    charges
      .filter((charge) => {
        const invoice = invoiceOf(charge);
        return (
          contested.includes(charge.id) ||
          sameProductTwice(invoice) ||
          takenTwice(charge) ||
          afterEnd(invoice) ||
          renewedLately(invoice)
        );
      })
      .map(({ id }) => id),
  );
}

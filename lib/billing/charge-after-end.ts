import type { Charge } from './charge';
import type { Invoice, InvoiceLine } from './invoice';
import { paidChargeOf } from './payment-of';
import type { CustomerReading } from './reading';
import type { Subscription } from './subscription';
import { effectiveEnd } from './subscription-life';

/** An invoice of a subscription that was over when the invoiced time began. */
export interface AfterEnd {
  /** `licensed`: should not have been charged. `metered`: usage of before the end, in arrears. */
  kind: 'licensed' | 'metered';
  subscription: Subscription;
  invoice: Invoice;
  /** Null where nothing was paid through Stripe. */
  charge: Charge | null;
}

/**
 * Invoices after the effective end (`ended_at`, else `cancel_at`), newest first. A licensed line counts where
 * its period starts at or after the end; usage billed at or after the end is arrears, which is rightly owed.
 */
export function findAfterEnd(reading: CustomerReading): AfterEnd[] {
  return reading.invoices.flatMap((invoice): AfterEnd[] => {
    const subscription = reading.subscriptions.find(({ id }) => id === invoice.subscriptionId);
    const end = subscription ? effectiveEnd(subscription) : null;
    if (!subscription || end === null || invoice.total <= 0) return [];
    const charged = invoice.status === 'paid' || invoice.status === 'open';
    if (!charged) return [];
    const charge = paidChargeOf(invoice, reading.charges);
    const plain = invoice.lines.filter((line) => !line.proration && line.amount > 0);
    const licensed = plain.some(
      (line) => !isMeteredLine(line, subscription) && line.periodStart >= end,
    );
    if (licensed) return [{ kind: 'licensed', subscription, invoice, charge }];
    const metered =
      invoice.created >= end && plain.some((line) => isMeteredLine(line, subscription));
    return metered ? [{ kind: 'metered', subscription, invoice, charge }] : [];
  });
}

/** Whether a line bills usage, by the item or the price it came from. */
export function isMeteredLine(line: InvoiceLine, subscription: Subscription): boolean {
  const item = subscription.items.find(
    (each) => each.id === line.subscriptionItemId || each.priceId === line.priceId,
  );
  return item?.usage === 'metered';
}

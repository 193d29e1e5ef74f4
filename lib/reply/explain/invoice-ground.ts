import type { ExplainedInvoice } from '../../billing/explained-invoice';
import { explainInvoice } from '../../billing/explained-invoice';
import type { Invoice } from '../../billing/invoice';
import { dayIn } from '../../billing/local-day';
import { invoicesOf, type PaymentsReading, subscriptionsOf } from '../draft-scope';

/**
 * Takes an invoice apart by what else may be told of the same people.
 *
 * @param timeZone IANA name: whose days are counted
 */
export function explainedOf(
  invoice: Invoice,
  scope: PaymentsReading[],
  timeZone: string,
): ExplainedInvoice {
  return explainInvoice(invoice, {
    subscriptions: scope.flatMap(subscriptionsOf),
    invoices: scope.flatMap(invoicesOf),
    dayOf: dayIn(timeZone),
    discounts: scope.flatMap((each) => ('customer' in each ? each.customer.discounts : [])),
  });
}

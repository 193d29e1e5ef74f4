import { type ExplainedLine, explainedLine, type LineGround } from './explained-line';
import type { Invoice } from './invoice';
import { type InvoiceChange, invoiceChanges } from './invoice-change';
import { type InvoiceSums, invoiceSums } from './invoice-sums';
import type { Discount } from './subscription';

/** An invoice taken apart so that it can be told: what changed, what else is billed, and how it adds up. */
export interface ExplainedInvoice {
  invoice: Invoice;
  /** Every line, in the invoice's order. */
  lines: ExplainedLine[];
  /** Changes within a paid period, oldest first, each with its lines. */
  changes: InvoiceChange[];
  /** The lines that belong to no change. */
  others: ExplainedLine[];
  sums: InvoiceSums;
  /** The discounts behind `sums.discount`, as far as they are still on the subscription or the customer. */
  discounts: Discount[];
  /** Why it must not be told as if it were whole; null where it adds up. */
  missing: 'more_lines' | 'difference' | null;
}

/** What an invoice is understood by. */
export interface InvoiceGround extends LineGround {
  /** The customer's own discounts. */
  discounts: Discount[];
}

/** Takes an invoice apart. Pure: nothing is computed that Stripe does not hold, but for days and differences. */
export function explainInvoice(invoice: Invoice, ground: InvoiceGround): ExplainedInvoice {
  const lines = invoice.lines.map((line) => explainedLine(line, ground));
  const changes = invoiceChanges(lines);
  const changed = new Set(changes.flatMap(({ unused, charged }) => [unused, charged]));
  const sums = invoiceSums(invoice);
  const known = [
    ...ground.discounts,
    ...ground.subscriptions.flatMap(({ discounts, items }) => [
      ...discounts,
      ...items.flatMap((item) => item.discounts),
    ]),
  ];
  return {
    invoice,
    lines,
    changes,
    others: lines.filter((line) => !changed.has(line)),
    sums,
    discounts: invoice.discountIds.flatMap((id) => known.find((each) => each.id === id) ?? []),
    missing: invoice.hasMoreLines
      ? 'more_lines'
      : sums.gap > 0 && !sums.rounded
        ? 'difference'
        : null,
  };
}

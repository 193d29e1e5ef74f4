import type { Invoice, InvoiceLine } from '../../billing/invoice';
import { plainName } from '../plain-name';
import type { FactSources } from './fact-sources';

/** Longer invoices are not told line by line: a short message cannot hold them. */
const MOST_LINES = 4;

/**
 * What an invoice is made of, a phrase a line: products, credits for unused time, discount, tax, credit used. Empty
 * where the lines would not add up to what was paid: half an explanation is worse than none.
 */
export function invoiceLines(invoice: Invoice, sources: FactSources): string[] {
  const { formats, invoicePhrases: phrases } = sources;
  const { discount, tax, total, amountPaid, startingBalance, endingBalance } = invoice;
  const money = (amount: number) =>
    formats.money({ amount: Math.abs(amount), currency: invoice.currency });
  const lines = invoice.lines.filter(({ amount }) => amount !== 0);
  if (invoice.hasMoreLines || lines.length === 0 || lines.length > MOST_LINES) return [];
  const net = lines.reduce((sum, { amount }) => sum + amount, 0) - discount;
  // Tax is inside the lines, or comes on top of them.
  const onTop = net === total ? 0 : tax;
  const credit = endingBalance === 0 && startingBalance < 0 ? -startingBalance : 0;
  if (net + onTop !== total || total - credit !== amountPaid) return [];
  return [
    ...lines.map((line) => lineWords(line, money(line.amount), sources)),
    ...(discount > 0 ? [phrases.discountLine(money(discount))] : []),
    ...(onTop > 0 ? [phrases.taxLine(money(onTop))] : []),
    ...(credit > 0 ? [phrases.creditLine(money(credit))] : []),
  ];
}

function lineWords(line: InvoiceLine, money: string, sources: FactSources): string {
  const { reading, formats, invoicePhrases: phrases, now } = sources;
  const product = line.productId ? plainName(reading.products[line.productId]?.name) : null;
  const single = product ?? plainName(line.description) ?? phrases.item;
  const name =
    product && line.quantity && line.quantity > 1
      ? phrases.several(line.quantity, product)
      : single;
  if (line.amount < 0) return phrases.unusedTime(name, money);
  const from = formats.dayInSentence(line.periodStart, now);
  const to = formats.dayInSentence(line.periodEnd, now);
  const period = from === to ? '' : phrases.period(from, to);
  return line.proration
    ? phrases.restOfPeriod(name, period, money)
    : phrases.invoiceLine(name, period, money);
}

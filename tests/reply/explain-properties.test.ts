import fc from 'fast-check';
import { expect, it } from 'vitest';
import { explainInvoice } from '../../lib/billing/explained-invoice';
import { decimalsOf } from '../../lib/billing/money';
import { invoiceExplanation } from '../../lib/reply/explain/invoice-explanation';
import { invoicePhrases } from '../../lib/reply/templates/en/invoice-phrases';
import { createFormats } from '../../lib/words/formats';
import { CHANGED, NOV_30, PRODUCTS } from '../build/explained-shapes';
import { aLine, anInvoice, aPayment } from '../build/model';

const line = fc.record({
  amount: fc.integer({ min: -200_000, max: 400_000 }).filter((amount) => amount !== 0),
  proration: fc.boolean(),
  product: fc.constantFrom(...Object.keys(PRODUCTS)),
  quantity: fc.integer({ min: 1, max: 9 }),
  hours: fc.integer({ min: 0, max: 280 }),
});

/** Invoices that add up, whatever is on them. */
const anyInvoice = fc
  .record({
    currency: fc.constantFrom('usd', 'jpy', 'bhd'),
    lines: fc.array(line, { minLength: 2, maxLength: 8 }),
    discount: fc.integer({ min: 0, max: 20_000 }),
    tax: fc.integer({ min: 0, max: 20_000 }),
    included: fc.integer({ min: 0, max: 20_000 }),
    credit: fc.integer({ min: 0, max: 90_000 }),
  })
  .map((of) => {
    const net = of.lines.reduce((sum, { amount }) => sum + amount, 0);
    const total = net - of.discount + of.tax;
    const used = total < 0 ? total : Math.min(of.credit, total);
    return anInvoice({
      currency: of.currency,
      lines: of.lines.map(({ amount, proration, product, quantity, hours }, at) =>
        aLine({
          id: `il_${at}`,
          amount,
          proration,
          quantity,
          productId: product,
          periodStart: CHANGED + hours * 3600,
          periodEnd: NOV_30,
        }),
      ),
      total,
      discount: of.discount,
      tax: of.tax + of.included,
      taxIncluded: of.included,
      startingBalance: -of.credit,
      endingBalance: -of.credit + used,
      amountDue: total - used,
      amountPaid: total - used,
      payments: total > used ? [aPayment({ amountPaid: total - used })] : [],
    });
  });

it('whatever is billed, the amounts that are told sum up to the total, and each is in the invoice', () => {
  fc.assert(
    fc.property(anyInvoice, (invoice) => {
      const explained = explainInvoice(invoice, { subscriptions: [], invoices: [], discounts: [] });
      const text =
        invoiceExplanation(explained, [], {
          reading: { products: PRODUCTS },
          formats: createFormats('en-GB', 'UTC'),
          invoicePhrases,
          now: NOV_30,
        }) ?? '';
      const listed = text.split('\n').filter((each) => each.startsWith('- '));
      const total = listed.findIndex((each) => each.startsWith('- Total: '));
      const parts = listed.slice(0, total).filter((each) => !each.startsWith('- tax inside'));
      const sum = parts.reduce((all, each) => all + amountOf(each, invoice.currency), 0);
      expect(sum, text).toBe(invoice.total);
      expect(amountOf(listed[total] ?? '', invoice.currency)).toBe(invoice.total);
      const held = [
        ...invoice.lines.map(({ amount }) => amount),
        invoice.total,
        invoice.discount,
        invoice.tax - invoice.taxIncluded,
        invoice.taxIncluded,
        (invoice.endingBalance ?? 0) - invoice.startingBalance,
      ].map(Math.abs);
      for (const each of listed) {
        expect(held).toContain(Math.abs(amountOf(each, invoice.currency)));
      }
      for (const { days } of explained.lines) expect(days?.days ?? 0).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 300 },
  );
});

/** The amount a line ends with, in minor units. */
function amountOf(words: string, currency: string): number {
  const [, minus = '', digits = ''] = /: (−?)[^\d−]*([\d,]+(?:\.\d+)?)$/.exec(words) ?? [];
  const major = Number(digits.replaceAll(',', ''));
  return Math.round(major * 10 ** decimalsOf(currency)) * (minus ? -1 : 1);
}

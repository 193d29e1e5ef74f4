import type { InvoicePhrases } from '../../invoice-phrases';

/** What an invoice is made of, in English. */
export const invoicePhrases: InvoicePhrases = {
  several: (quantity, name) => `${quantity} × ${name}`,
  period: (from, to) => `${from} to ${to}`,
  item: 'Your plan',
  invoiceLine: (name, period, amount) =>
    period ? `${name}, ${period}: ${amount}` : `${name}: ${amount}`,
  restOfPeriod: (name, period, amount) =>
    `${name} for the rest of the period${period ? `, ${period}` : ''}: ${amount}`,
  unusedTime: (name, credit) => `Unused time on ${name}: a credit of ${credit}`,
  discountLine: (amount) => `Discount: ${amount} off`,
  creditLine: (amount) => `Credit you had from before: ${amount} off`,
  taxLine: (amount) => `Tax: ${amount}`,
};

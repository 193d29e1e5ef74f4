import type { InvoicePhrases } from '../../invoice-phrases';

/** What an invoice is made of, in German. */
export const invoicePhrases: InvoicePhrases = {
  several: (quantity, name) => `${quantity} × ${name}`,
  period: (from, to) => `${from} bis ${to}`,
  item: 'Ihr Tarif',
  invoiceLine: (name, period, amount) =>
    period ? `${name}, ${period}: ${amount}` : `${name}: ${amount}`,
  restOfPeriod: (name, period, amount) =>
    `${name} für den Rest des Zeitraums${period ? `, ${period}` : ''}: ${amount}`,
  unusedTime: (name, credit) => `Nicht genutzte Zeit, ${name}: Gutschrift von ${credit}`,
  discountLine: (amount) => `Rabatt: ${amount} weniger`,
  creditLine: (amount) => `Guthaben von früher: ${amount} weniger`,
  taxLine: (amount) => `Steuer: ${amount}`,
};

import type { InvoicePhrases } from '../../invoice-phrases';

/** What an invoice is made of, in Spanish. */
export const invoicePhrases: InvoicePhrases = {
  several: (quantity, name) => `${quantity} × ${name}`,
  period: (from, to) => `del ${from} al ${to}`,
  item: 'Su plan',
  invoiceLine: (name, period, amount) =>
    period ? `${name}, ${period}: ${amount}` : `${name}: ${amount}`,
  restOfPeriod: (name, period, amount) =>
    `${name} por el resto del periodo${period ? `, ${period}` : ''}: ${amount}`,
  unusedTime: (name, credit) => `Tiempo no utilizado de ${name}: se descuentan ${credit}`,
  discountLine: (amount) => `Descuento: se restan ${amount}`,
  creditLine: (amount) => `Saldo a favor anterior: se restan ${amount}`,
  taxLine: (amount) => `Impuestos: ${amount}`,
};

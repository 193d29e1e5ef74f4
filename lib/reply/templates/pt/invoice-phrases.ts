import type { InvoicePhrases } from '../../invoice-phrases';

/** What an invoice is made of, in Portuguese. */
export const invoicePhrases: InvoicePhrases = {
  several: (quantity, name) => `${quantity} × ${name}`,
  period: (from, to) => `de ${from} a ${to}`,
  item: 'Seu plano',
  invoiceLine: (name, period, amount) =>
    period ? `${name}, ${period}: ${amount}` : `${name}: ${amount}`,
  restOfPeriod: (name, period, amount) =>
    `${name} pelo restante do período${period ? `, ${period}` : ''}: ${amount}`,
  unusedTime: (name, credit) => `Tempo não utilizado de ${name}: crédito de ${credit}`,
  discountLine: (amount) => `Desconto: ${amount} a menos`,
  creditLine: (amount) => `Crédito que você já tinha: ${amount} a menos`,
  taxLine: (amount) => `Impostos: ${amount}`,
};

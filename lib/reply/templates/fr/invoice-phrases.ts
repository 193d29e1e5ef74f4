import type { InvoicePhrases } from '../../invoice-phrases';

/** What an invoice is made of, in French. */
export const invoicePhrases: InvoicePhrases = {
  several: (quantity, name) => `${quantity} × ${name}`,
  period: (from, to) => `du ${from} au ${to}`,
  item: 'Votre formule',
  invoiceLine: (name, period, amount) =>
    period ? `${name}, ${period} : ${amount}` : `${name} : ${amount}`,
  restOfPeriod: (name, period, amount) =>
    `${name} pour le reste de la période${period ? `, ${period}` : ''} : ${amount}`,
  unusedTime: (name, credit) => `Temps non utilisé, ${name} : un crédit de ${credit}`,
  discountLine: (amount) => `Remise : ${amount} en moins`,
  creditLine: (amount) => `Crédit que vous aviez déjà : ${amount} en moins`,
  taxLine: (amount) => `Taxes : ${amount}`,
};

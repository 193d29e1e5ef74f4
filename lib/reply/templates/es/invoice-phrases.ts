import type { InvoicePhrases, PartInWords } from '../../invoice-phrases';
import { chargePhrases } from './charge-phrases';

/** What an invoice is made of, in Spanish. */
export const invoicePhrases: InvoicePhrases = {
  several: (quantity, name) => `${quantity} × ${name}`,
  period: (from, to, days) => `del ${days ? days.from : from} al ${to}`,
  item: 'Su plan',
  lines: {
    fullPeriod: (name, period, amount) => `${named(name, period)}: ${amount}`,
    partPeriod: (part, period, amount) => `${named(lengthOf(part), period)}: ${amount}`,
    unused: (part, amount, isPaid) =>
      `menos ${unusedOf(part)} ${isPaid ? paid(part) : billed(part)}: ${amount}`,
    trial: (name, period) => `${named(`${name}, prueba`, period)}: gratis`,
    usage: (name, period, amount) => `${named(`uso de ${name}`, period)}: ${amount}`,
    single: (name, amount) => `${name}: ${amount}`,
  },
  sums: {
    discount: (names, amount) => `descuento${names ? ` «${names}»` : ''}: ${amount}`,
    tax: (amount) => `impuestos: ${amount}`,
    taxIncluded: (amount) => `impuestos incluidos en los precios de arriba: ${amount}`,
    billingCredit: (amount) => `crédito de uso aplicado: ${amount}`,
    balanceUsed: (amount) => `saldo a su favor de antes: ${amount}`,
    owedBefore: (amount) => `pendiente de antes: ${amount}`,
    creditNote: (amount) => `nota de crédito: ${amount}`,
    total: (amount) => `Total: ${amount}`,
    rounding: 'La última pequeña diferencia se debe al redondeo.',
  },
  outcome: {
    paid: (amount, date) => `El ${date} se pagaron ${amount}.`,
    paidInParts: (count, amounts) => `Se pagó en ${count} pagos: ${amounts}.`,
    paidOutside: (amount) =>
      `De ello, ${amount} se pagaron por otra vía, por ejemplo por transferencia.`,
    toPay: (amount) => `Quedan ${amount} por pagar.`,
    nothingToPay: 'No había nada que pagar, por eso su banco no muestra ninguna línea.',
    keptAsCredit: (amount) =>
      `Los ${amount} que sobran quedan en su cuenta como saldo a favor y reducen las próximas facturas.`,
    overpaid: (amount) =>
      `Se pagaron ${amount} más de lo debido; quedan en su cuenta como saldo a favor y reducen las próximas facturas.`,
    creditNoteAfter: (amount) => `Después del pago hubo una nota de crédito de ${amount}.`,
    exchanged: (amount, presented) => `Los ${amount} se pagaron en su moneda, como ${presented}.`,
    toTheSecond:
      'Las partes de un periodo se calculan al segundo, por eso los importes no son múltiplos exactos de un día.',
  },
  events: {
    plan: (date, from, to) => `El ${date} el plan pasó de ${from} a ${to}.`,
    seats: (date, name, from, to) => `El ${date} la cantidad de ${name} pasó de ${from} a ${to}.`,
    price: (date, name) => `El ${date} cambió el precio de ${name}.`,
    period: (date, name) => `El ${date} comenzó un nuevo periodo de facturación de ${name}.`,
    started: (date, name) => `El ${date} comenzó ${name}, con el periodo ya en curso.`,
    ended: (date, name) => `El ${date} se quitó ${name}, antes del final del periodo pagado.`,
  },
  summary: {
    swapped: (charged, unused) => `${lengthOf(charged)} menos ${unusedOf(unused)}`,
    newPeriod: (name, period, unused) => `${inPeriod(name, period)} menos ${unusedOf(unused)}`,
    part: (charged) => lengthOf(charged),
    unused: (unused) => `un saldo a favor por ${unusedOf(unused)}`,
    fullPeriod: (name, period) => inPeriod(name, period),
    afterTrial: (name, period) =>
      `${inPeriod(name, period)}, el primer periodo después de la prueba`,
    trial: (name) => `la prueba gratuita de ${name}`,
    usage: (name, period) => inPeriod(`el uso de ${name}`, period),
    single: (name) => name,
    join: (parts) => parts.join(', más '),
    sentence: (what) => `La factura corresponde a ${what}.`,
  },
  invoice: (number, date, amount) =>
    `${number ? `Factura ${number}` : 'Borrador de factura'} del ${date}: ${amount}`,
  list: (items) => [items.slice(0, -1).join(', '), items.at(-1)].filter(Boolean).join(' y '),
  between: ' ',
  charge: chargePhrases,
};

function named(name: string, period: string): string {
  return period ? `${name}, ${period}` : name;
}

function inPeriod(name: string, period: string): string {
  return period ? `${name} ${period}` : name;
}

/** `aproximadamente 12 de 30 días de Pro` */
function lengthOf({ name, days }: PartInWords): string {
  if (!days) return name;
  if (days.days === 0) return `menos de un día de ${name}`;
  const about = days.exact ? '' : 'aproximadamente ';
  const unit = days.days === 1 && days.of === null ? 'día' : 'días';
  const count = days.of === null ? `${days.days}` : `${days.days} de ${days.of}`;
  return `${about}${count} ${unit} de ${name}`;
}

/** `los 12 días no usados de Basic` */
function unusedOf({ name, days }: PartInWords): string {
  if (!days) return `el tiempo no usado de ${name}`;
  if (days.days === 0) return `la parte no usada de un día de ${name}`;
  return days.days === 1
    ? `el día no usado de ${name}`
    : `los ${days.days} días no usados de ${name}`;
}

/** Agrees with `unusedOf`. */
function paid({ days }: PartInWords): string {
  if (days?.days === 0) return 'que ya estaba pagada';
  return days && days.days > 1 ? 'que ya estaban pagados' : 'que ya estaba pagado';
}

/** Agrees with `unusedOf`. */
function billed({ days }: PartInWords): string {
  if (days?.days === 0) return 'que ya estaba facturada';
  return days && days.days > 1 ? 'que ya estaban facturados' : 'que ya estaba facturado';
}

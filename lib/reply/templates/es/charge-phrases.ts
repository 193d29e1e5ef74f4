import type { ChargePhrases } from '../../charge-phrases';

/** One payment, in Spanish. */
export const chargePhrases: ChargePhrases = {
  paid: (amount, date) => `El ${date} se pagaron ${amount}.`,
  statement: (text) => `Su banco lo muestra como «${text}».`,
  hold: (amount, date) =>
    `Los ${amount} del ${date} son una reserva, no un pago: su banco apartó ese importe y no se ha cobrado. Si no se cobra, la línea desaparece sola.`,
  released: (amount, date) =>
    `Los ${amount} del ${date} eran una reserva que nunca se cobró. Su banco quita la línea por sí mismo, normalmente en unos días hábiles.`,
  partlyCaptured: (reserved, taken, date) =>
    `El ${date} se reservaron ${reserved} y solo se cobraron ${taken}. Al final su banco muestra un único pago de ${taken}; el resto de la reserva desaparece.`,
  failed: (amount, date) =>
    `El intento de pago de ${amount} del ${date} no se completó, así que no se cobró nada. Si su banco lo muestra, es una reserva que desaparece sola.`,
  pending: (amount, date) =>
    `El pago de ${amount} del ${date} está en camino desde su banco. Puede tardar unos días; por favor, no pague otra vez.`,
  refundOnItsWay: (amount, date, reference) =>
    `El ${date} se envió un reembolso de ${amount}. Los bancos tardan hasta diez días hábiles en mostrarlo${reference ? `; con la referencia ${reference} el suyo puede buscarlo` : ''}.`,
  refundWaits: (amount, date) =>
    `Hay un reembolso de ${amount} registrado desde el ${date} que todavía no está en camino.`,
  refundFailed: (amount, date) => `Un reembolso de ${amount} del ${date} no se completó.`,
};

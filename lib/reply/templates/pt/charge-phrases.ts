import type { ChargePhrases } from '../../charge-phrases';

/** One payment, in Portuguese. */
export const chargePhrases: ChargePhrases = {
  paid: (amount, date) => `Em ${date} foi pago o valor de ${amount}.`,
  statement: (text) => `No extrato do seu banco aparece como “${text}”.`,
  hold: (amount, date) =>
    `O valor de ${amount} de ${date} é uma reserva, não um pagamento: o seu banco separou o valor e ele não foi cobrado. Se não for cobrado, a linha desaparece sozinha.`,
  released: (amount, date) =>
    `O valor de ${amount} de ${date} era uma reserva que nunca foi cobrada. O seu banco retira a linha por si, em geral dentro de alguns dias úteis.`,
  partlyCaptured: (reserved, taken, date) =>
    `Em ${date} foi reservado o valor de ${reserved} e cobrado apenas ${taken}. No fim o seu banco mostra um só pagamento de ${taken}; o resto da reserva desaparece.`,
  failed: (amount, date) =>
    `A tentativa de pagamento de ${amount} em ${date} não foi concluída, portanto nada foi cobrado. Se o seu banco a mostra, é uma reserva que desaparece sozinha.`,
  pending: (amount, date) =>
    `O pagamento de ${amount} de ${date} está a caminho, vindo do seu banco. Isso pode levar alguns dias; por favor, não pague outra vez.`,
  refundOnItsWay: (amount, date, reference) =>
    `Um reembolso de ${amount} foi enviado em ${date}. Os bancos levam até dez dias úteis para mostrá-lo${reference ? `; com a referência ${reference} o seu pode procurá-lo` : ''}.`,
  refundWaits: (amount, date) =>
    `Há um reembolso de ${amount} registrado em ${date} que ainda não está a caminho.`,
  refundFailed: (amount, date) => `Um reembolso de ${amount} de ${date} não foi concluído.`,
};

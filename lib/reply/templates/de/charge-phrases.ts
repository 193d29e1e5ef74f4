import type { ChargePhrases } from '../../charge-phrases';

/** One payment, in German. */
export const chargePhrases: ChargePhrases = {
  paid: (amount, date) => `Am ${date} wurden ${amount} bezahlt.`,
  statement: (text) => `Auf Ihrem Kontoauszug steht die Zahlung als „${text}“.`,
  hold: (amount, date) =>
    `Bei den ${amount} vom ${date} handelt es sich um eine Reservierung, nicht um eine Zahlung: Ihre Bank hat den Betrag vorgemerkt, eingezogen wurde er nicht. Bleibt es dabei, verschwindet die Zeile von selbst.`,
  released: (amount, date) =>
    `Bei den ${amount} vom ${date} handelte es sich um eine Reservierung, die nie eingezogen wurde. Ihre Bank entfernt die Zeile von selbst, meist innerhalb weniger Werktage.`,
  partlyCaptured: (reserved, taken, date) =>
    `Am ${date} wurden ${reserved} reserviert und davon nur ${taken} eingezogen. Am Ende zeigt Ihre Bank eine Zahlung über ${taken}; der Rest der Reservierung verschwindet.`,
  failed: (amount, date) =>
    `Der Zahlungsversuch über ${amount} vom ${date} ist nicht gelungen; es wurde kein Geld eingezogen. Falls Ihre Bank ihn anzeigt, ist es eine Reservierung, die von selbst verschwindet.`,
  pending: (amount, date) =>
    `Die Zahlung über ${amount} vom ${date} ist von Ihrer Bank unterwegs. Das kann einige Tage dauern; bitte zahlen Sie nicht noch einmal.`,
  refundOnItsWay: (amount, date, reference) =>
    `Am ${date} wurde eine Erstattung über ${amount} gesendet. Bis Ihre Bank sie anzeigt, können zehn Werktage vergehen${reference ? `; mit der Referenz ${reference} kann Ihre Bank danach suchen` : ''}.`,
  refundWaits: (amount, date) =>
    `Eine Erstattung über ${amount} ist seit dem ${date} vorgemerkt und noch nicht unterwegs.`,
  refundFailed: (amount, date) => `Eine Erstattung über ${amount} vom ${date} ist nicht gelungen.`,
};

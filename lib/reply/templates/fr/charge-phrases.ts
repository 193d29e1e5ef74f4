import type { ChargePhrases } from '../../charge-phrases';

/** One payment, in French. */
export const chargePhrases: ChargePhrases = {
  paid: (amount, date) => `Le ${date}, ${amount} ont été payés.`,
  statement: (text) => `Votre banque l’affiche sous le nom « ${text} ».`,
  hold: (amount, date) =>
    `Les ${amount} du ${date} sont une réservation et non un paiement : votre banque a mis ce montant de côté, et il n’a pas été prélevé. S’il ne l’est pas, la ligne disparaît d’elle-même.`,
  released: (amount, date) =>
    `Les ${amount} du ${date} étaient une réservation, qui n’a jamais été prélevée. Votre banque retire la ligne d’elle-même, en général sous quelques jours ouvrés.`,
  partlyCaptured: (reserved, taken, date) =>
    `Le ${date}, ${reserved} ont été réservés et seuls ${taken} ont été prélevés. Votre banque n’affiche au final qu’un paiement de ${taken} ; le reste de la réservation disparaît.`,
  failed: (amount, date) =>
    `La tentative de paiement de ${amount} du ${date} n’a pas abouti : rien n’a été prélevé. Si votre banque l’affiche, c’est une réservation qui disparaît d’elle-même.`,
  pending: (amount, date) =>
    `Le paiement de ${amount} du ${date} est en route depuis votre banque. Cela peut prendre quelques jours ; merci de ne pas payer une seconde fois.`,
  refundOnItsWay: (amount, date, reference) =>
    `Un remboursement de ${amount} a été envoyé le ${date}. Les banques mettent jusqu’à dix jours ouvrés à l’afficher${reference ? ` ; avec la référence ${reference}, la vôtre peut le rechercher` : ''}.`,
  refundWaits: (amount, date) =>
    `Un remboursement de ${amount} est enregistré depuis le ${date} et n’est pas encore en route.`,
  refundFailed: (amount, date) => `Un remboursement de ${amount} du ${date} n’a pas abouti.`,
};

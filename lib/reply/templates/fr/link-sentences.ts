import type { LinkSentences } from '../../reply-language';

/** French before a link that stands by itself. */
export const linkSentences: LinkSentences = {
  portal: (prefilled) =>
    `Vous trouverez votre formule, vos factures et vos moyens de paiement sur votre page de facturation. Connectez-vous avec ${
      prefilled ? 'cette adresse e-mail' : 'l’adresse e-mail à laquelle vous recevez vos factures'
    } ; un code vous sera envoyé, aucun mot de passe n’est nécessaire :`,
  invoice: ({ number, open }) =>
    `Voici la page de ${number ? `la facture ${number}` : 'votre facture'}, où vous pouvez la consulter et la ${
      open ? 'payer' : 'télécharger'
    } :`,
};

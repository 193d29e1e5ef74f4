import type { Interval } from '../../../billing/subscription';
import { cardBrand } from '../../card-brand';
import type { DraftPhrases } from '../../draft-phrases';

/** One after "par", and several with "tous les" or "toutes les". */
const INTERVALS: Record<Interval, [string, string, string]> = {
  day: ['jour', 'tous', 'jours'],
  week: ['semaine', 'toutes', 'semaines'],
  month: ['mois', 'tous', 'mois'],
  year: ['an', 'tous', 'ans'],
  unknown: ['période', 'toutes', 'périodes'],
};

/** @see https://docs.stripe.com/api/invoices/object#invoice_object-billing_reason */
const REASONS: Record<string, string> = {
  subscription_create: 'premier paiement de l’abonnement',
  subscription_cycle: 'renouvellement habituel',
  subscription_update: 'changement en cours de période',
  subscription_threshold: 'utilisation en cours de période',
  manual: 'facture séparée',
};

/** Prices, cards, payments and declines in French. A card is always "la carte …". */
export const phrases: DraftPhrases = {
  price: (money, interval, count) => {
    const [one, every, several] = INTERVALS[interval];
    return count === 1 ? `${money} par ${one}` : `${money} ${every} les ${count} ${several}`;
  },
  card: (brand, last4) => {
    const name = cardBrand(brand);
    return `carte${name ? ` ${name}` : ''} se terminant par ${last4}`;
  },
  paymentLine: (date, amount, reason) =>
    reason && REASONS[reason] ? `${date} : ${amount}, ${REASONS[reason]}` : `${date} : ${amount}`,
  productLine: (name, price) => (price ? `${name}, ${price}` : name),
  free: 'gratuit',
  decline: {
    card_to_update: 'Les données de la carte ne sont plus acceptées ; il faut les mettre à jour.',
    money:
      'La banque a refusé le paiement ; elle peut vous en dire plus, ou une autre carte peut convenir.',
    authentication: 'Votre banque vous demande de confirmer le paiement.',
    bank_says_no:
      'La banque a refusé le paiement ; elle peut vous en dire plus, ou vous pouvez utiliser une autre carte.',
    // Said of a lost card as of any other: nothing here may let the reason be guessed.
    never_tell:
      'La banque a refusé le paiement ; elle peut vous en dire plus, ou vous pouvez utiliser une autre carte.',
    // Another card is the way, and why this one was not taken is not for the customer.
    blocked_by_stripe:
      'Le paiement n’a pas été possible avec cette carte ; merci d’en utiliser une autre.',
    try_again:
      'Un problème passager a empêché le paiement ; un nouvel essai suffit le plus souvent.',
  },
};

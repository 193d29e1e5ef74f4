import { SEATS } from './fr-words';
import type { Phrases } from './phrases';
import { inClause, inOrder, oneOf, together } from './word-lists';

export const frenchNotSaid: Phrases['except'] = {
  feature_missing: [
    /\b(?:factures?|recus?|bouton|resili\w*)\b.{0,40}\bnulle part\b|\bnulle part\b.{0,40}\b(?:factures?|bouton|resili\w*)/,
    /\b(?:promis\w*|annonc\w*)\b.{0,20}\brembours|\brembours\w*\b.{0,30}\b(?:promis|annonce)/,
  ],
  refund: [
    together(50, oneOf("en général|généralement|d'habitude|en principe"), oneOf('rembours*')),
    inOrder(60, oneOf('rembours*'), oneOf("si on|si l'on|quand on|lorsqu'on")),
    inOrder(
      60,
      oneOf("peut-on|on peut|est-on|est-ce qu'on"),
      oneOf('rembours*'),
      oneOf('si|quand|lorsqu*'),
    ),
    inOrder(60, oneOf("si|s'il"), oneOf("pas|ne|n'est|continue|jamais"), oneOf('rembours*')),
    inOrder(
      30,
      oneOf('quelle|quelles|quel|conditions|politique'),
      oneOf('rembours*|politique de rembours*'),
    ),
    inClause(
      30,
      oneOf('ni|pas|aucun|sans|ne'),
      oneOf('être remboursé|remboursé|rembourser|me rembourser|remboursement|de remboursement'),
    ),
    inOrder(
      20,
      oneOf('merci pour|merci du|reçu'),
      oneOf('le remboursement|votre remboursement|remboursement'),
    ),
    inOrder(20, oneOf('note de|frais|notes de'), oneOf('frais|remboursement|rembours*')),
    inOrder(30, oneOf("c'est quoi|à quoi|qu'est-ce"), oneOf('avoir|remboursement')),

    /\b(?:pas|aucun|sans)\b[^,]{0,15}\brembours\w*(?!.*\b(?:arriv|recu|apparu))/,
    /\bpas (?:besoin )?(?:de |d'un )?remboursement\b|\bmerci pour le remboursement\b/,
  ],
  product_bug: [
    inOrder(
      5,
      oneOf('je|nous|on|j'),
      oneOf('ne|n|'),
      oneOf('trouve*|vois|voyons|comprends|comprenons'),
    ),
    together(
      60,
      oneOf("annuler|résilier|désabonner|me désabonner|d'annuler"),
      oneOf('bouton|marche|fonctionne|erreur'),
    ),
    together(
      60,
      oneOf('checkout|commande|achat|payer|inscription|panier'),
      oneOf('planté*|plante|erreur|bloqué*|bug*|interrompu*|éteint'),
    ),

    /\b(?:renouvellement|prelevement|abonnement)\b/,
    /\bc'etait une erreur\b|\bpar erreur\b|\berreur de ma part\b/,
    /\b(?:facturation|facture|paiement|carte|prelevement)s?\b/,
  ],
  payment_failing: [
    inClause(
      15,
      oneOf("n'a|n'est|n'ont|n'était"),
      oneOf('pas|jamais'),
      oneOf('refusé*|rejeté*|échoué*|bloqué*'),
    ),
    inOrder(
      60,
      oneOf('voulais|voudrais|souhaite|moment'),
      oneOf("finaliser|m'inscrire|inscription|commande|acheter|prendre"),
    ),
    inOrder(60, oneOf('expliqu*|comprend*|pourquoi|lignes'), oneOf('facture|montant')),
    inOrder(
      60,
      oneOf('processus de paiement|page de paiement|moment de payer'),
      oneOf('interrompu|expiré|planté|payer|*'),
    ),
    inOrder(60, oneOf('passer|payer'), oneOf('paypal|sepa'), oneOf('à la place|au lieu|*')),
    inOrder(
      80,
      oneOf('réglée?|payée?'),
      oneOf('le \\d+'),
      oneOf('à nouveau|puis|et le|de nouveau'),
    ),
    /\b(?:export|import)\w*\b/,
  ],
  charged_twice: [
    /\bplus qu'une? (?!seul)/,
    together(
      30,
      oneOf('\\d+ fois|deux fois|trois fois|plusieurs fois|2 fois|3 fois'),
      oneOf(
        'essayé|écrit|signalé|demandé|contacté|appelé|tenté|relancé|plus cher|moins cher|réessayé|essaye',
      ),
    ),
    inClause(35, oneOf('pas|jamais|si|ne'), oneOf('deux fois|2 fois|en double|doublon|double')),

    /\b(?:ecrit|signale|essaye|demande|contacte|appele|relance)\w*\b.{0,20}\breprises\b/,
    /\b(?:deux|trois|plusieurs|2|3) fois (?:par (?!erreur|megarde|carte|accident)|plus|moins)\b|\b(?:ecrit|signale|essaye|demande|contacte|appele)\w*\b.{0,20}\b(?:deux|trois|plusieurs) fois\b/,
    /\bdeux (?:semaines|jours|mois|ans)\b|\bdeux fois par (?!erreur|megarde|carte|accident)\b/,
  ],
  unwanted_renewal: [
    inOrder(40, oneOf('quand|combien|à quelle date|quel jour'), oneOf('renouvel*')),
    /\boubli\w*\b.{0,20}\b(?:mot de passe|que j'avais)\b/,
  ],
  unknown_charge: [
    together(80, oneOf('renouvel*|reconduit*|reconduction|augment*|prolong*'), oneOf('sans*')),
    inClause(10, oneOf('suis plus|sommes plus'), oneOf('client*')),
  ],
  charged_after_cancel: [
    inOrder(
      40,
      oneOf('comptais|voulais|pensais|oublié|pas|jamais|par erreur'),
      oneOf("résilier|annuler|résilié|de résilier|d'annuler|d'arrêter"),
    ),
    inOrder(60, SEATS, oneOf('factur*|prélev*|compt*')),
    inOrder(
      60,
      oneOf('achat|commande|paiement|carte|prélèvement'),
      oneOf('annulé|interrompu|arrêté'),
    ),
  ],
  explain_amount: [
    inOrder(
      60,
      oneOf('pourquoi'),
      oneOf('refusé*|échoué|bloqué*|suspendu*|connecter|marche pas|rejeté*'),
    ),
    inOrder(40, oneOf('combien'), oneOf('prochain*')),
  ],
  next_payment: [
    inOrder(60, oneOf('quand'), oneOf('rembours*|argent|récupér*')),
    inOrder(30, oneOf('pas|plus|aucun|sans'), oneOf('prochain*')),
  ],
  thanks: [inOrder(10, oneOf("merci d'avance|merci de bien|merci de|merci d'"))],
};

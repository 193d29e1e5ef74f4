import { AMOUNT, BUYING, HALTED, NEXT, WHEN, WHY } from './fr-words';
import type { Phrases } from './phrases';
import { inOrder, oneOf, together } from './word-lists';

export const frenchPayments: Phrases['intents'] = {
  payment_failing: [
    together(
      50,
      oneOf(
        'paiement*|payement*|carte|cb|prélèvement*|visa|mastercard|amex|transaction*|virement|paypal|renouvellement|règlement|débit',
      ),
      oneOf(
        "refusé*|refuse|rejeté*|rejette|échoué*|échoue|échec*|passe pas|passe plus|pas passé*|ne passe|pas accepté*|non accepté*|n'accepte pas|accepte pas|pas abouti|n'aboutit pas|décliné*|marche pas|ne marche|ne fonctionne|fonctionne pas|impossible|bloqué|invalide|retourné|revenu|declined|erreur|ne veut pas passer|pas été accepté*|pas pu|n'a pas été|problème|incident|annulé par ma banque",
      ),
    ),
    together(
      60,
      oneOf(
        'bloqué*|suspendu*|désactivé*|coupé*|restreint*|limité*|suspension|débloqu*|bloqu*|coupure|réactiver|réactivez|réactivation',
      ),
      oneOf('impayé*|paiement*|facture*|défaut|non-paiement|pas payé|payé|réglé|régularis*|retard'),
    ),
    inOrder(
      0,
      oneOf(
        '3d secure|3d-secure|3ds|impayé*|relance de paiement|mise en demeure|retard de paiement|défaut de paiement|solde insuffisant|fonds insuffisants|provision|incident de paiement|rejet de prélèvement|huissier|recouvrement',
      ),
    ),
    inOrder(
      30,
      oneOf(
        'représenter|relancer|retenter|réessayer|repasser|re-tenter|recommencer|refaire|redemander',
      ),
      oneOf('prélèvement|paiement|débit|carte|transaction|le|la'),
    ),
    inOrder(
      30,
      oneOf('comment|où|veux|voudrais|souhaite|puis-je|pouvons|pouvez-vous'),
      oneOf("régler|payer|régulariser|m'acquitter|solder"),
      oneOf('facture|montant|somme|solde|due|dette|maintenant|impayé|retard|échéance|reste'),
    ),
    inOrder(
      40,
      oneOf('reçu|reçois|recevons|reçoit'),
      oneOf('relance*|rappel*|mise en demeure|avertissement'),
    ),

    /\bdebloqu\w*\b.{0,20}\b(?:acces|compte)\b|\bcompte\b.{0,30}\b(?:approvisionne|provisionne|alimente|credite)\b|\b(?:somme|montant|solde|facture) (?:due|du(?= *$| *[,.;]| et| sur| par| a| est)|restante?|impayee?)\b|\bregler (?:la|le|ma|cette|ce)\b/,
    /\b(?:paiement|carte|prelevement|renouvellement|transaction)s?\b.{0,40}\b(?:echou\w*|echec|refus\w*|rejet\w*|declin\w*|ne (?:passe|fonctionne|marche)|n'(?:est|a) pas (?:pass\w*|abouti|ete accept\w*)|incomplet\w*|impossible|en attente)\b/,
    /\b(?:refus\w*|echec|rejet\w*|echou\w*)\b.{0,30}\b(?:paiement|carte|prelevement)\b|\b(?:impaye\w*|en retard|solde insuffisant|fonds insuffisants|provision insuffisante)\b|\b(?:comment|ou) (?:puis-je |je peux |dois-je )?(?:payer|regler)\b/,
    /\bdefaut de paiement\b|\bregulariser\b|\bpaiement\b.{0,25}\b(?:n'a pas|n'est pas|pas pu)\b|\bpas pu (?:etre )?(?:prelev|debit|encaiss)\w*|\b(?:payer|regler) (?:a nouveau|encore|une deuxieme fois)\b/,
    /\bbanque\b.{0,30}\b(?:demande|exige|veut|requiert)\b|\b(?:valider|confirmer|autoriser|approuver)\b.{0,20}\b(?:paiement|prelevement|achat)\b|\blien de paiement\b/,
  ],
  finish_checkout: [
    together(50, BUYING, HALTED),
    inOrder(
      60,
      oneOf("au moment|moment|pendant|en train|alors que j|quand j'|pile"),
      oneOf('payer|commander|finaliser|valider|acheter|de payer|paiement|commande|achat'),
    ),
    inOrder(
      90,
      oneOf('voulais|voulions|essayé|tenté|essaye|souhaitais'),
      oneOf("prendre|acheter|souscrire|m'abonner|commander|m'inscrire|payer|passer|nous abonner"),
      oneOf('mais|plus rien|puis|et puis|quand|bloqué*|planté*|plantée'),
    ),
    inOrder(
      30,
      oneOf(
        'finaliser|terminer|finir|compléter|achever|conclure|reprendre|valider|poursuivre|continuer',
      ),
      oneOf(
        "achat|l'achat|mon achat|commande|inscription|mon inscription|souscription|paiement|l'inscription|panier",
      ),
    ),
    inOrder(
      20,
      oneOf('reprendre|continuer|reprends|recommencer'),
      oneOf("là où|où j'en|où je m'étais"),
    ),
    inOrder(
      40,
      oneOf('coincé*|bloqué*|bloque'),
      oneOf("à l'étape|étape|au paiement|sur la page|au moment"),
      oneOf('paiement|payer|commande|*'),
    ),
    inOrder(
      40,
      oneOf('nouveau|renvoyer|renvoyez|autre'),
      oneOf('lien'),
      oneOf('paiement|payer|inscription|finaliser|terminer|*'),
    ),

    /\b(?:au |en )?(?:milieu|plein) (?:du|de l[ae']) ?paiement\b|\bpage de paiement\b|\bpage pour (?:payer|terminer|finaliser)\b/,
    /\b(?:lien|page de paiement|panier|commande|achat|inscription)\b.{0,40}\b(?:expir\w*|pas (?:abouti|termine|finalise)\w*|bloqu\w*|interrompu\w*)\b|\b(?:essaye|essaie|tente|voulu)\b.{0,20}\b(?:souscrire|abonner|acheter|payer|commander)\b|\b(?:terminer|finaliser|completer) (?:mon|ma|la|le|l') ?(?:achat|commande|paiement|abonnement|inscription)\b|\b(?:veux|souhaite) toujours (?:\w+ )?(?:souscrire|abonner|acheter)\b/,
  ],
  explain_amount: [
    inOrder(
      40,
      oneOf('\\d[\\d.,]*'),
      oneOf("maintenant|là|d'un coup|soudain|soudainement|cette fois|puis|et ce mois"),
      oneOf('\\d[\\d.,]*'),
    ),
    inOrder(
      30,
      oneOf("comment arrivez|comment arrive|d'où sortent|d'où sort|d'où viennent"),
      oneOf('\\d[\\d.,]*|montant|somme|prix'),
    ),
    together(60, WHY, AMOUNT),
    inOrder(30, oneOf('\\d[\\d.,]*(?: ?(?:€|euros?|eur))?'), oneOf('au lieu|à la place|contre')),
    inOrder(40, oneOf('au lieu de|au lieu des|contre|à la place de'), oneOf('\\d[\\d.,]*')),
    inOrder(
      40,
      oneOf('augmenté|augmentation|hausse|augmente'),
      oneOf('prix|tarif*|vos prix|vos tarifs|de prix|montant|facture|*'),
    ),
    inOrder(40, oneOf("à quoi correspond*|que représente|d'où vient|d'où sort"), oneOf('*')),
    inOrder(
      80,
      oneOf('affiché|annoncé|prévu|indiqué|convenu|devait'),
      oneOf('\\d[\\d.,]*'),
      oneOf('prélevé|facturé|débité|pris|payé'),
    ),
    inOrder(
      20,
      oneOf('plus'),
      oneOf('cher*|élevé*|haut*|important*'),
      oneOf("que|ce mois*|d'habitude|avant|prévu|*"),
    ),
    inOrder(
      40,
      oneOf('facture|montant|somme|compte|calcul'),
      oneOf(
        'faux|fausse|pas bon|pas bonne|incorrect*|erroné*|ne correspond pas|anormal*|pas juste|incohérent*',
      ),
    ),

    /\bpourquoi\b.{0,80}(?:debit|prelev|factur|montant|pay|prix|cher|\d|[$€])|\b(?:qu'est-ce que|c'est quoi|a quoi correspond\w*|que correspond)\b.{0,40}(?:montant|prelevement|paiement|facture|ligne|debit)|\b(?:plus (?:eleve\w*|cher\w*|haut\w*)|superieur\w*)\b.{0,25}\b(?:que|a|d'habitude)\b|\b(?:expliqu\w*|compren\w*|detail\w*|eclairc\w*)\b.{0,40}\b(?:montant|facture|prelevement|prorata|somme)\b/,
    /\bau lieu d\w{1,2} \D{0,4}\d|\bque s'est-il passe\b|\b(?:est|a) (?:passe|augmente)\w*\b.{0,20}\d|\bcomment (?:est|se) calcul\w*\b/,
    /\bne compren\w* (?:pas|rien)\b|\bque signifie\b|\bque veut dire\b|\baugment\w*\b/,
  ],
  next_payment: [
    together(
      50,
      WHEN,
      oneOf(
        '(?:prochaine?s?|suivante?s?) (?:paiement|prélèvement|facture|échéance|débit|mensualité|renouvellement|facturation|date|règlement|fois)',
      ),
    ),
    inOrder(
      15,
      NEXT,
      oneOf(
        'prélèvement|paiement|débit|échéance|mensualité|renouvellement|prélèvement|règlement|facturation',
      ),
    ),
    inOrder(
      50,
      oneOf('quand|quel jour|quelle date|à quelle date|le combien'),
      oneOf('prélev*|débit*|renouvel*|factur*|échéance|prochain*|payer|paiement|tombe'),
    ),
    inOrder(
      40,
      oneOf("jusqu'à quand|jusqu'à quelle|jusqu à quand|jusquà quand"),
      oneOf('payé|valable|réglé|valide|court|abonnement'),
    ),
    inOrder(
      40,
      oneOf('date'),
      oneOf('prélèvement|échéance|renouvellement|prochain*|facturation|débit'),
    ),
    inOrder(40, oneOf('combien'), oneOf('prochaine fois|mois prochain|prochain*|renouvellement')),

    /\bprochaine facture\b/,
    /\bquand\b.{0,40}\b(?:prochain\w*|renouvel\w*|debite\w*|preleve\w*|echeance)\b|\bprochain(?:e|s)? (?:paiement|prelevement|facture|echeance|debit)\b|\bdate (?:de|du) (?:renouvellement|prochain)\b/,
    /\bquelle est la date\b.{0,30}\b(?:paiement|prelevement|echeance|renouvellement)\b|\bquel jour\b/,
  ],
  thanks: [
    inOrder(
      0,
      oneOf(
        "nickel|top|génial|c'est réglé|c'est résolu|c'est bon|ça marche|ca marche|ça refonctionne|ca refonctionne|ça remarche|bien reçu|tout est réglé|tout est bon|thanks|mercii*|mille mercis|super merci|impeccable",
      ),
    ),
    /^(?:parfait|super|genial|top|nickel|impeccable|excellent|tres bien)\b/,

    /\bmerci\b(?! de\b)|\bremerci\w*\b|\b(?:ca marche|c'est (?:resolu|regle|bon)) (?:maintenant)?\b/,
  ],
};

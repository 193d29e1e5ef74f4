import type { Phrases } from './phrases';

export const frenchTroubles: Phrases['intents'] = {
  payment_failing: [
    /\bdebloqu\w*\b.{0,20}\b(?:acces|compte)\b|\bcompte\b.{0,30}\b(?:approvisionne|provisionne|alimente|credite)\b|\b(?:somme|montant|solde|facture) (?:due?|restante?|impayee?)\b|\bregler (?:la|le|ma|cette|ce)\b/,
    /\b(?:paiement|carte|prelevement|renouvellement|transaction)s?\b.{0,40}\b(?:echou\w*|echec|refus\w*|rejet\w*|declin\w*|ne (?:passe|fonctionne|marche)|n'(?:est|a) pas (?:pass\w*|abouti|ete accept\w*)|incomplet\w*|impossible|en attente)\b/,
    /\b(?:refus\w*|echec|rejet\w*|echou\w*)\b.{0,30}\b(?:paiement|carte|prelevement)\b|\b(?:impaye\w*|en retard|solde insuffisant|fonds insuffisants|provision insuffisante)\b|\b(?:comment|ou) (?:puis-je |je peux |dois-je )?(?:payer|regler)\b/,
    /\bdefaut de paiement\b|\bregulariser\b|\bpaiement\b.{0,25}\b(?:n'a pas|n'est pas|pas pu)\b|\bpas pu (?:etre )?(?:prelev|debit|encaiss)\w*|\b(?:payer|regler) (?:a nouveau|encore|une deuxieme fois)\b/,
    /\bbanque\b.{0,30}\b(?:demande|exige|veut|requiert)\b|\b(?:valider|confirmer|autoriser|approuver)\b.{0,20}\b(?:paiement|prelevement|achat)\b|\blien de paiement\b/,
  ],
  finish_checkout: [
    /\b(?:au |en )?(?:milieu|plein) (?:du|de l[ae']) ?paiement\b|\bpage de paiement\b|\bpage pour (?:payer|terminer|finaliser)\b/,
    /\b(?:lien|page de paiement|panier|commande|achat|inscription)\b.{0,40}\b(?:expir\w*|pas (?:abouti|termine|finalise)\w*|bloqu\w*|interrompu\w*)\b|\b(?:essaye|essaie|tente|voulu)\b.{0,20}\b(?:souscrire|abonner|acheter|payer|commander)\b|\b(?:terminer|finaliser|completer) (?:mon|ma|la|le|l') ?(?:achat|commande|paiement|abonnement|inscription)\b|\b(?:veux|souhaite) toujours (?:\w+ )?(?:souscrire|abonner|acheter)\b/,
  ],
  product_bug: [
    /\b(?:echoue|echouent|plante|plantent|bloque|bloquent)\b.{0,30}\b(?:depuis|a chaque|toujours|sans cesse)\b/,
    /\btourne (?:sans fin|en rond|dans le vide)\b|\b(?:rien|plus rien) ne\b.{0,12}\b(?:charge|s'affiche|marche|fonctionne)\w*|\bcharge\w* (?:sans fin|indefiniment)\b/,
    /\b(?:bug|bugs|panne|en panne|plante\w*|inutilisable|casse\w*|dysfonctionn\w*|erreurs?)\b|\bne (?:\w+ )?(?:fonctionne\w*|marche\w*|charge\w*|repond\w*|s'ouvre)\b|\b(?:export\w*|import\w*|application|appli|api|rapports?|synchronis\w*)\b.{0,40}\b(?:echou\w*|echec|plante|erreur|pas)\b|\b(?:toujours|encore)\b.{0,25}\b(?:gratuit\w*|free|basique|limite\w*)\b/,
    /\b(?:rien|pas) (?:\w+ )?(?:debloque|active|disponible|accessible)\w*\b|\bimpossible (?:d'|de )(?:\w+ )?(?:ouvrir|utiliser|exporter|enregistrer)\w*/,
    /\b(?:ecran (?:blanc|noir)|disparu\w*|se ferme|fige\w*|jamais recu mes credits)\b/,
  ],
  feature_missing: [
    /\bnulle part\b|\bpage des? (?:tarifs|prix)\b.{0,20}\b(?:indique|liste|annonce|dit|mentionne)\w*/,
    /\bn'existe (?:toujours )?pas\b|\b(?:site|page|publicite|commercial)\b.{0,25}\b(?:annonce|promet|dit|indique|parle)\w*\b/,
    /\b(?:promis\w*|promesse|annonce\w*)\b|\b(?:manque|manquent|absence|n'existe pas|il n'y a (?:pas|toujours pas))\b.{0,30}\b(?:fonction\w*|integration\w*|interface)\b|\b(?:pas utile|inutile|ne (?:nous|me) sert)\b/,
  ],
  explain_amount: [
    /\bpourquoi\b.{0,80}(?:debit|prelev|factur|montant|pay|prix|cher|\d|[$€])|\b(?:qu'est-ce que|c'est quoi|a quoi correspond\w*|que correspond)\b.{0,40}(?:montant|prelevement|paiement|facture|ligne|debit)|\b(?:plus (?:eleve\w*|cher\w*|haut\w*)|superieur\w*)\b.{0,25}\b(?:que|a|d'habitude)\b|\b(?:expliqu\w*|compren\w*|detail\w*|eclairc\w*)\b.{0,40}\b(?:montant|facture|prelevement|prorata|somme)\b/,
    /\bau lieu d\w{1,2} \D{0,4}\d|\bque s'est-il passe\b|\b(?:est|a) (?:passe|augmente)\w*\b.{0,20}\d|\bcomment (?:est|se) calcul\w*\b/,
    /\bne compren\w* (?:pas|rien)\b|\bque signifie\b|\bque veut dire\b|\baugment\w*\b/,
  ],
  next_payment: [
    /\bprochaine facture\b/,
    /\bquand\b.{0,40}\b(?:prochain\w*|renouvel\w*|debite\w*|preleve\w*|echeance)\b|\bprochain(?:e|s)? (?:paiement|prelevement|facture|echeance|debit)\b|\bdate (?:de|du) (?:renouvellement|prochain)\b/,
    /\bquelle est la date\b.{0,30}\b(?:paiement|prelevement|echeance|renouvellement)\b|\bquel jour\b/,
  ],
  thanks: [
    /\bmerci\b(?! de\b)|\bremerci\w*\b|\b(?:ca marche|c'est (?:resolu|regle|bon)) (?:maintenant)?\b/,
  ],
};

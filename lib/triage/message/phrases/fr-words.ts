import { oneOf } from './word-lists';

/** What a customer has with us and may end. */
export const ABO = oneOf(
  'abonnement*|abonement*|abonnment*|abo|abos|contrat*|compte|comptes|adhésion|souscription|subscription*|formule|forfait|offre|plan',
  "période d'essai|essai|service|services|licence|inscription|profil|accès|engagement|cotisation|collaboration",
);
/** To end it: infinitives, commands and the first person. */
export const END = oneOf(
  'résilier|résilie|résiliez|résilions|résiliation|résillier|resilié|annuler|annulez|annule|annulation|arrêter|arrêtez|arrête|arrêt|stopper|stoppez|stoppe|stop|clôturer|clôturez|clôture|fermer|fermez|ferme|fermeture|supprimer|supprimez|suppression|effacer|effacez|désactiver|désactivez|interrompre|rompre|terminer|cesser|mettre fin|mettre un terme|mettez fin|metter fin|couper|dénoncer|désabonner|désinscrire|cancel|canceler|quitter',
);
export const SLIP = oneOf(
  'par erreur|sans faire exprès|sans le vouloir|par accident|accidentellement|par mégarde|involontairement|une erreur|mon erreur|fausse manip*|mauvaise manip*|mauvais bouton|par inadvertance|pas fait exprès|pas exprès|trop vite|trop rapide|précipité*|précipitée|malencontreusement|maladresse|pas voulu',
);
export const ENDED = oneOf(
  'résilié|résiliée|annulé|annulée|arrêté|arrêtée|clôturé|clôturée|fermé|fermée|stoppé|désabonné|désabonnée|supprimé|terminé|clos|mis fin|mis un terme|pris fin|résiliation|desinscrit|désinscrite|annulation|expiré|rompu',
);
export const CHARGE = oneOf(
  'prélèvement*|prelevment*|débit|débits|paiement*|payement*|transaction*|opération|opérations|achat|achats|facturation|montant|montants|ligne|lignes|virement*|encaissement*|somme|règlement*|retrait|retraits|charge|charges|dépense',
);
/** Taken, or taking. */
export const CHARGED = oneOf(
  'prélevé*|prélève*|prélever|prélevez|débité*|débiter|débitez|débite|facturé*|facturer|facturez|facture|encaissé*|encaissez|retiré*|pris|prend|prenez|prise|payé*|paie|paye|payer|payons|réglé*|compté|ponctionné*|soutiré*|passé|prélèvement*|partis|perçu',
);
export const TWICE = oneOf(
  'deux fois|2 fois|2x|2 x|en double|double|doublon*|doublé*|à double|trois fois|3 fois|plusieurs fois|à deux reprises|une deuxième fois|une seconde fois|une 2e fois|2eme fois|deuxième fois',
);
export const MONEY = oneOf(
  'argent|sous|montant|somme|sommes|paiement|prélèvement|euro|euros|eur|€|fric|thune|thunes|mensualité|frais|versement|cotisation|tune',
);
export const REFUND = oneOf(
  'rembours*|rembourcement|rembource*|refund*|restitu*|recrédit*|rétrocéd*|avoir sur|dédommag*|ristourne',
);
/** What pays. */
export const CARD = oneOf(
  'carte|cartes|cb|moyen de paiement|moyens de paiement|mode de paiement|méthode de paiement|informations de paiement|infos de paiement|coordonnées bancaires|données bancaires|infos bancaires|informations bancaires|rib|iban|compte bancaire|mandat|visa|mastercard|amex|paypal|prélèvement sepa|données de paiement|coordonnées de paiement|numéro de carte',
);
export const CHANGE = oneOf(
  'changer|change|changé|changement|modifier|modification|mettre à jour|mise à jour|mettre a jour|actualiser|remplacer|remplacée|enregistrer|enregistre|ajouter|saisir|entrer|rentrer|renseigner|mettre|supprimer|supprimez|retirer|enlever|basculer|passer|nouvelle|nouveau|nouvelles|renouveler|remplacement|update*|substituer',
);
export const PLAN = oneOf(
  "offre|offres|formule|formules|forfait|forfaits|plan|plans|abonnement|abo|pack|version|pro|basic|basique|business|starter|team|équipe|premium|enterprise|entreprise|standard|plus|free|gratuit|annuel|annuelle|mensuel|mensuelle|supérieur*|inférieur*|niveau|l'annuel|palier|tarif",
);
export const MOVE = oneOf(
  'passer|passe|passez|basculer|basculez|changer|changez|changement|migrer|évoluer|monter|monte|montez|descendre|descend|redescendre|rétrograder|upgrader|downgrader|upgrade|downgrade|passage|réduire|mise à niveau|mettre à niveau|augmenter|opter',
);
export const SEATS = oneOf(
  "licence|licences|place|places|siège|sièges|utilisateur|utilisateurs|utilisatrice|utilisatrices|user|users|membre|membres|collègue|collègues|collaborateur|collaborateurs|salarié|salariés|employé|employés|personne|personnes|invité|invités|poste|postes|tête|seat|seats|équipe|stagiaire|stagiaires|l'équipe",
);
export const COST = oneOf(
  'coût*|cout|pay*|paie*|factur*|compt*|prix|tarif*|supplément*|en plus|prélev*|débit*|chacun|chacune|abonnement chacun|combien',
);
export const DOCUMENT = oneOf(
  'facture|factures|reçu|reçus|justificatif|justificatifs|quittance|quittances|preuve de paiement|attestation de paiement|duplicata|duplicatas|note de frais|ticket de caisse|bill|historique de facturation|receipt',
);
export const GET = oneOf(
  'besoin|envoyer|envoyez|envoie*|envoi|renvoyer|renvoyez|recevoir|reçois|reçu|recu|télécharger|téléchargement|trouver|trouve|obtenir|avoir|fournir|transmettre|voudrais|souhaite*|aimerais|faut|faudrait|où|copie|manque|manquent|pdf|récupérer|adresser|faire parvenir|consulter|imprimer|demande|réclame|accéder|format|svp|mettre à disposition|éditer|établir|expédier',
);
export const PRODUCT = oneOf(
  "application|l'application|appli|l'appli|app|l'app|logiciel|site|plateforme|serveur|serveurs|service|fichier|fichiers|export|l'export|exports|import|l'import|recherche|upload|calendrier|synchro|synchronisation|projet|projets|éditeur|l'éditeur|tableau de bord|dashboard|outil|l'outil|système|plugin|api|l'api|rapport|rapports|notification|notifications|page|interface|connexion|données|documents|fonction|fonctions|fonctionnalité|fonctionnalités|vidéo|chat|écran|bouton|mise à jour|envoi|téléchargement",
);
/** It does not do what it should: `(ne) … pas` is often written without its `ne`. */
export const WORKS = oneOf(
  "marche|marchent|marchait|fonctionne|fonctionnent|fonctionnait|charge|chargent|s'ouvre|s'ouvrent|s'affiche|s'affichent|répond|répondent|démarre|se lance|se synchronise|se synchronisent|se connecte|enregistre|sauvegarde|accessible|disponible|trouve|s'enregistre|se charge|ouvre|affiche|va|passe|tourne",
);
export const BREAKS = oneOf(
  'plante|plantent|planté|bug|bugs|bugue|bugué|buggé|bugge|beugue|panne|hs|cassé|cassée|erreur|erreurs|bloqué|bloquée|bloquées|bloqués|verrouillé*|bloque|fige|figé|rame|lent|lente|inutilisable|inaccessible|vide|blanc|blanche|disparu|disparus|disparue|disparues|crash|crashe|down|dysfonctionne*|échoue|indisponible|perdu|perdus|perdues|effacés|hors service|injoignable|se ferme',
);
export const SINCE = oneOf(
  "depuis|hier|ce matin|cette semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd'hui",
);
export const RENEWAL = oneOf(
  "renouvel*|renouvellement*|reconduit*|reconduction|reconduire|prolong*|abonnement annuel|un an de plus|une année de plus|année supplémentaire|une nouvelle année|un an complet|une année complète|essai|période d'essai|12 mois|an supplémentaire|annuel|annuelle",
);
export const UNWANTED = oneOf(
  "sans m'avertir|sans me prévenir|sans prévenir|sans nous prévenir|sans avertir|sans nous avertir|sans préavis|sans mon accord|sans notre accord|sans mon consentement|sans rappel|sans avertissement|sans me demander|sans demander|à mon insu|sans que|automatiquement|automatique|auto|tacite|tacitement|pas voulu|pas souhaité|non voulu|non voulue|non souhaité|non souhaitée|non désiré|non désirée|pas désiré|pas demandé|oublié|oubliée|personne ne|pas prévenu|pas été prévenu|aucun rappel|aucun mail|aucun avertissement|je ne voulais pas|je ne le voulais pas|voulais pas|ne le voulais pas|ne souhaitais pas|surprise|comptais résilier|comptais annuler|pensais|pas prévu|zappé",
);
export const WHY = oneOf(
  "pourquoi|pkoi|pk|expliqu*|détail*|éclairc*|comprend*|comprends|comprenons|comprend|à quoi correspond*|c'est quoi|qu'est-ce que|que signifie|que veut dire|comment se fait|d'où vient|décompos*|ventil*|justifie|justifier|justifiez|comment est calculé*|comment calcul*|en quoi",
);
export const AMOUNT = oneOf(
  'montant|montants|somme|facture|factures|facturation|décompte|prix|tarif|tarifs|ligne|lignes|prorata|cher|chère|élevé|élevée|plus|prélèvement|prélevé|débit|débité|frais|supplément|avoir|différence|\\d+|coût|calcul',
);
export const NEXT = oneOf('prochain|prochaine|prochains|prochaines|suivant|suivante|à venir');
export const WHEN = oneOf(
  'quand|date|combien|quel jour|quelle date|à quelle|quel est|quel sera|échéance|jour du mois|le combien|c quand',
);
export const BUYING = oneOf(
  "commande|l'achat|achat|panier|checkout|page de paiement|processus de paiement|inscription|l'inscription|souscription|étape du paiement|étape de paiement|paiement|formulaire|lien de paiement|règlement",
);
export const HALTED = oneOf(
  "planté|plantée|plante|expiré|expire|interrompu|interrompue|bloqué|bloquée|bloque|coincé|coincée|figé|figée|crashé|coupé|coupée|pas terminé|pas terminée|pas abouti|pas finalisé|pas finalisée|inachevé|inachevée|inachevée|buggé|fermé|fermée|freezé|timeout|s'est arrêté|disparu",
);

import { CARD, CHANGE, COST, DOCUMENT, GET, MOVE, PLAN, SEATS } from './fr-words';
import type { Phrases } from './phrases';
import { inOrder, oneOf, together } from './word-lists';

export const frenchAccount: Phrases['intents'] = {
  update_card: [
    together(
      50,
      oneOf('autre compte|nouveau compte|autre rib|nouveau rib|autre carte|autre banque'),
      oneOf('prélev*|payer|débit*|payé|utiliser|mettre|passer'),
    ),
    together(40, CARD, CHANGE),
    together(
      30,
      CARD,
      oneOf(
        'expire|expirée|expiré|expirera|périmée|volée|perdue|bloquée|remplacée|plus valable|plus valide|arrive à expiration|arrive à échéance|échéance|nouvelle|autre|opposition',
      ),
    ),
    inOrder(
      40,
      oneOf('payer|régler|paiement'),
      oneOf('par|avec|via|en'),
      oneOf('paypal|sepa|prélèvement|virement|carte|cb|apple pay|google pay|chèque'),
      oneOf(
        "au lieu|à la place|plutôt|désormais|maintenant|possible|dorénavant|à l'avenir|c possible",
      ),
    ),
    inOrder(
      40,
      oneOf('passer|basculer|changer|remplacer'),
      oneOf('carte|cb|paypal|virement'),
      oneOf('prélèvement|sepa|paypal|virement|iban|carte|cb'),
    ),
    inOrder(30, oneOf('changé|changer|changement|changeons'), oneOf('banque|rib|iban')),
    inOrder(
      30,
      oneOf('payer|régler'),
      oneOf('avec|par'),
      oneOf("la nouvelle|une autre|l'autre|ma nouvelle|autre carte"),
    ),
    inOrder(
      40,
      oneOf('saisir|entrer|rentrer|renseigner|mettre|enregistrer'),
      oneOf('la nouvelle|les nouvelles|nouveau numéro|nouvelles coordonnées|la carte'),
    ),

    /\bcarte (?:enregistree|en memoire|au dossier)\b|\bmettre (?:celle|la carte|une autre|une nouvelle)\b/,
    /\bpayer (?:avec|par) (?:la|une|ma|notre|l'|cette)\s?(?:\w+ ){0,2}carte\b|\bcarte (?:de l'entreprise|de la societe|professionnelle|pro)\b|\bcoordonnees\b.{0,20}\bcarte\b|\bnouvelles coordonnees\b/,
    /\b(?:mettre a jour|mise a jour|changer|modifier|remplacer|ajouter|enregistrer|saisir|actualiser|entrer)\b.{0,35}\b(?:carte|moyen de paiement|mode de paiement|coordonnees bancaires|rib)\b|\b(?:nouvelle|autre) carte\b|\bcarte\b.{0,25}\b(?:expir\w*|perimee|remplacee)\b/,
  ],
  change_plan: [
    inOrder(
      40,
      oneOf('formule|offre|forfait|version|petite formule|basic|starter|gratuite'),
      oneOf('suffit|suffirait|suffisant*|nous suffit|me suffit'),
    ),
    inOrder(45, MOVE, oneOf("à|a|en|au|vers|sur|de|pour|d'"), PLAN),
    inOrder(
      30,
      oneOf('changer|changement|modifier|rétrograder|réduire|évoluer'),
      oneOf(
        "offre|d'offre|formule|de formule|forfait|de forfait|plan|de plan|mon abonnement|notre abonnement|d'abonnement|abonnement|niveau",
      ),
    ),
    inOrder(
      20,
      oneOf('upgrade|downgrade|rétrograd*|surclass*|mise à niveau|upgrader|downgrader'),
      oneOf('vers|sur|à|en|comment|possible|svp|mon|notre|*'),
    ),
    together(
      35,
      oneOf('facturation|paiement|payer|règlement'),
      oneOf(
        "annuelle|annuel|mensuelle|mensuel|à l'année|au mois|annuellement|mensuellement|par an|trimestriel*",
      ),
    ),
    inOrder(
      40,
      oneOf(
        'existe|avez|y a|a|propos*|cherche|voudrais|souhaite|possible|quelque chose|trop cher|formule|offre',
      ),
      oneOf(
        'moins cher|moins chère|plus petit|plus petite|plus grand|plus grande|plus léger|plus légère|plus économique|inférieur*|supérieur*|meilleur marché',
      ),
    ),
    together(
      30,
      SEATS,
      oneOf(
        "enlever|enlevez|retirer|retirez|supprimer|supprimez|réduire|diminuer|en moins|de moins|ôter|baisser|résilier|d'enlever|de retirer",
      ),
    ),
    inOrder(
      30,
      oneOf('ajouter|ajoutez|prendre|commander|acheter'),
      oneOf('\\d+|deux|trois|quatre|cinq|une|des'),
      oneOf('licences|licence|places|place|sièges|siège|utilisateurs|utilisateur|postes'),
    ),
    inOrder(
      30,
      oneOf('combien|différence|tarif|prix|coûte'),
      oneOf('monte|passer|passe|montons|passons|bascule|upgrade'),
    ),

    /\bpasser (?:a l'annee|a l'annuel|au mensuel|en annuel|a l'abonnement|au forfait)\b|\bpayer (?:a l'annee|annuellement|au mois)\b/,
    /\b(?:souhait\w*|voudr\w*|veux|voulons|peux|puis-je|peut-on|comment|pouvons|aimer\w*|possible)\b.{0,40}\b(?:descendre|monter|retrograder|redescendre|passer|changer)\b.{0,30}\b(?:formule|forfait|offre|plan|basic|pro|annuel\w*|mensuel\w*|inferieur\w*|superieur\w*)\b/,
    /\b(?:souhait\w*|voudr\w*|veux|voulons|peux|puis-je|peut-on|comment|pouvons|aimer\w*)\b.{0,40}\b(?:changer|passer|migrer|basculer|upgrader|evoluer)\b.{0,30}\b(?:forfait|formule|offre|annuel\w*|mensuel\w*|pro|business|plan|abonnement)\b|\b(?:ajouter|retirer|supprimer|reduire|augmenter)\b.{0,20}\b(?:licences?|utilisateurs?|sieges?|places?|membres?)\b/,
  ],
  seats: [
    together(
      50,
      SEATS,
      oneOf(
        'rejoign*|arrivent|intègr*|rejoindre|nouveaux|supplémentaire*|partager|en plus|de plus|ajouter|inviter',
      ),
    ),
    together(60, SEATS, COST),
    inOrder(40, oneOf('combien|nombre|maximum|max|limite'), SEATS),
    inOrder(
      15,
      oneOf('par'),
      oneOf(
        'personne|utilisateur|tête|user|membre|collaborateur|poste|siège|licence|salarié|place',
      ),
    ),
    inOrder(
      60,
      oneOf('sommes|est|serons|on est'),
      oneOf('à|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\\d+'),
      oneOf("équipe|l'équipe|chacun|abonnement|personnes|utiliser|collègues"),
    ),
    inOrder(
      40,
      oneOf('abonnement|licence|compte|accès'),
      oneOf('chacun|chacune|individuel|par personne|séparé'),
    ),

    /\binvit\w*\b.{0,60}\b(?:compt\w*|factur\w*|pay\w*|cout\w*)\b/,
    /\bpar personne\b|\b(?:pay\w*|factur\w*|cout\w*)\b.{0,40}\b(?:licences?|utilisateurs?|sieges?|personnes?|membres?|collegues)\b/,
    /\b(?:licences?|sieges?|par utilisateur)\b|\b(?:utilisateurs|membres|collegues|employes|salaries|personnes|sommes)\b.{0,40}\b(?:pay\w*|factur\w*|cout\w*|utilis\w*|prelev\w*)\b/,
  ],
  tax_number: [
    inOrder(
      0,
      oneOf(
        "tva|t.v.a.|siret|siren|numéro fiscal|raison sociale|adresse de facturation|autoliquidation|auto-liquidation|hors taxe|hors taxes|intracom*|coordonnées de facturation|informations de facturation|dénomination sociale|numéro d'entreprise|bon de commande|numéro de commande|vat|kbis|nom de facturation|nom de la société|nom de l'entreprise|exonér*",
      ),
    ),
    together(
      50,
      oneOf('facture|factures|facturation'),
      oneOf(
        "adresse|au nom de|nom de|à l'ordre de|ma société|notre société|mon entreprise|notre entreprise|ma boite|ma boîte|siège social|mentions légales|libellé|mauvais nom|intitulé",
      ),
    ),
    together(
      30,
      oneOf('société|entreprise|siège|nous avons|bureau*'),
      oneOf("déménagé|changé de nom|changé d'adresse|nouvelle adresse|changé de raison"),
    ),

    /\b(?:nouvelle|notre|bonne) adresse\b.{0,40}\bfactures?\b|\b(?:societe|entreprise|avons|bureau)\b.{0,12}\bdemenage\w*/,
    /\b(?:tva|siret|siren|numero fiscal|numero de tva|raison sociale|adresse de facturation|coordonnees de facturation|nom de (?:l'|la |notre )?(?:entreprise|societe))\b/,
  ],
  invoice_or_receipt: [
    together(45, DOCUMENT, GET),
    inOrder(
      25,
      oneOf('pas|jamais|aucun|aucune'),
      oneOf('reçu|reçue|recu|eu|trouve|trouvé|facture|reçois'),
      oneOf('facture|factures|reçu|justificatif|de facture|ma facture|la facture'),
    ),
    together(
      40,
      DOCUMENT,
      oneOf(
        'comptabilité|comptable|compta|impôts|impot|frais|expert-comptable|remboursement de frais|employeur|patron|déclaration|@\\S+|doc|pdf',
      ),
    ),
    inOrder(
      0,
      oneOf(
        'justificatif*|duplicata|note de frais|reçu fiscal|quittance|preuve de paiement|attestation de paiement|historique de facturation',
      ),
    ),
    inOrder(
      30,
      oneOf('pouvez|pourriez|pouvons|puis-je|peux|peut-on|possible|merci'),
      oneOf("avoir|d'avoir|obtenir|envoyer|m'envoyer|transmettre|fournir|d'envoyer|éditer"),
      oneOf('facture|factures|reçu|reçus|justificatif'),
    ),

    /\b(?:besoin|envoy\w*|recevoir|telecharg\w*|trouv\w*|obtenir|fournir|transmettre|voudr\w*|souhait\w*|ou|pouvez|pourriez|copie|manque|duplicata)\b.{0,50}\b(?:factures?|recus?|justificatifs?|quittances?)\b|^(?:facture|recu)s? (?:de|du|d'|pour)\b/,
    /\b(?:faudrait|faut|souhaiterais|aimerais|serait possible)\b.{0,40}\b(?:factures?|recus?|justificatifs?)\b|\bfactures?\b.{0,30}\b(?:comptabilite|comptable|frais|svp|s'il vous plait)\b/,
    /\b(?:duplicata|justificatif|note de frais)\b|\bfacture\b.{0,20}\b(?:pdf|manqu\w*|introuvable)\b/,
  ],
};

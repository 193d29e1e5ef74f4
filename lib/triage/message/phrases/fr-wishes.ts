import type { Phrases } from './phrases';

export const frenchWishes: Phrases['intents'] = {
  cancel: [
    /\bne pas (?:me |nous )?(?:renouveler|reconduire|prolonger)\b|\bplus besoin\b|\bprojet (?:est )?(?:termine|fini)\b/,
    /\b(?:resilier|annuler|resiliation|resiliez|annulez|desabonn\w*|mettre fin|arreter|cloturer|stopper)\b/,
    /\bne (?:souhait\w*|veu\w*|desir\w*|voul\w*) (?:plus|pas) (?:\w+ )?(?:continuer|renouveler|poursuivre|reconduire)\b|\bne (?:pas )?(?:me|nous) (?:facture|debite|preleve)\w*\b/,
    /\bne (?:plus|pas) (?:me|nous) (?:prelever|debiter|facturer)\b|\bsupprimer (?:mon|notre) compte\b|\bquitter\b/,
    /\b(?:n'utilis|n'avons plus besoin|n'ai plus besoin|plus besoin)\w*\b|\bfin (?:de|du|a) (?:mon |notre |l')?(?:abonnement|contrat)\b/,
  ],
  resume: [
    /\b(?:ne|n')\s?(?:l'|la |le |me |nous )?(?:resili|annul|arret|supprim)\w* (?:pas|surtout pas)\b|\b(?:j'ai|nous avons) (?:bien )?reflechi\b|\b(?:garder|conserver|maintenir)\b.{0,12}\babonnement\b/,
    /\bmauvais bouton\b|\b(?:en ai|en avons) encore besoin\b|\bencore besoin\b|\bmal clique\b/,
    /\bannul\w* (?:ma|la|notre|cette|sa) (?:resiliation|annulation)\b|\b(?:finalement|au final|apres reflexion)\b.{0,30}\b(?:rest\w*|gard\w*|continu\w*)\b|\bnous restons\b|\bque\b.{0,25}\b(?:continue|reste actif|soit maintenu|se poursuive)\b|\b(?:laisser|laissez)\b.{0,20}\b(?:actif|active|courir)\b/,
    /\bne (?:souhait\w*|veu\w*|voul\w*) (?:plus|pas) (?:resilier|annuler)\b|\b(?:reactiver|reprendre|retablir)\b|\bchange d'avis\b|\b(?:resilie|annule) (?:\w+ ){0,2}par erreur\b|\b(?:garder|conserver|maintenir) (?:mon|notre|l')\s?(?:abonnement|compte|forfait)\b/,
  ],
  restart: [
    /\b(?:revenir|me reabonner|nous reabonner|reabonn\w*)\b|\b(?:souscrire|m'abonner|s'abonner) (?:a nouveau|de nouveau|encore)\b/,
    /\b(?:recommencer|reprendre un abonnement|nouvel abonnement|redevenir client\w*|ancien client)\b/,
  ],
  update_card: [
    /\bcarte (?:enregistree|en memoire|au dossier)\b|\bmettre (?:celle|la carte|une autre|une nouvelle)\b/,
    /\bpayer (?:avec|par) (?:la|une|ma|notre|l'|cette)\s?(?:\w+ ){0,2}carte\b|\bcarte (?:de l'entreprise|de la societe|professionnelle|pro)\b|\bcoordonnees\b.{0,20}\bcarte\b|\bnouvelles coordonnees\b/,
    /\b(?:mettre a jour|mise a jour|changer|modifier|remplacer|ajouter|enregistrer|saisir|actualiser|entrer)\b.{0,35}\b(?:carte|moyen de paiement|mode de paiement|coordonnees bancaires|rib)\b|\b(?:nouvelle|autre) carte\b|\bcarte\b.{0,25}\b(?:expir\w*|perimee|remplacee)\b/,
  ],
  change_plan: [
    /\bpasser (?:a l'annee|a l'annuel|au mensuel|en annuel|a l'abonnement|au forfait)\b|\bpayer (?:a l'annee|annuellement|au mois)\b/,
    /\b(?:souhait\w*|voudr\w*|veux|voulons|peux|puis-je|peut-on|comment|pouvons|aimer\w*|possible)\b.{0,40}\b(?:descendre|monter|retrograder|redescendre|passer|changer)\b.{0,30}\b(?:formule|forfait|offre|plan|basic|pro|annuel\w*|mensuel\w*|inferieur\w*|superieur\w*)\b/,
    /\b(?:souhait\w*|voudr\w*|veux|voulons|peux|puis-je|peut-on|comment|pouvons|aimer\w*)\b.{0,40}\b(?:changer|passer|migrer|basculer|upgrader|evoluer)\b.{0,30}\b(?:forfait|formule|offre|annuel\w*|mensuel\w*|pro|business|plan|abonnement)\b|\b(?:ajouter|retirer|supprimer|reduire|augmenter)\b.{0,20}\b(?:licences?|utilisateurs?|sieges?|places?|membres?)\b/,
  ],
  seats: [
    /\binvit\w*\b.{0,60}\b(?:compt\w*|factur\w*|pay\w*|cout\w*)\b/,
    /\bpar personne\b|\b(?:pay\w*|factur\w*|cout\w*)\b.{0,40}\b(?:licences?|utilisateurs?|sieges?|personnes?|membres?|collegues)\b/,
    /\b(?:licences?|sieges?|par utilisateur)\b|\b(?:utilisateurs|membres|collegues|employes|salaries|personnes|sommes)\b.{0,40}\b(?:pay\w*|factur\w*|cout\w*|utilis\w*|prelev\w*)\b/,
  ],
  tax_number: [
    /\b(?:nouvelle|notre|bonne) adresse\b.{0,40}\bfactures?\b|\b(?:societe|entreprise|avons|bureau)\b.{0,12}\bdemenage\w*/,
    /\b(?:tva|siret|siren|numero fiscal|numero de tva|raison sociale|adresse de facturation|coordonnees de facturation|nom de (?:l'|la |notre )?(?:entreprise|societe))\b/,
  ],
  invoice_or_receipt: [
    /\b(?:besoin|envoy\w*|recevoir|telecharg\w*|trouv\w*|obtenir|fournir|transmettre|voudr\w*|souhait\w*|ou|pouvez|pourriez|copie|manque|duplicata)\b.{0,50}\b(?:factures?|recus?|justificatifs?|quittances?)\b|^(?:facture|recu)s? (?:de|du|d'|pour)\b/,
    /\b(?:faudrait|faut|souhaiterais|aimerais|serait possible)\b.{0,40}\b(?:factures?|recus?|justificatifs?)\b|\bfactures?\b.{0,30}\b(?:comptabilite|comptable|frais|svp|s'il vous plait)\b/,
    /\b(?:duplicata|justificatif|note de frais)\b|\bfacture\b.{0,20}\b(?:pdf|manqu\w*|introuvable)\b/,
  ],
};

import type { Phrases } from './phrases';

export const frenchExceptions: Phrases['except'] = {
  feature_missing: [
    /\b(?:factures?|recus?|bouton|resili\w*)\b.{0,40}\bnulle part\b|\bnulle part\b.{0,40}\b(?:factures?|bouton|resili\w*)/,
    /\b(?:promis\w*|annonc\w*)\b.{0,20}\brembours|\brembours\w*\b.{0,30}\b(?:promis|annonce)/,
  ],
  resume: [/\bne\b.{0,20}\b(?:continu\w*|reprendre|reactiv\w*|garder)\b/],
  cancel: [
    /\b(?:ne|n')\s?(?:l'|la |le |me |nous )?(?:resili|annul|arret|supprim)\w* (?:pas|surtout pas)\b/,
    /\bannul\w* (?:ma|la|notre|cette|sa) (?:resiliation|annulation)\b|\bannul\w* (?:ce|le|les|cette|la) (?:prelevement|paiement|debit|transaction)\w*|\bvoul(?:ais|ions|u) (?:l'|le |la )?(?:arreter|annuler|resilier)\b|\b(?:ai|avons|avais|avions) (?:\w+ ){0,2}(?:annule|resilie|arrete|mis fin)\b/,
    /\bne (?:souhait\w*|veu\w*|voul\w*) (?:plus|pas) (?:resilier|annuler)\b|\boubli\w* (?:de |d')(?:resilier|annuler|arreter)\b|\b(?:resilier|annuler) (?:l'un|l'une|un des|le (?:second|deuxieme|doublon))\b/,
  ],
  refund: [
    /\b(?:pas|aucun|sans)\b[^,]{0,15}\brembours\w*(?!.*\b(?:arriv|recu|apparu))/,
    /\bpas (?:besoin )?(?:de |d'un )?remboursement\b|\bmerci pour le remboursement\b/,
  ],
  product_bug: [
    /\b(?:renouvellement|prelevement|abonnement)\b/,
    /\bc'etait une erreur\b|\bpar erreur\b|\berreur de ma part\b/,
    /\b(?:facturation|facture|paiement|carte|prelevement)s?\b/,
  ],
  payment_failing: [/\b(?:export|import)\w*\b/],
  invoice_or_receipt: [/\bpourquoi\b|\bplus (?:elevee?|chere?)\b/],
  charged_twice: [
    /\b(?:ecrit|signale|essaye|demande|contacte|appele|relance)\w*\b.{0,20}\breprises\b/,
    /\b(?:deux|trois|plusieurs|2|3) fois (?:par|plus|moins)\b|\b(?:ecrit|signale|essaye|demande|contacte|appele)\w*\b.{0,20}\b(?:deux|trois|plusieurs) fois\b/,
    /\bdeux (?:semaines|jours|mois|ans)\b|\bdeux fois par\b/,
  ],
  unwanted_renewal: [/\boubli\w*\b.{0,20}\b(?:mot de passe|que j'avais)\b/],
};

import type { Phrases } from './phrases';

export const frenchMoney: Phrases['intents'] = {
  refund: [
    /\brevers(?:er|ez|iez)\b|\b(?:rendre|renvoyer|restituer|recrediter)\b.{0,20}\b(?:paiement|montant|somme|argent)\b/,
    /\b(?:annul\w*|revenir sur) (?:ce|le|les|cette|la) (?:prelevement|paiement|debit|transaction)\w*|\brend(?:ez|s|re)\b.{0,20}\bargent\b|\b(?:recuperer|ravoir) (?:mon|notre|l')\s?argent\b/,
    /\brembours\w*\b|\brendre (?:mon|notre|l')\s?argent\b|\brestitu\w*\b/,
  ],
  charged_twice: [
    /\b(?:deux|trois|plusieurs) reprises\b/,
    /\bdeux (?:lignes|operations|ecritures|montants) (?:identiques|pareilles)\b|\bpourquoi trois\b|\b(?:commande|achete|paye) (?:qu')?une (?:seule )?fois\b|\blignes identiques\b/,
    /\b(?:debit\w*|prelev\w*|factur\w*|pay\w*|paie\w*)\b.{0,40}\b(?:trois|quatre|3|4) fois\b|\b(?:deux|trois|quatre|plusieurs|2|3) fois\b.{0,60}\b(?:releve|compte|montant|carte|commande|meme)\b|\b(?:releve|compte|banque|carte)\b.{0,60}\b(?:deux|trois|quatre|plusieurs|2|3) fois\b|\b(?:trois|quatre|plusieurs) (?:prelevements|paiements|debits|transactions)\b/,
    /\b(?:debit\w*|prelev\w*|factur\w*|pay\w*|paie\w*)\b.{0,40}\b(?:deux fois|en double|2 fois|doublon|plusieurs fois)\b/,
    /\b(?:double|doubles|deux|second|deuxieme)\b.{0,20}\b(?:prelevements?|paiements?|debits?|factur\w*|abonnements?|transactions?|comptes?)\b|\b(?:prelevements?|paiements?|abonnements?)\b.{0,15}\b(?:doubles?|en double|doublon)\b|\bdoublons?\b/,
    /\bn'(?:ai|avons|en ai|en veux) (?:\w+ )?(?:besoin|achete|commande|veux|pris)? ?(?:que |qu')(?:d')?(?:un|une)\b|\b(?:un seul|une seule)\b/,
    /\b(?:en double|deux fois|doublon|identiques?)\b(?=.*(?:debit|prelev|factur|pay|abonn|montant|euro|€|carte|compte))|\bmeme (?:montant|somme)\b.{0,30}\b(?:deux|encore|a nouveau)\b|\bpar erreur\b.{0,30}\bdeux\b/,
  ],
  unknown_charge: [
    /\bque je n'ai (?:pas|jamais) (?:effectue|fait|autorise|passe|demande|realise)\w*\b/,
    /\bjamais (?:utilise|visite|ouvert|cree)\w*\b.{0,30}\b(?:site|compte|service|application)\b|\b(?:aucun|pas de) compte chez vous\b/,
    /\bne (?:reconn\w*|connais\w*|me souviens) (?:pas|aucun)\b|\b(?:pas|jamais|n'ai pas) autoris\w*\b|\bnon autoris\w*\b|\bsans (?:mon|notre) (?:autorisation|accord)\b|\b(?:fraude|frauduleu\w*|vole|escroquerie)\b|\b(?:prelevement|paiement|debit) (?:inconnu|suspect)\b/,
    /\bne vous connais\b|\b(?:pas|jamais) (?:fait|effectue|passe|realise)\b.{0,20}\b(?:achat|paiement|commande|operation)\b|\bpas (?:a|de) moi\b|\bd'ou (?:vient|provient)\b/,
    /\bjamais (?:rien )?(?:souscrit|achete|commande|autorise)\w*\b/,
  ],
  charged_after_cancel: [
    /\b(?:apres|malgre|alors que|bien que|depuis)\b.{0,40}\b(?:resili|annul|desabonn)\w*\b.{0,60}\b(?:debit|prelev|factur|pay)\w*/,
    /\b(?:debit|prelev|factur)\w*\b.{0,60}\b(?:apres|malgre|alors que|bien que|depuis)\b.{0,40}\b(?:resili|annul|desabonn)\w*/,
    /\b(?:ai|avons|avais) (?:\w+ )?(?:resilie|annule)\b.{0,60}\b(?:mais|et|encore|toujours|pourtant)\b.{0,40}\b(?:debit|prelev|factur)\w*|\b(?:toujours|encore) (?:debit|prelev|factur)\w*/,
    /\b(?:resilie|annule|cloture|termine)\w*\b.{0,80}\b(?:mais|et|encore|toujours|pourtant|or)\b.{0,40}\b(?:debit|prelev|factur)\w*/,
  ],
  unwanted_renewal: [
    /\b(?:ne veux|voulais|souhaite) pas d'une (?:autre|nouvelle)\b|\bcroyais que\b.{0,30}\b(?:finie?|terminee?|expiree?)\b/,
    /\b(?:une annee|un an) de plus\b|\bpersonne ne (?:m'|nous )(?:a |ait )?(?:\w+ )?(?:prevenu|averti)\w*|\bvoul(?:ais|ions) (?:l'|le |la )?(?:arreter|annuler|resilier)\b|\bessai\b.{0,60}\b(?:payant\w*|transforme\w*|bascul\w*)\b/,
    /\b(?:oubli\w*)\b|\b(?:renouvel\w*|reconduct\w*|reconduit\w*)\b.{0,60}\b(?:sans|automatique\w*|pas (?:voulu|souhaite|prevenu)|surprise|rappel)\b|\b(?:sans|pas (?:voulu|recu|ete prevenu|souhaite)|ne (?:voulais|savais|souhaitais) pas)\b.{0,40}\b(?:renouvel\w*|reconduct\w*|rappel|avertissement|prevenir)\b/,
    /\b(?:une|nouvelle|deuxieme|autre) annee\b|\bessai\b.{0,40}\b(?:transforme|debite|facture|preleve)\w*/,
  ],
  where_is_refund: [
    /\b(?:argent|remboursement|montant|virement)\b.{0,20}\ben (?:route|chemin|cours d'acheminement)\b|\brien (?:a ce jour|pour l'instant|recu|n'est arrive)\b/,
    /\bcombien de temps\b.{0,50}\brembours\w*|\brembours\w*\b.{0,40}\b(?:delai|apparai\w*|arriver)\b|\bpromis\b.{0,20}\brembours\w*/,
    /\bou (?:en )?(?:est|sont|se trouve|reste|en est)\b.{0,25}\b(?:remboursement|argent)\b/,
    /\bremboursement\b.{0,60}\b(?:pas (?:\w+ )?(?:recu|arrive|apparu|credite)|toujours (?:pas|rien|en attente)|quand|en attente|statut|rien recu)\b/,
    /\b(?:pas (?:encore )?recu|quand (?:vais|serai|arriv|aurai|sera)\w*|attends|attendons)\b.{0,40}\brembours\w*/,
    /\b(?:aviez|avez|m'a|nous a|a ete|m'avait) (?:dit|promis|annonce|confirme)\w*\b.{0,40}\brembours\w*/,
  ],
};

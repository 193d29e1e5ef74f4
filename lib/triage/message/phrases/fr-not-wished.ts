import { ABO, CARD, SEATS, SLIP } from './fr-words';
import type { Phrases } from './phrases';
import { inClause, inOrder, oneOf, together } from './word-lists';

export const frenchNotWished: Phrases['except'] = {
  resume: [
    inOrder(5, oneOf('nous|je|on'), oneOf('ne'), oneOf('résili*|annul*|arrêt*'), oneOf('pas')),
    inOrder(80, oneOf('avais|avions'), ABO, oneOf('reprendre|retrouver|récupérer|réactiver')),
    inOrder(
      60,
      oneOf('veux|voulons|souhaite|souhaitons|veut'),
      oneOf('pas|ni'),
      oneOf('résilier|annuler|arrêter'),
      oneOf('seulement|juste|mais|ni|simplement|uniquement|et'),
    ),
    inClause(
      30,
      oneOf("ne|n'|pas|plus|aucune envie"),
      oneOf('continuer|garder|conserver|poursuivre|rester|prolonger|maintenir|reprendre'),
    ),
    inOrder(
      60,
      oneOf('achat|commande|inscription|payer|paiement|là où'),
      oneOf("continuer|reprendre|poursuivre|où j'en|j'en étais"),
    ),
    inOrder(
      60,
      oneOf('continuer|reprendre|poursuivre'),
      oneOf('achat|commande|inscription|paiement|là où'),
    ),
    inOrder(
      60,
      oneOf('réactiver|reprendre|retrouver|rétablir'),
      oneOf('ancien|ancienne|précédent|expiré|après'),
    ),
    inOrder(
      40,
      oneOf('garder|conserver'),
      oneOf("un seul|qu'un|une seule|le plus|l'un|le premier|le second|le nouveau|l'ancien"),
    ),
    /\bne\b.{0,20}\b(?:continu\w*|reprendre|reactiv\w*|garder)\b/,
  ],
  cancel: [
    inOrder(
      60,
      oneOf('résilié|annulé'),
      oneOf('ou'),
      oneOf('court toujours|toujours actif|encore actif|pas'),
    ),
    inOrder(
      40,
      oneOf(
        'annuler|annulez|ignorer|ignorez|oubliez|retirer|revenir sur|reviens sur|lever|tenir compte|annule|stopper|arrêter|bloquer',
      ),
      oneOf(
        "résiliation|annulation|décision de résilier|décision d'annuler|désabonnement|décision d'arrêter",
      ),
    ),
    together(40, SLIP, oneOf('résili*|annul*|arrêt*|cliqué')),
    together(
      35,
      oneOf('pause|suspension'),
      oneOf('lever|annuler|arrêter|stopper|terminer|mettre fin|fin'),
    ),
    inClause(
      30,
      oneOf("ne|n'|sans|ni|pas|ne pas|évitez de"),
      oneOf(
        'résilier|annuler|arrêter|résiliez|annulez|supprimer|résilié|être résilié|couper|coupez|la résiliation|de résilier',
      ),
      oneOf('pas|ni|plus|*'),
    ),
    inOrder(
      90,
      oneOf("si|s'il|sauf si|à moins"),
      oneOf("pas|jour|jamais|encore|n'est|ne|continue"),
      oneOf('résili*|annul*|arrêt*|partir|part|quitt*|désabonn*|on décide'),
    ),
    inOrder(
      60,
      oneOf("avant que|avant de|avant qu'"),
      oneOf('résili*|annul*|supprim*|ferm*|arrêt*|coup*'),
    ),
    inOrder(
      40,
      oneOf('^(?:quel|quelle|quels|quelles|comment|y a-t-il)'),
      oneOf("préavis|conditions de résiliation|conditions d'annulation|politique"),
    ),
    inOrder(
      40,
      oneOf(
        'avez-vous|avez vous|est-ce que vous avez|vous avez|a-t-il|a été|ont été|est|était|fut|êtes',
      ),
      oneOf('résilié|résiliée|annulé|annulée|fermé|clos|clôturé|supprimé|arrêté'),
    ),
    inOrder(
      30,
      oneOf('comptais|pensais|allais|avais prévu|comptions|aurais voulu|aurais dû'),
      oneOf("résilier|annuler|arrêter|de résilier|d'annuler|me désabonner"),
    ),
    together(30, SEATS, oneOf('supprimer|annuler|résilier|supprimez')),
    together(30, CARD, oneOf('supprimer|supprimez|annuler|annulée|résiliée')),
    inOrder(
      40,
      oneOf('achat|commande|paiement|inscription|processus'),
      oneOf('annulé|interrompu|terminer|arrêté|annulée'),
    ),
    inOrder(
      30,
      oneOf('terminer|finir|finaliser'),
      oneOf('inscription|commande|achat|paiement|mon inscription'),
    ),
    inOrder(30, oneOf('après'), oneOf('résiliation|annulation|avoir résilié')),
    inOrder(
      30,
      oneOf('peux|peut|pouvons|arrive|arrivons'),
      oneOf('plus'),
      oneOf('utiliser|connecter|accéder|ouvrir'),
    ),
    inOrder(
      40,
      oneOf('annuler|annulez|annule'),
      oneOf('ce|cette|ces'),
      oneOf('prélèvement*|paiement*|débit|renouvellement|facture|reconduction'),
    ),
    inOrder(40, oneOf('renouvellement|reconduction'), oneOf("annuler|d'annuler")),

    /\b(?:ne|n')\s?(?:l'|la |le |me |nous )?(?:resili|annul|arret|supprim)\w* (?:pas|surtout pas)\b/,
    /\bannul\w* (?:ma|la|notre|cette|sa) (?:resiliation|annulation)\b|\bannul\w* (?:ce|le|les|cette|la) (?:prelevement|paiement|debit|transaction)\w*|\bvoul(?:ais|ions|u) (?:l'|le |la )?(?:arreter|annuler|resilier)\b|\b(?:ai|avons|avais|avions) (?:\w+ ){0,2}(?:annule|resilie|arrete|mis fin|ferme|cloture|supprime|stoppe|quitte)\b/,
    /\bne (?:souhait\w*|veu\w*|voul\w*) (?:plus|pas) (?:resilier|annuler)\b|\boubli\w* (?:de |d')(?:resilier|annuler|arreter)\b|\b(?:resilier|annuler) (?:l'un|l'une|un des|le (?:second|deuxieme|doublon))\b/,
  ],
  invoice_or_receipt: [
    together(
      40,
      oneOf('facture|factures'),
      oneOf(
        'expliqu*|comprend*|lignes|détailler|payer|régler|impayée?|élevée|erreur|pourquoi|acquitter|augment*|prochaine|réglée|payée',
      ),
    ),
    inOrder(
      60,
      oneOf('facture|factures|facturation'),
      oneOf('hors tax*|autoliquidation|tva|au nom|siret|adresse'),
    ),
    /\bpourquoi\b|\bplus (?:elevee?|chere?)\b/,
  ],
  update_card: [
    inOrder(30, oneOf('reconnais|prélèvement*|débit|deux fois|double'), oneOf('carte|compte')),
  ],
  change_plan: [
    inOrder(40, oneOf('carte|paiement|banque|adresse'), oneOf('changer|modifier|passer')),
    inOrder(
      40,
      oneOf('changer|modifier|passer'),
      oneOf('carte|de carte|banque|de banque|moyen de paiement|paypal'),
    ),
    inOrder(20, oneOf('est|a|ai|avons|êtes'), oneOf('passé|passée|passés')),
    inOrder(40, oneOf('automatiquement|reconduit|renouvelé'), oneOf('*')),
  ],
  seats: [inOrder(30, oneOf('personne'), oneOf("ne|n'a|ne m'a|ne nous"))],
  restart: [
    inOrder(
      0,
      oneOf('revenir dessus|revenir en arrière|revenir sur|reviens sur|revenir vers|reviens vers'),
    ),
  ],
};

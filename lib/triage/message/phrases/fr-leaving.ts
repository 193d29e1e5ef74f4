import { ABO, END, SLIP } from './fr-words';
import type { Phrases } from './phrases';
import { inOrder, oneOf, together } from './word-lists';

export const frenchLeaving: Phrases['intents'] = {
  cancel: [
    inOrder(
      25,
      oneOf('comment|où'),
      oneOf(
        "résilie|résilier|annule|annuler|arrête|arrêter|désabonne*|j'annule|j'arrête|on résilie|on annule",
      ),
    ),
    together(35, END, ABO),
    inOrder(
      0,
      oneOf(
        'me désabonner|nous désabonner|désabonne*|désabonnement|désinscri*|me désengager|me retirer|résilier|résiliez|résiliation|arrêter tout|arrêtez tout|stoppez tout|stopper tout|tout arrêter|tout stopper|tout annuler|annulez tout|on arrête|nous arrêtons|nous résilions|on résilie|on résilies',
      ),
    ),
    inOrder(
      30,
      oneOf('arrêter|arrêtez|arrête|cesser|cessez|stoppez|stopper|stop'),
      oneOf('prélever|débiter|facturer|prélèvement*|prélèvements|paiements|débits|facturation'),
    ),
    inOrder(
      25,
      oneOf('(?<!non )plus|aucun|aucune|pas (?=interess|l.utilit|utile)'),
      oneOf("besoin|utilité|usage|intérêt|l'utilité|utile|intéressé|intéressée|nécessaire"),
    ),
    inOrder(
      15,
      oneOf("ne|n'|j'|je|on"),
      oneOf(
        "utilise|utilisons|sers|servons|veux|voulons|souhaite|souhaitons|désire|désirons|l'utilise|m'en sers",
      ),
      oneOf('plus'),
    ),
    inOrder(
      20,
      oneOf("ne|n'|je|nous|on"),
      oneOf('souhaite|souhaitons|veux|voulons|désire|désirons|compte|comptons|vais|allons'),
      oneOf('pas|plus'),
      oneOf(
        "continuer|renouveler|poursuivre|reconduire|prolonger|rester|m'engager|le renouveler|me réabonner",
      ),
    ),
    inOrder(
      30,
      oneOf('mettre|mets|mettons|mettez|met'),
      oneOf('fin|un terme|terme|un point final'),
    ),
    inOrder(
      30,
      oneOf("sortir|partir|quitter|départ|m'en aller|tourner la page"),
      oneOf('*abonnement|contrat|chez vous|de chez vous|service|votre'),
    ),
    inOrder(
      30,
      oneOf('autre|concurrent|concurrence'),
      oneOf('prestataire|fournisseur|solution|logiciel'),
    ),
    inOrder(30, oneOf('révoque|révoquer|révoquons|retire'), oneOf('mandat|autorisation')),
    inOrder(20, oneOf('plus|ne plus'), oneOf('rien'), oneOf('payer|débiter|prélever')),

    /\bne pas (?:me |nous )?(?:renouveler|reconduire|prolonger)\b|\bplus besoin\b|\bprojet (?:est )?(?:termine|fini)\b/,
    /\b(?:resilier|annuler|resiliation|resiliez|annulez|desabonn\w*|mettre fin|arreter|cloturer|stopper)\b/,
    /\bne (?:souhait\w*|veu\w*|desir\w*|voul\w*) (?:plus|pas) (?:\w+ )?(?:continuer|renouveler|poursuivre|reconduire)\b|\bne (?:pas )?(?:me|nous) (?:facture|debite|preleve)\w*\b/,
    /\bne (?:plus|pas) (?:me|nous) (?:prelever|debiter|facturer)\b|\bsupprimer (?:mon|notre) compte\b|\bquitter\b/,
    /\b(?:n'utilis|n'avons plus besoin|n'ai plus besoin|plus besoin)\w*\b|\bfin (?:de|du|a) (?:mon |notre |l')?(?:abonnement|contrat)\b/,
  ],
  resume: [
    together(
      60,
      oneOf('revenir dessus|revenir en arrière|faire marche arrière|rétracter'),
      oneOf('résili*|annul*'),
    ),
    inOrder(
      60,
      oneOf("collègue|associé|assistant*|mari|femme|quelqu'un"),
      oneOf('résilié|annulé'),
      oneOf('erreur|annuler ça|pas voulu|par erreur'),
    ),
    together(60, SLIP, oneOf('résili*|annul*|arrêt*|désabonn*|supprim*|cancel*')),
    inOrder(
      40,
      oneOf(
        'annuler|annulez|annule|ignorer|ignorez|oubliez|retirer|retirez|lever|stopper|révoquer|revenir sur|reviens sur|revenons sur|pas tenir compte|ne tenez pas compte|supprimer|bloquer|arrêter|arrêtez|invalider',
      ),
      oneOf(
        "résiliation|annulation|demande de résiliation|désabonnement|décision de résilier|décision d'annuler|décision d'arrêter",
      ),
    ),
    inOrder(
      20,
      oneOf(
        'veux|voulons|voudrais|voudrions|aimerions|aimerais|souhaite|souhaitons|préfère|préférons|merci de|svp|faut|finalement',
      ),
      oneOf(
        'garder|conserver|maintenir|continuer|poursuivre|rester|prolonger|le garder|le conserver|la garder',
      ),
    ),
    together(
      35,
      oneOf('pause|suspension'),
      oneOf(
        'lever|levez|enlever|enlevez|retirer|terminer|fin|sortir|arrêter|arrêtez|annuler|désactiver|reprendre|stopper|réactiver',
      ),
    ),
    together(
      30,
      oneOf('laissez|laisser|continue|continuer|garder|gardez'),
      oneOf('actif|active|continuer|courir|tourner|tel quel|abonnement'),
    ),
    inOrder(
      60,
      oneOf("se termine|prend fin|expire|s'arrête|fin|se terminer"),
      oneOf(
        'pas voulu|voulais pas|veux pas|ne veux pas|ne voulais pas|laissez|garder|conserver|continuer|prolonger',
      ),
    ),
    inOrder(
      30,
      oneOf('finalement|au final|en fait|tout compte fait|réflexion faite|après réflexion'),
      oneOf(
        'reste|restons|rester|garde|gardons|garder|continue|continuons|continuer|conserve|on reste|veux rester',
      ),
    ),
    inOrder(20, oneOf('changé|changer'), oneOf("avis|d'avis")),
    inOrder(
      20,
      oneOf('pas|plus|surtout pas'),
      oneOf('résilier|annuler|arrêter|résiliez|supprimer'),
      oneOf("finalement|mon|notre|l'"),
    ),

    /\b(?:ne|n')\s?(?:l'|la |le |me |nous )?(?:resili|annul|arret|supprim)\w* (?:pas|surtout pas)\b|\b(?:j'ai|nous avons) (?:bien )?reflechi\b|\b(?:garder|conserver|maintenir)\b.{0,12}\babonnement\b/,
    /\bmauvais bouton\b|\b(?:en ai|en avons) encore besoin\b|\bencore besoin\b|\bmal clique\b/,
    /\bannul\w* (?:ma|la|notre|cette|sa) (?:resiliation|annulation)\b|\b(?:finalement|au final|apres reflexion)\b.{0,30}\b(?:rest\w*|gard\w*|continu\w*)\b|\bnous restons\b|\bque\b.{0,25}\b(?:continue|reste actif|soit maintenu|se poursuive)\b|\b(?:laisser|laissez)\b.{0,20}\b(?:actif|active|courir)\b/,
    /\bne (?:souhait\w*|veu\w*|voul\w*) (?:plus|pas) (?:resilier|annuler)\b|\b(?:reactiver|reprendre|retablir)\b|\bchange d'avis\b|\b(?:resilie|annule) (?:\w+ ){0,2}par erreur\b|\b(?:garder|conserver|maintenir) (?:mon|notre|l')\s?(?:abonnement|compte|forfait)\b/,
  ],
  restart: [
    inOrder(
      80,
      oneOf('avais|avions'),
      ABO,
      oneOf('reprendre|retrouver|récupérer|revenir|réactiver|repartir'),
    ),
    inOrder(
      25,
      oneOf('revenir|reviens|revenons|retour|retourner'),
      oneOf('chez|parmi|dans|vers|à|comme|sur|client*|comment'),
    ),
    together(
      40,
      oneOf(
        'réactiv*|réouvrir|rouvrir|réouverture|retrouver|reprendre|récupérer|relancer|renouer|rétablir|remettre',
      ),
      oneOf(
        "ancien|ancienne|précédent|anciennement|expiré|fermé|clôturé|résilié|après résiliation|abonnement d'avant|ex",
      ),
    ),
    inOrder(
      0,
      oneOf(
        "réabonn*|réinscri*|redevenir|recommencer|réadhérer|réadhésion|ressouscrire|resouscrire|reprendre un|reprendre une|re-souscrire|m'abonner à nouveau|m'abonner de nouveau",
      ),
    ),
    inOrder(
      60,
      oneOf('étions|étais|ai été|avons été|était|etais|jetais'),
      oneOf('client*|abonné*|membre*|chez vous'),
      oneOf('*'),
    ),
    inOrder(
      40,
      oneOf('abonner|souscrire|abonnement|inscrire|repartir|reprendre|commencer|démarrer'),
      oneOf('à nouveau|de nouveau|encore une fois|une nouvelle fois|à zéro'),
    ),
    inOrder(
      40,
      oneOf('à nouveau|de nouveau'),
      oneOf('abonner|souscrire|client|cliente|abonné|utiliser|profiter|accès'),
    ),
    inOrder(
      60,
      oneOf('réactiver|reprendre|relancer|récupérer|retrouver|renouveler'),
      oneOf('abonnement|compte|formule|forfait'),
      oneOf('expiré|résilié|terminé|fermé|échéance|arrêté'),
    ),
    inOrder(
      40,
      oneOf('réouverture|réactivation'),
      oneOf('compte|abonnement'),
      oneOf('après|résili*|'),
    ),

    /\b(?:revenir|me reabonner|nous reabonner|reabonn\w*)\b|\b(?:souscrire|m'abonner|s'abonner) (?:a nouveau|de nouveau|encore)\b/,
    /\b(?:recommencer|reprendre un abonnement|nouvel abonnement|redevenir client\w*|ancien client)\b/,
  ],
};

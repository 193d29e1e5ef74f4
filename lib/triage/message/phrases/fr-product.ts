import { BREAKS, PRODUCT, SINCE, WORKS } from './fr-words';
import type { Phrases } from './phrases';
import { inOrder, oneOf, together } from './word-lists';

export const frenchProduct: Phrases['intents'] = {
  product_bug: [
    together(45, PRODUCT, BREAKS),
    inOrder(45, PRODUCT, WORKS, oneOf('pas|plus|rien|jamais|mal')),
    inOrder(15, oneOf("ne|n'|se"), WORKS, oneOf('pas|plus|jamais|rien')),
    inOrder(
      10,
      oneOf("se|s'"),
      oneOf('synchronise*|synchronisent|charge*|affiche*|ouvre*|lance*|enregistre*'),
      oneOf('plus|pas'),
    ),
    inOrder(
      20,
      oneOf('rien|plus rien'),
      oneOf("marche|fonctionne|va|ne marche|ne fonctionne|ne va|charge|s'affiche"),
    ),
    inOrder(
      30,
      oneOf('arrive|arrivons|peux|pouvons|peut|réussis|parviens|impossible|impossible de|moyen'),
      oneOf('plus|pas|de|à'),
      oneOf(
        'connecter|me connecter|nous connecter|accéder|ouvrir|entrer|identifier|utiliser|enregistrer|sauvegarder|exporter',
      ),
    ),
    inOrder(
      40,
      oneOf('affiche|toujours|reste|resté|encore|est'),
      oneOf('toujours|en|sur|encore|bloqué|comme'),
      oneOf('free|gratuit|gratuite|basique|version gratuite|limité'),
    ),
    inOrder(40, BREAKS, SINCE),
    inOrder(
      40,
      SINCE,
      oneOf('plus|pas|rien|bug|erreur|panne'),
      oneOf('marche|fonctionne|charge|se|*'),
    ),
    inOrder(20, oneOf('erreur|error|code'), oneOf('500|502|503|404')),
    inOrder(
      40,
      oneOf('projets|données|fichiers|documents|crédits|photos|notes|messages'),
      oneOf('disparu*|perdus?|perdues?|effacé*|supprimé*|introuvables?|volatilisé*|envolé*'),
    ),

    /\b(?:echoue|echouent|plante|plantent|bloque|bloquent)\b.{0,30}\b(?:depuis|a chaque|toujours|sans cesse)\b/,
    /\btourne (?:sans fin|en rond|dans le vide)\b|\b(?:rien|plus rien) ne\b.{0,12}\b(?:charge|s'affiche|marche|fonctionne)\w*|\bcharge\w* (?:sans fin|indefiniment)\b/,
    /\b(?:bug|bugs|panne|en panne|plante\w*|inutilisable|casse\w*|dysfonctionn\w*|erreurs?)\b|\bne (?:\w+ )?(?:fonctionne\w*|marche\w*|charge\w*|repond\w*|s'ouvre)\b|\b(?:export\w*|import\w*|application|appli|api|rapports?|synchronis\w*)\b.{0,40}\b(?:echou\w*|echec|plante|erreur|pas)\b|\b(?:toujours|encore)\b.{0,25}\b(?:gratuit\w*|free|basique|limite\w*)\b/,
    /\b(?:rien|pas) (?:\w+ )?(?:debloque|active|disponible|accessible)\w*\b|\bimpossible (?:d'|de )(?:\w+ )?(?:ouvrir|utiliser|exporter|enregistrer)\w*/,
    /\b(?:ecran (?:blanc|noir)|disparu\w*|se ferme|fige\w*|jamais recu mes credits)\b/,
  ],
  feature_missing: [
    inOrder(
      90,
      oneOf('démo|démonstration|commercial|vendeur|webinaire|avait dit|aviez dit|avez dit|disiez'),
      oneOf('inclus*|compris*|possible|disponible*|intégré*|pris en charge'),
    ),
    inOrder(
      100,
      oneOf(
        "promis|promet|promesse*|annonc*|pub|publicité|site|page|commercial*|vendeur|soi-disant|grille|tarifaire|plaquette|brochure|argumentaire|indique|indiqué|prétend*|censé|censée|devait|était censé|vanté*|selon|d'après",
      ),
      oneOf(
        "n'existe|existe pas|il n'existe|y a pas|y en a pas|n'y a pas|n'y en a|absent*|nulle part|introuvable*|pas la couleur|aucun|aucune|faux|c'est faux|pas inclus|pas incluse|manque|ne trouve pas|trouve pas|ne le trouve|ne la trouve|pas disponible|rien de tel|en vain|toujours pas|pas là|mensonge*",
      ),
      '',
    ),
    inOrder(
      40,
      oneOf('tient|tiennent|tenu|respecte'),
      oneOf('pas'),
      oneOf('promesses|ses promesses|les promesses|parole|engagements|vos promesses'),
    ),
    inOrder(
      40,
      oneOf("aucun|aucune|pas de|pas d'|manque|absence"),
      oneOf(
        'mode|intégration|connecteur|synchro|fonction|fonctionnalité|api|export|plugin|module|option hors|appli|application',
      ),
    ),
    inOrder(
      50,
      oneOf(
        "fonction|fonctionnalité|intégration|connecteur|module|api|export|l'export|plugin|sso|mode|appli|l'appli|application|synchro",
      ),
      oneOf(
        "n'existe pas|n'existe même pas|existe pas|absent*|manquant*|manque|introuvable*|inexistant*|n'y est pas|pas là|pas inclus*|est absent*",
      ),
    ),
    inOrder(
      80,
      oneOf('pris|acheté|souscrit|choisi|abonné*'),
      oneOf('uniquement pour|pour|juste pour|rien que pour|à cause|seulement pour'),
      oneOf("absent*|n'existe|manque|n'y est|y a pas|introuvable*|ne trouve"),
    ),
    inOrder(30, oneOf('publicité|pub'), oneOf('mensongère|trompeuse')),

    /\bnulle part\b|\bpage des? (?:tarifs|prix)\b.{0,20}\b(?:indique|liste|annonce|dit|mentionne)\w*/,
    /\bn'existe (?:toujours )?pas\b|\b(?:site|page|publicite|commercial)\b.{0,25}\b(?:annonce|promet|dit|indique|parle)\w*\b/,
    /\b(?:promis\w*|promesse|annonce\w*)\b|\b(?:manque|manquent|absence|n'existe pas|il n'y a (?:pas|toujours pas))\b.{0,30}\b(?:fonction\w*|integration\w*|interface)\b|\b(?:pas utile|inutile|ne (?:nous|me) sert)\b/,
  ],
};

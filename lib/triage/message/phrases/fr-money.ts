import { ENDED, MONEY, REFUND, RENEWAL, UNWANTED } from './fr-words';
import type { Phrases } from './phrases';
import { inOrder, oneOf, together } from './word-lists';

export const frenchMoney: Phrases['intents'] = {
  refund: [
    inOrder(0, REFUND),
    inOrder(
      35,
      oneOf(
        'rendez|rendre|rends|rendez-moi|rendez-nous|récupérer|ravoir|restituer|reverser|recréditer|recréditez|recrediter|renvoyer|retourner|annuler le paiement|recouvrer|revoir|reverser|créditer',
      ),
      MONEY,
    ),
    inOrder(25, MONEY, oneOf('rendu|restitué|reversé|recrédité|récupérer|de retour|en retour')),
    inOrder(20, oneOf('les|le|la|mes|mon'), oneOf('récupérer|ravoir')),
    inOrder(
      30,
      oneOf('demande|demandons|exige|exigeons|réclame|réclamons|souhaite'),
      oneOf('avoir|un avoir|restitution|geste commercial|dédommagement|compensation'),
    ),
    inOrder(
      0,
      oneOf(
        'satisfait ou remboursé*|droit de rétractation|me rétracter|nous rétracter|rétractation',
      ),
    ),

    /\brevers(?:er|ez|iez)\b|\b(?:rendre|renvoyer|restituer|recrediter)\b.{0,20}\b(?:paiement|montant|somme|argent)\b/,
    /\b(?:annul\w*|revenir sur) (?:ce|le|les|cette|la) (?:prelevement|paiement|debit|transaction)\w*|\brend(?:ez|s|re)\b.{0,20}\bargent\b|\b(?:recuperer|ravoir) (?:mon|notre|l')\s?argent\b/,
    /\brembours\w*\b|\brendre (?:mon|notre|l')\s?argent\b|\brestitu\w*\b/,
  ],
  where_is_refund: [
    inOrder(
      40,
      oneOf('deviez|devait|deviez me|étiez censé*|aviez promis'),
      oneOf('renvoyer|rembours*|recréditer|rendre|restituer|reverser'),
    ),
    together(
      70,
      REFUND,
      oneOf(
        "toujours rien|toujours pas|pas arrivé|pas encore arrivé|pas reçu|pas encore reçu|rien reçu|rien vu|rien sur|pas crédité|pas encore crédité|rien n'est arrivé|ne voit rien|voit rien|ne vois rien|vois rien|tarde|en attente|se fait attendre|n'apparaît pas|apparaît pas|pas visible|toujours en cours",
      ),
    ),
    inOrder(
      40,
      oneOf(
        'quand|où en est|où en sont|où est|ou est|ou en est|statut|suivi|avancement|état|combien de temps|délai|dans combien de temps|sous quel délai|sous combien',
      ),
      REFUND,
    ),
    inOrder(30, oneOf("attends|attend|attendons|j'attends|en attente"), REFUND),
    inOrder(
      30,
      oneOf(
        'il est où|ils sont où|où est|où sont|où passe|quand arrive|quand vais-je recevoir|quand recevrai*',
      ),
      oneOf('argent|sous|remboursement|mon remboursement'),
    ),
    inOrder(
      60,
      oneOf('remboursé|remboursée|recrédité|remboursement'),
      oneOf('mais|or|pourtant|cependant'),
      oneOf('rien|pas|aucun|toujours'),
    ),
    inOrder(40, oneOf('promis|annoncé|confirmé|garanti|assuré|validé|accepté'), REFUND),
    inOrder(
      60,
      REFUND,
      oneOf('promis|annoncé|confirmé'),
      oneOf('rien|pas|toujours|attends|encore'),
    ),

    /\b(?:argent|remboursement|montant|virement)\b.{0,20}\ben (?:route|chemin|cours d'acheminement)\b|\brien (?:a ce jour|pour l'instant|recu|n'est arrive)\b/,
    /\bcombien de temps\b.{0,50}\brembours\w*|\brembours\w*\b.{0,40}\b(?:delai|apparai\w*|arriver)\b|\bpromis\b.{0,20}\brembours\w*/,
    /\bou (?:en )?(?:est|sont|se trouve|reste|en est)\b.{0,25}\b(?:remboursement|argent)\b/,
    /\bremboursement\b.{0,60}\b(?:pas (?:\w+ )?(?:recu|arrive|apparu|credite)|toujours (?:pas|rien|en attente)|quand|en attente|statut|rien recu)\b/,
    /\b(?:pas (?:encore )?recu|quand (?:vais|serai|arriv|aurai|sera)\w*|attends|attendons)\b.{0,40}\brembours\w*/,
    /\b(?:aviez|avez|m'a|nous a|a ete|m'avait) (?:dit|promis|annonce|confirme)\w*\b.{0,40}\brembours\w*/,
  ],
  unwanted_renewal: [
    together(80, RENEWAL, UNWANTED),
    inOrder(
      60,
      oneOf("essai|période d'essai|période gratuite|mois gratuit|trial"),
      oneOf('pris|prélevé*|débité*|facturé*|payant*|transformé*|basculé*|converti*|encaissé*|payé'),
    ),
    inOrder(
      60,
      oneOf('prélevé*|débité*|facturé*|pris|payé'),
      oneOf('une année|un an|année|12 mois|annuel|annuelle'),
      oneOf(
        'de plus|supplémentaire|complet|complète|comptais|voulais|entière|entier|encore|nouvelle',
      ),
    ),
    inOrder(
      40,
      oneOf('comptais|pensais|allais|avais prévu|comptions|pensions'),
      oneOf("résilier|annuler|arrêter|de résilier|d'annuler|me désabonner"),
    ),
    inOrder(
      60,
      oneOf('un an|une année|année|an'),
      oneOf('de plus|supplémentaire|complet|complète|entière'),
      oneOf('*'),
    ),

    /\b(?:ne veux|voulais|souhaite) pas d'une (?:autre|nouvelle)\b|\bcroyais que\b.{0,30}\b(?:finie?|terminee?|expiree?)\b/,
    /\b(?:une annee|un an) de plus\b|\bpersonne ne (?:m'|nous )(?:a |ait )?(?:\w+ )?(?:prevenu|averti)\w*|\bvoul(?:ais|ions) (?:l'|le |la )?(?:arreter|annuler|resilier)\b|\bessai\b.{0,60}\b(?:payant\w*|transforme\w*|bascul\w*)\b/,
    /\b(?:oubli\w*)\b|\b(?:renouvel\w*|reconduct\w*|reconduit\w*)\b.{0,60}\b(?:sans|automatique\w*|pas (?:voulu|souhaite|prevenu)|surprise|rappel)\b|\b(?:sans|pas (?:voulu|recu|ete prevenu|souhaite)|ne (?:voulais|savais|souhaitais) pas)\b.{0,40}\b(?:renouvel\w*|reconduct\w*|rappel|avertissement|prevenir)\b/,
    /\b(?:une|nouvelle|deuxieme|autre) annee\b|\bessai\b.{0,40}\b(?:transforme|debite|facture|preleve)\w*/,
  ],
  charged_after_cancel: [
    inOrder(
      60,
      oneOf('parti|partis|partie|quitté|résilié|annulé'),
      oneOf('continuez|toujours|encore|quand même'),
      oneOf('prélev*|débit*|factur*|paie'),
    ),
    inOrder(
      60,
      ENDED,
      oneOf(
        'pourtant|mais|encore|toujours|or|et|cependant|néanmoins|malgré tout|continue*|continuez|quand même|pourquoi',
      ),
      oneOf('prélev*|débit*|factur*|encaiss*|me prenez|paie|paye|argent|pris|prélèvement*|payer'),
    ),
    inOrder(
      60,
      oneOf('prélev*|débit*|factur*|encaiss*|paie|paye|prélèvement*'),
      oneOf('malgré|alors que|après|bien que'),
      oneOf('*résili*|*annul*|désabonn*|clôtur*|fermé|mis fin|arrêté|clos'),
    ),
    inOrder(
      60,
      oneOf('malgré|après|alors que|bien que'),
      oneOf('*résiliation|résilié|annulation|annulé|désabonnement|clôture|fermeture|fermé|arrêt'),
      oneOf('prélev*|débit*|factur*|paie|paye|argent'),
    ),
    inOrder(
      40,
      oneOf('plus'),
      oneOf('client|cliente|clients|abonné|abonnée|abonnés'),
      oneOf('paie|paye|prélev*|débit*|factur*|payer|payons'),
    ),

    /\b(?:apres|malgre|alors que|bien que|depuis)\b.{0,40}\b(?:resili|annul|desabonn)\w*\b.{0,60}\b(?:debit|prelev|factur|pay)\w*/,
    /\b(?:debit|prelev|factur)\w*\b.{0,60}\b(?:apres|malgre|alors que|bien que|depuis)\b.{0,40}\b(?:resili|annul|desabonn)\w*/,
    /\b(?:ai|avons|avais) (?:\w+ )?(?:resilie|annule)\b.{0,60}\b(?:mais|et|encore|toujours|pourtant)\b.{0,40}\b(?:debit|prelev|factur)\w*|\b(?:toujours|encore) (?:debit|prelev|factur)\w*/,
    /\b(?:resilie|annule|cloture|termine)\w*\b.{0,80}\b(?:mais|et|encore|toujours|pourtant|or)\b.{0,40}\b(?:debit|prelev|factur)\w*/,
  ],
};

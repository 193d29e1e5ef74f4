import type { LintWords } from '../../lint/lint-words';

/** A character of the same clause; the comma of "29,00" ends none. */
const IN_CLAUSE = String.raw`(?:[^.,!?;:\n]|(?<=\d)[.,])`;

/** Conditional: then nothing is claimed. */
const IF = `(?:${word(
  "si|s['’]ils?|dès|lorsque|quand|une fois|tant que|jusqu['’]à ce|avant|afin|pour que|sans|à moins|sauf",
)}|(?<!\\p{L})(?:lorsqu|tant qu|pour qu)['’])`;
/** "ne vous l’avons", "n’a". */
const NEGATED = String.raw`(?<!\p{L})(?:ne\s(?:\p{L}+[\s'’]){0,2}|n['’](?:\p{L}+[\s'’])?)`;
const NOT = `(?<!${IF}${IN_CLAUSE}{0,160})(?<!${NEGATED})`;
const ASKED = String.raw`(?![^.!?\n]{0,160}\?)`;

/** What may stand between "a" and "remboursé". */
const LIGHTLY = String.raw`(?:\s?,[^.,!?;:\n]{0,40},)?\s(?:(?:été|bien|déjà|désormais|maintenant|aussi|donc|ensuite|enfin|tout juste|tout|hier|aujourd['’]hui|ce jour|ce matin|à nouveau|de nouveau|en effet|en totalité|en intégralité|comme (?:demandé|convenu|promis)|le \d\S* \p{L}+|\p{L}+ment)\s){0,4}`;
const BETWEEN = String.raw`(?:(?!(?<!\p{L})(?:pas|non|jamais|aucune?|n['’]|ne\s|sera|doit|peut))[^.!?;:\n]){0,60}?`;

const NOT_ONLY_TOLD = `(?:(?!${word('pas|non|jamais|aucune?|réponse|message|e-mail|nouvelles|informations?|confirmation|décision|sujet|propos|si')})[^.!?;:\\n]){0,60}?`;

const HAVE_DONE = 'ai|as|a|avons|avez|ont|est|sont|était|étaient';
const MADE =
  '(?:effectué|émis|traité|lancé|initié|envoyé|réalisé|validé|fait|versé|accordé|enregistré|parti)e?s?|en route|en chemin';

function word(alternatives: string): string {
  return String.raw`(?<!\p{L})(?:${alternatives})(?!\p{L})`;
}

/** Looks for the first part before it looks back, which is slow. */
function phrase(...parts: string[]): RegExp {
  return new RegExp(`(?=${parts[0]})${NOT}${parts.join('')}${ASKED}`, 'giu');
}

/** "a bien été résilié", "nous avons résilié", "nous venons de résilier". */
function done(participles: string, infinitives: string): RegExp[] {
  return [
    phrase(word(HAVE_DONE), LIGHTLY, word(`(?:${participles})e?s?`)),
    phrase(
      word('viens|vient|venons|viennent'),
      String.raw`\s(?:de\s(?:vous\s|le\s|la\s)?|d['’])`,
      word(`${infinitives}|être (?:${participles})e?s?`),
    ),
  ];
}

/** French words of deeds, promises and reasons. */
export const lintWords: LintWords = {
  refunded: [
    ...done(
      'remboursé|recrédité|crédité|restitué|reversé',
      'rembourser|recréditer|créditer|restituer',
    ),
    phrase(word('remboursements?'), BETWEEN, word(MADE)),
    phrase(
      word('ai|a|avons|ont|viens|venons'),
      String.raw`\s`,
      `(?:(?!${word('pas|rien|aucun|jamais')})`,
      String.raw`[^.!?;:\n]){0,30}?`,
      word(
        'effectué|émis|procédé|lancé|initié|réalisé|envoyé|traité|accordé|effectuer|procéder|lancer|émettre',
      ),
      BETWEEN,
      word('remboursements?'),
    ),
    phrase(
      word('argent|somme|montant'),
      String.raw`\s(?:est|sont)\s(?:déjà\s)?`,
      word('en route|en chemin|de retour'),
    ),
    phrase(
      word(HAVE_DONE),
      LIGHTLY,
      word('rendu'),
      String.raw`\s`,
      word("l['’]argent|la somme|le montant"),
    ),
  ],
  ended: [
    ...done(
      'résilié|annulé|arrêté|interrompu|clôturé|supprimé|désactivé|stoppé|pris fin',
      'résilier|annuler|arrêter|interrompre|clôturer|supprimer|désactiver|stopper',
    ),
    phrase(
      word('résiliation|annulation'),
      BETWEEN,
      word(`${MADE}|effective|terminée|confirmée|prise en compte|en place`),
    ),
  ],
  neverShown: [
    ...done(
      String.raw`réactivé|rétabli|restauré|relancé|repris(?!\scontact)|exonéré|dispensé|remis en marche|remis en service|mis à niveau`,
      'réactiver|rétablir|restaurer|relancer|exonérer',
    ),
    phrase(word('ai|avons'), LIGHTLY, word('prolongé|basculé|migré')),
    phrase(
      word('ai|avons'),
      LIGHTLY,
      word('appliqué|accordé|offert|ajouté'),
      BETWEEN,
      word('remise|réduction|rabais|avoir|mois'),
    ),
    phrase(word('factures?'), BETWEEN, word('annulée?s?')),
    phrase(
      word('ai|a|avons'),
      LIGHTLY,
      word('annulé'),
      String.raw`\s(?:la|votre|cette)\s`,
      word('facture'),
    ),
    phrase(word('ai|a|avons'), LIGHTLY, word('levé la pause|mis fin à la pause')),
  ],
  promises: [
    phrase(
      word(
        'rembourserai|rembourserons|rembourse|remboursons|recréditerons|recréditerai|créditons|créditerons|créditerai|dédommagerons|indemniserons',
      ),
    ),
    phrase(
      word('vais|allons'),
      String.raw`\s(?:vous\s|le\s|la\s|les\s|tout\s|intégralement\s){0,3}`,
      word('rembourser|recréditer|dédommager|indemniser|rendre'),
    ),
    phrase(
      word(
        'procède|procédons|procéderai|procéderons|effectuons|effectuerai|effectuerons|lançons|lancerons|émettons|émettrons|ferons',
      ),
      BETWEEN,
      word('remboursements?'),
    ),
    phrase(
      word('rendrai|rendrons|restituerai|restituerons|reverserai|reverserons'),
      BETWEEN,
      word('argent|somme|montant|paiement'),
    ),
    phrase(
      String.raw`${word('je|nous')}\s(?:vous\s)?(?:offre|offrons|offrirai|offrirons)`,
      BETWEEN,
      word('mois|remise|réduction|avoir'),
    ),
    phrase(
      word('ser(?:a|ez|ont)'),
      LIGHTLY,
      word('(?:remboursé|recrédité|crédité|dédommagé|indemnisé|rendu|restitué|reversé)e?s?'),
    ),
    phrase(
      word('recevrez|aurez|obtiendrez|récupérerez'),
      NOT_ONLY_TOLD,
      word('remboursements?|argent|indemnisation|dédommagement'),
    ),
    phrase(word('promets|promettons|garantis|garantissons|garantie?s?')),
  ],
  secret: [
    new RegExp(
      word(
        String.raw`perdue?s?|perte|volée?s?|vol|fraud\p{L}*|listes? noires?|blacklist\p{L}*|bloqu\p{L}*|blocage|opposition|radar|risqu\p{L}*|suspec\p{L}*|soupçon\p{L}*|douteu\p{L}*|confisqu\p{L}*`,
      ),
      'giu',
    ),
  ],
};

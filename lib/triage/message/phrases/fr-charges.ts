import { CHARGE, CHARGED, TWICE } from './fr-words';
import type { Phrases } from './phrases';
import { inOrder, oneOf, together } from './word-lists';

export const frenchCharges: Phrases['intents'] = {
  charged_twice: [
    together(60, TWICE, CHARGED),
    together(
      60,
      TWICE,
      oneOf(
        'prélèvement*|paiement*|débit|débits|facturation|carte|relevé|compte|visa|euros?|\\d+|souscrit|abonné|abonnée|commandé|acheté|abonnement*|argent|pris|achat|commande|montant',
      ),
    ),
    inOrder(
      15,
      oneOf('deux|2|trois|3|mêmes|plusieurs|second|seconde|deuxième|double'),
      oneOf(
        'prélèvement*|paiements?|débits?|abonnements?|comptes?|transactions?|lignes?|opérations?|achats?|commandes?|montants?|souscriptions?|écritures?|facturations?',
      ),
    ),
    inOrder(
      60,
      oneOf('réglé*|payé*|prélevé*|débité*|facturé*|encaissé*'),
      oneOf('le \\d+'),
      oneOf(
        'à nouveau le|et à nouveau|et le|puis le|de nouveau le|et encore le|et aussi le|puis à nouveau',
      ),
    ),
    inOrder(
      40,
      oneOf('même'),
      oneOf('montant|somme|prélèvement|facture|paiement|date'),
      oneOf('deux|encore|à nouveau|de nouveau|répété|2|re'),
    ),
    inOrder(
      40,
      oneOf("un seul|une seule|qu'un|qu'une|qu'un seul"),
      oneOf('abonnement*|compte*|me suffit|besoin|achat|commande|suffit|utilise|paiement'),
    ),
    inOrder(
      60,
      oneOf('recliqué|re-cliqué|réessayé|recommencé|repayé|cliqué deux'),
      oneOf('deux|2|double'),
    ),
    inOrder(30, oneOf('identiques|identique|pareils|pareilles'), oneOf('*')),

    /\b(?:deux|trois|plusieurs) reprises\b/,
    /\bdeux (?:lignes|operations|ecritures|montants) (?:identiques|pareilles)\b|\bpourquoi trois\b|\b(?:commande|achete|paye) (?:qu')?une (?:seule )?fois\b|\blignes identiques\b/,
    /\b(?:debit\w*|prelev\w*|factur\w*|pay\w*|paie\w*)\b.{0,40}\b(?:trois|quatre|3|4) fois\b|\b(?:deux|trois|quatre|plusieurs|2|3) fois\b.{0,60}\b(?:releve|compte|montant|carte|commande|meme)\b|\b(?:releve|compte|banque|carte)\b.{0,60}\b(?:deux|trois|quatre|plusieurs|2|3) fois\b|\b(?:trois|quatre|plusieurs) (?:prelevements|paiements|debits|transactions)\b/,
    /\b(?:debit\w*|prelev\w*|factur\w*|pay\w*|paie\w*)\b.{0,40}\b(?:deux fois|en double|2 fois|doublon|plusieurs fois)\b/,
    /\b(?:double|doubles|deux|second|deuxieme)\b.{0,20}\b(?:prelevements?|paiements?|debits?|factur\w*|abonnements?|transactions?|comptes?)\b|\b(?:prelevements?|paiements?|abonnements?)\b.{0,15}\b(?:doubles?|en double|doublon)\b|\bdoublons?\b/,
    /\bn'(?:ai|avons|en ai|en veux) (?:\w+ )?(?:besoin|achete|commande|veux|pris)? ?(?:que |qu')(?:d')?(?:un|une)\b|\b(?:un seul|une seule)\b/,
    /\b(?:en double|deux fois|doublon|identiques?)\b(?=.*(?:debit|prelev|factur|pay|abonn|montant|euro|€|carte|compte))|\bmeme (?:montant|somme)\b.{0,30}\b(?:deux|encore|a nouveau)\b|\bpar erreur\b.{0,30}\bdeux\b/,
  ],
  unknown_charge: [
    inOrder(
      0,
      oneOf("me dit rien|nous dit rien|m'évoque rien|me dit absolument rien|me parle pas"),
    ),
    inOrder(60, oneOf('ni'), oneOf('ni'), oneOf('fait|effectué|autorisé|passé|commandé|acheté')),
    inOrder(
      15,
      oneOf("n'avons|n'ai|n'a"),
      oneOf('pas|jamais'),
      oneOf('fait|effectué|passé|réalisé|validé'),
      oneOf('paiement|achat|transaction|prélèvement|commande|opération'),
    ),
    together(
      60,
      CHARGE,
      oneOf(
        "reconnais pas|reconnait pas|ne reconnais|ne connais pas|connais pas|jamais entendu|jamais vu|inconnu*|suspect*|bizarre*|étrange*|mystérieu*|douteu*|jamais autorisé|pas autorisé|jamais effectué|jamais fait|pas fait|ne me dit rien|dit rien|pas de moi|pas à moi|n'identifie|identifier|sans mon|sans notre|aucun souvenir|souviens pas|j'ignore|ignore l'origine|origine inconnue|ne sais rien|ne sais pas à quoi|ne sais pas d'où",
      ),
    ),
    inOrder(
      50,
      oneOf(
        "c'est quoi|c koi|c quoi|qu'est-ce que|qu'est ce que|kesako|à quoi correspond|d'où sort|d'où vient",
      ),
      oneOf('ce|cette|ces'),
      oneOf('prélèvement*|débit|paiement*|transaction*|achat'),
      oneOf('jamais|inconnu*|connais|vous|acme|sur ma carte|sur mon compte'),
    ),
    inOrder(
      0,
      oneOf(
        "qui êtes-vous|qui etes vous|c'est qui|vous êtes qui|jamais entendu parler|connais pas votre|ne vous connais|qui est acme|c'est quoi acme|qu'est-ce qu'acme",
      ),
    ),
    inOrder(
      50,
      oneOf(
        "quelqu'un|un inconnu|un tiers|une personne|on a|pirate*|des gens|mon enfant|mon fils|ma fille",
      ),
      oneOf('utilisé|utilise|servi|piraté|usurpé|utilisée|payé|commandé'),
      oneOf('carte|cb|compte|coordonnées|identité|numéro'),
    ),
    inOrder(
      50,
      oneOf('carte|compte|paiement|prélèvement|débit|cb|achat'),
      oneOf('sans mon|sans notre|à mon insu|sans autorisation|sans que je'),
    ),
    inOrder(
      25,
      oneOf('suis|sommes|étais|ai été|ni'),
      oneOf('pas|jamais|même pas|aucunement'),
      oneOf('client*|abonné*|inscrit*|membre'),
    ),
    inOrder(
      25,
      oneOf("pas|aucun|jamais eu|n'ai|ai"),
      oneOf("d'abonnement|abonnement|de compte|compte|d'abo|abo|contrat|de contrat"),
      oneOf('chez vous|avec vous|sur votre site|chez eux|ici'),
    ),
    inOrder(
      25,
      oneOf('jamais'),
      oneOf("rien|été|me|m'|\\w+"),
      oneOf('commandé|acheté|souscrit|demandé|pris|abonné*|inscrit|signé|client*|autorisé'),
    ),
    inOrder(
      25,
      oneOf('pas|jamais|non'),
      oneOf('autoris*|validé|approuvé|consenti'),
      oneOf('paiement|prélèvement|débit|transaction|achat|opération|*'),
    ),

    /\bque je n'ai (?:pas|jamais) (?:effectue|fait|autorise|passe|demande|realise)\w*\b/,
    /\bjamais (?:utilise|visite|ouvert|cree)\w*\b.{0,30}\b(?:site|compte|service|application)\b|\b(?:aucun|pas de) compte chez vous\b/,
    /\bne (?:reconn\w*|connais\w*|me souviens) (?:pas|aucun)\b|\b(?:pas|jamais|n'ai pas) autoris\w*\b|\bnon autoris\w*\b|\bsans (?:mon|notre) (?:autorisation|accord)\b|\b(?:fraude|frauduleu\w*|vole|escroquerie)\b|\b(?:prelevement|paiement|debit) (?:inconnu|suspect)\b/,
    /\bne vous connais\b|\b(?:pas|jamais) (?:fait|effectue|passe|realise)\b.{0,20}\b(?:achat|paiement|commande|operation)\b|\bpas (?:a|de) moi\b|\bd'ou (?:vient|provient)\b/,
    /\bjamais (?:rien )?(?:souscrit|achete|commande|autorise)\w*\b/,
  ],
};

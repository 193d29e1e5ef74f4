import type { Phrases } from './phrases';
import { inClause, inOrder, oneOf } from './word-lists';

/** Whether or why a plan ended is asked by who did not end it. */
const NOT_ASKED = String.raw`(?<!\b(?:pourquoi|est-ce que) (?:\w+ ){0,2})`;

export const frenchSigns: Phrases['signs'] = {
  seats: [
    /\b(?:licences?|sieges?|utilisateurs|membres|collegues|employes|salaries|notre equipe|toute l'equipe|par utilisateur)\b/,
  ],
  unauthorised: [
    inOrder(
      50,
      oneOf('carte|compte|cb|paiement'),
      oneOf('sans mon autorisation|sans notre autorisation|à mon insu|piratée?|volée?'),
    ),
    inOrder(
      50,
      oneOf("quelqu'un|un inconnu|un tiers"),
      oneOf('utilisé|utilise|piraté'),
      oneOf('carte|cb|compte'),
    ),

    /\bjamais (?:utilise|visite)\w* votre\b|\baucun compte chez vous\b/,
    /\b(?:pas|jamais|non) autoris\w*\b|\bsans (?:mon|notre) (?:autorisation|accord)\b|\bfraud\w*\b|\bvole\b|\bescroquerie\b|\bjamais (?:souscrit|achete|commande)\b/,
  ],
  access: [
    /\b(?:ne (?:peux|peut|pouvons|puis)|impossible d'|n'ai|n'avons|n'arrive) ?(?:plus|pas)? ?(?:\w+ ){0,2}(?:acce\w*|connecter|entrer|ouvrir)\b|\bplus acce\w*\b|\b(?:bloque\w*|suspendu\w*|desactive\w*|verrouille\w*)\b|\b(?:toujours|encore)\b.{0,25}\b(?:gratuit\w*|free|basique)\b/,
  ],
  paid: [
    inClause(40, oneOf("ai|jai|j'ai|avons"), oneOf('(?<!pas )payé|réglé|acheté')),
    /\b(?:ai|avons) (?:deja |bien )?(?:paye|regle|verse)\b|\bdeja paye\b/,
  ],
  cancelled: [
    inOrder(
      40,
      oneOf(`${NOT_ASKED}(?:abonnement|contrat|compte|formule|adhésion)`),
      oneOf('(?:est|a été|était|a pris|depuis|a)(?!-)'),
      oneOf('fermé|clos|clôturé|résilié|annulé|terminé|pris fin|fin|supprimé|expiré'),
    ),
    inOrder(15, oneOf('suis|sommes'), oneOf('plus'), oneOf('client*|abonné*')),
    inOrder(
      40,
      oneOf('résiliation|annulation'),
      oneOf('confirmée?|effective|enregistrée?|validée|prise en compte'),
    ),
    inOrder(10, oneOf('jai'), oneOf('résilié|annulé')),

    /(?<!\b(?:pourquoi|est-ce que) (?:\w+ ){0,2})\b(?:abonnement|compte|contrat|adhesion|formule)\b.{0,20}\b(?:a pris fin|s'est termine|est termine|a expire|etait termine)\w*/,
    /(?<!^est-ce que (?:j'|nous ))\b(?:ai|avons|avais|avions) (?:(?!pas |jamais |rien )\w+ ){0,2}(?:resilie|annule|arrete|cloture|stoppe|mis fin)\b/,
    /(?<!^est-ce que (?:j'|nous ))\b(?:ai|avons|avais) (?:(?!pas |jamais )\w+ )?(?:resilie|annule)\b|\bme suis desabonne\w*\b/,
  ],
  charged: [
    inOrder(0, oneOf('prélève*|facture|paie|paye|prenez|argent')),

    /\d\s?(?:€|euros?\b).{0,30}\b(?:partis?|parties?|sortis?|pris|retires?|disparus?)\b/,
    /\b(?:debit\w*|prelev\w*|factur\w*)\b/,
  ],
  keep_newer: [
    /\b(?:garder|conserver) (?:le|la|l') ?(?:nouve\w*|second\w*|deuxieme|dernier\w*)\b|\b(?:resilie|annule)\w* (?:l'ancien\w*|le premier|la premiere)\b/,
  ],
  never_worked: [/\bjamais (?:fonctionne|marche)\b|\bdepuis le (?:debut|premier jour)\b/],
  all_invoices: [
    /\btoutes (?:les|mes|nos) (?:factures|recus)\b|\bfactures de (?:l'annee|20\d\d)\b/,
  ],
  renewed: [
    /\brenouvel\w*\b|\breconduct\w*\b|\bperiode d'essai\b|\bessai\b|\bune (?:nouvelle |autre )?annee\b/,
  ],
};

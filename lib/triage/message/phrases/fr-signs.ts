import type { Phrases } from './phrases';

export const frenchSigns: Phrases['signs'] = {
  seats: [
    /\b(?:licences?|sieges?|utilisateurs|membres|collegues|employes|salaries|notre equipe|toute l'equipe|par utilisateur)\b/,
  ],
  unauthorised: [
    /\bjamais (?:utilise|visite)\w* votre\b|\baucun compte chez vous\b/,
    /\b(?:pas|jamais|non) autoris\w*\b|\bsans (?:mon|notre) (?:autorisation|accord)\b|\bfraud\w*\b|\bvole\b|\bescroquerie\b|\bjamais (?:souscrit|achete|commande)\b/,
  ],
  access: [
    /\b(?:ne (?:peux|peut|pouvons|puis)|impossible d'|n'ai|n'avons|n'arrive) ?(?:plus|pas)? ?(?:\w+ ){0,2}(?:acce\w*|connecter|entrer|ouvrir)\b|\bplus acce\w*\b|\b(?:bloque\w*|suspendu\w*|desactive\w*|verrouille\w*)\b|\b(?:toujours|encore)\b.{0,25}\b(?:gratuit\w*|free|basique)\b/,
  ],
  paid: [/\b(?:ai|avons) (?:deja |bien )?(?:paye|regle|verse)\b|\bdeja paye\b/],
  cancelled: [
    /\b(?:abonnement|compte|contrat|adhesion|formule)\b.{0,20}\b(?:a pris fin|s'est termine|est termine|a expire|etait termine)\w*/,
    /\b(?:ai|avons|avais|avions) (?:\w+ ){0,2}(?:resilie|annule|arrete|cloture|stoppe|mis fin)\b/,
    /\b(?:ai|avons|avais) (?:\w+ )?(?:resilie|annule)\b|\bme suis desabonne\w*\b/,
  ],
  charged: [
    /\d\s?(?:€|euros?)\b.{0,15}\b(?:partis?|parties?|sortis?|pris|retires?|disparus?)\b/,
    /\b(?:debit\w*|prelev\w*|factur\w*)\b/,
  ],
  keep_newer: [
    /\b(?:garder|conserver) (?:le|la|l') ?(?:nouve\w*|second\w*|deuxieme|annuel\w*|dernier\w*)\b|\b(?:resilie|annule)\w* (?:l'ancien\w*|le premier|la premiere|le mensuel)\b/,
  ],
  never_worked: [/\bjamais (?:fonctionne|marche)\b|\bdepuis le (?:debut|premier jour)\b/],
  all_invoices: [
    /\btoutes (?:les|mes|nos) (?:factures|recus)\b|\bfactures de (?:l'annee|20\d\d)\b/,
  ],
  renewed: [
    /\brenouvel\w*\b|\breconduct\w*\b|\bperiode d'essai\b|\bessai\b|\bune (?:nouvelle |autre )?annee\b/,
  ],
};

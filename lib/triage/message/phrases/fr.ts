import type { Phrases } from './phrases';

export const french: Phrases = {
  intents: {
    cancel: [
      /\bne pas (?:me |nous )?(?:renouveler|reconduire|prolonger)\b|\bplus besoin\b|\bprojet (?:est )?(?:termine|fini)\b/,
      /\b(?:resilier|annuler|resiliation|resiliez|annulez|desabonn\w*|mettre fin|arreter|cloturer|stopper)\b/,
      /\bne (?:souhait\w*|veu\w*|desir\w*|voul\w*) (?:plus|pas) (?:\w+ )?(?:continuer|renouveler|poursuivre|reconduire)\b|\bne (?:pas )?(?:me|nous) (?:facture|debite|preleve)\w*\b/,
      /\bne (?:plus|pas) (?:me|nous) (?:prelever|debiter|facturer)\b|\bsupprimer (?:mon|notre) compte\b|\bquitter\b/,
      /\b(?:n'utilis|n'avons plus besoin|n'ai plus besoin|plus besoin)\w*\b|\bfin (?:de|du|a) (?:mon |notre |l')?(?:abonnement|contrat)\b/,
    ],
    resume: [
      /\b(?:ne|n')\s?(?:l'|la |le |me |nous )?(?:resili|annul|arret|supprim)\w* (?:pas|surtout pas)\b|\b(?:j'ai|nous avons) (?:bien )?reflechi\b|\b(?:garder|conserver|maintenir)\b.{0,12}\babonnement\b/,
      /\bmauvais bouton\b|\b(?:en ai|en avons) encore besoin\b|\bencore besoin\b|\bmal clique\b/,
      /\bannul\w* (?:ma|la|notre|cette|sa) (?:resiliation|annulation)\b|\b(?:finalement|au final|apres reflexion)\b.{0,30}\b(?:rest\w*|gard\w*|continu\w*)\b|\bnous restons\b|\bque\b.{0,25}\b(?:continue|reste actif|soit maintenu|se poursuive)\b|\b(?:laisser|laissez)\b.{0,20}\b(?:actif|active|courir)\b/,
      /\bne (?:souhait\w*|veu\w*|voul\w*) (?:plus|pas) (?:resilier|annuler)\b|\b(?:reactiver|reprendre|retablir)\b|\bchange d'avis\b|\b(?:resilie|annule) (?:\w+ ){0,2}par erreur\b|\b(?:garder|conserver|maintenir) (?:mon|notre|l')\s?(?:abonnement|compte|forfait)\b/,
    ],
    restart: [
      /\b(?:revenir|me reabonner|nous reabonner|reabonn\w*)\b|\b(?:souscrire|m'abonner|s'abonner) (?:a nouveau|de nouveau|encore)\b/,
      /\b(?:recommencer|reprendre un abonnement|nouvel abonnement|redevenir client\w*|ancien client)\b/,
    ],
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
    payment_failing: [
      /\bdebloqu\w*\b.{0,20}\b(?:acces|compte)\b|\bcompte\b.{0,30}\b(?:approvisionne|provisionne|alimente|credite)\b|\b(?:somme|montant|solde|facture) (?:due?|restante?|impayee?)\b|\bregler (?:la|le|ma|cette|ce)\b/,
      /\b(?:paiement|carte|prelevement|renouvellement|transaction)s?\b.{0,40}\b(?:echou\w*|echec|refus\w*|rejet\w*|declin\w*|ne (?:passe|fonctionne|marche)|n'(?:est|a) pas (?:pass\w*|abouti|ete accept\w*)|incomplet\w*|impossible|en attente)\b/,
      /\b(?:refus\w*|echec|rejet\w*|echou\w*)\b.{0,30}\b(?:paiement|carte|prelevement)\b|\b(?:impaye\w*|en retard|solde insuffisant|fonds insuffisants|provision insuffisante)\b|\b(?:comment|ou) (?:puis-je |je peux |dois-je )?(?:payer|regler)\b/,
      /\bdefaut de paiement\b|\bregulariser\b|\bpaiement\b.{0,25}\b(?:n'a pas|n'est pas|pas pu)\b|\bpas pu (?:etre )?(?:prelev|debit|encaiss)\w*|\b(?:payer|regler) (?:a nouveau|encore|une deuxieme fois)\b/,
      /\bbanque\b.{0,30}\b(?:demande|exige|veut|requiert)\b|\b(?:valider|confirmer|autoriser|approuver)\b.{0,20}\b(?:paiement|prelevement|achat)\b|\blien de paiement\b/,
    ],
    finish_checkout: [
      /\b(?:au |en )?(?:milieu|plein) (?:du|de l[ae']) ?paiement\b|\bpage de paiement\b|\bpage pour (?:payer|terminer|finaliser)\b/,
      /\b(?:lien|page de paiement|panier|commande|achat|inscription)\b.{0,40}\b(?:expir\w*|pas (?:abouti|termine|finalise)\w*|bloqu\w*|interrompu\w*)\b|\b(?:essaye|essaie|tente|voulu)\b.{0,20}\b(?:souscrire|abonner|acheter|payer|commander)\b|\b(?:terminer|finaliser|completer) (?:mon|ma|la|le|l') ?(?:achat|commande|paiement|abonnement|inscription)\b|\b(?:veux|souhaite) toujours (?:\w+ )?(?:souscrire|abonner|acheter)\b/,
    ],
    invoice_or_receipt: [
      /\b(?:besoin|envoy\w*|recevoir|telecharg\w*|trouv\w*|obtenir|fournir|transmettre|voudr\w*|souhait\w*|ou|pouvez|pourriez|copie|manque|duplicata)\b.{0,50}\b(?:factures?|recus?|justificatifs?|quittances?)\b|^(?:facture|recu)s? (?:de|du|d'|pour)\b/,
      /\b(?:faudrait|faut|souhaiterais|aimerais|serait possible)\b.{0,40}\b(?:factures?|recus?|justificatifs?)\b|\bfactures?\b.{0,30}\b(?:comptabilite|comptable|frais|svp|s'il vous plait)\b/,
      /\b(?:duplicata|justificatif|note de frais)\b|\bfacture\b.{0,20}\b(?:pdf|manqu\w*|introuvable)\b/,
    ],
    tax_number: [
      /\b(?:nouvelle|notre|bonne) adresse\b.{0,40}\bfactures?\b|\b(?:societe|entreprise|avons|bureau)\b.{0,12}\bdemenage\w*/,
      /\b(?:tva|siret|siren|numero fiscal|numero de tva|raison sociale|adresse de facturation|coordonnees de facturation|nom de (?:l'|la |notre )?(?:entreprise|societe))\b/,
    ],
    update_card: [
      /\bcarte (?:enregistree|en memoire|au dossier)\b|\bmettre (?:celle|la carte|une autre|une nouvelle)\b/,
      /\bpayer (?:avec|par) (?:la|une|ma|notre|l'|cette)\s?(?:\w+ ){0,2}carte\b|\bcarte (?:de l'entreprise|de la societe|professionnelle|pro)\b|\bcoordonnees\b.{0,20}\bcarte\b|\bnouvelles coordonnees\b/,
      /\b(?:mettre a jour|mise a jour|changer|modifier|remplacer|ajouter|enregistrer|saisir|actualiser|entrer)\b.{0,35}\b(?:carte|moyen de paiement|mode de paiement|coordonnees bancaires|rib)\b|\b(?:nouvelle|autre) carte\b|\bcarte\b.{0,25}\b(?:expir\w*|perimee|remplacee)\b/,
    ],
    change_plan: [
      /\bpasser (?:a l'annee|a l'annuel|au mensuel|en annuel|a l'abonnement|au forfait)\b|\bpayer (?:a l'annee|annuellement|au mois)\b/,
      /\b(?:souhait\w*|voudr\w*|veux|voulons|peux|puis-je|peut-on|comment|pouvons|aimer\w*|possible)\b.{0,40}\b(?:descendre|monter|retrograder|redescendre|passer|changer)\b.{0,30}\b(?:formule|forfait|offre|plan|basic|pro|annuel\w*|mensuel\w*|inferieur\w*|superieur\w*)\b/,
      /\b(?:souhait\w*|voudr\w*|veux|voulons|peux|puis-je|peut-on|comment|pouvons|aimer\w*)\b.{0,40}\b(?:changer|passer|migrer|basculer|upgrader|evoluer)\b.{0,30}\b(?:forfait|formule|offre|annuel\w*|mensuel\w*|pro|business|plan|abonnement)\b|\b(?:ajouter|retirer|supprimer|reduire|augmenter)\b.{0,20}\b(?:licences?|utilisateurs?|sieges?|places?|membres?)\b/,
    ],
    seats: [
      /\binvit\w*\b.{0,60}\b(?:compt\w*|factur\w*|pay\w*|cout\w*)\b/,
      /\bpar personne\b|\b(?:pay\w*|factur\w*|cout\w*)\b.{0,40}\b(?:licences?|utilisateurs?|sieges?|personnes?|membres?|collegues)\b/,
      /\b(?:licences?|sieges?|par utilisateur)\b|\b(?:utilisateurs|membres|collegues|employes|salaries|personnes|sommes)\b.{0,40}\b(?:pay\w*|factur\w*|cout\w*|utilis\w*|prelev\w*)\b/,
    ],
    product_bug: [
      /\b(?:echoue|echouent|plante|plantent|bloque|bloquent)\b.{0,30}\b(?:depuis|a chaque|toujours|sans cesse)\b/,
      /\btourne (?:sans fin|en rond|dans le vide)\b|\b(?:rien|plus rien) ne\b.{0,12}\b(?:charge|s'affiche|marche|fonctionne)\w*|\bcharge\w* (?:sans fin|indefiniment)\b/,
      /\b(?:bug|bugs|panne|en panne|plante\w*|inutilisable|casse\w*|dysfonctionn\w*|erreurs?)\b|\bne (?:\w+ )?(?:fonctionne\w*|marche\w*|charge\w*|repond\w*|s'ouvre)\b|\b(?:export\w*|import\w*|application|appli|api|rapports?|synchronis\w*)\b.{0,40}\b(?:echou\w*|echec|plante|erreur|pas)\b|\b(?:toujours|encore)\b.{0,25}\b(?:gratuit\w*|free|basique|limite\w*)\b/,
      /\b(?:rien|pas) (?:\w+ )?(?:debloque|active|disponible|accessible)\w*\b|\bimpossible (?:d'|de )(?:\w+ )?(?:ouvrir|utiliser|exporter|enregistrer)\w*/,
      /\b(?:ecran (?:blanc|noir)|disparu\w*|se ferme|fige\w*|jamais recu mes credits)\b/,
    ],
    feature_missing: [
      /\bnulle part\b|\bpage des? (?:tarifs|prix)\b.{0,20}\b(?:indique|liste|annonce|dit|mentionne)\w*/,
      /\bn'existe (?:toujours )?pas\b|\b(?:site|page|publicite|commercial)\b.{0,25}\b(?:annonce|promet|dit|indique|parle)\w*\b/,
      /\b(?:promis\w*|promesse|annonce\w*)\b|\b(?:manque|manquent|absence|n'existe pas|il n'y a (?:pas|toujours pas))\b.{0,30}\b(?:fonction\w*|integration\w*|interface)\b|\b(?:pas utile|inutile|ne (?:nous|me) sert)\b/,
    ],
    unwanted_renewal: [
      /\b(?:ne veux|voulais|souhaite) pas d'une (?:autre|nouvelle)\b|\bcroyais que\b.{0,30}\b(?:finie?|terminee?|expiree?)\b/,
      /\b(?:une annee|un an) de plus\b|\bpersonne ne (?:m'|nous )(?:a |ait )?(?:\w+ )?(?:prevenu|averti)\w*|\bvoul(?:ais|ions) (?:l'|le |la )?(?:arreter|annuler|resilier)\b|\bessai\b.{0,60}\b(?:payant\w*|transforme\w*|bascul\w*)\b/,
      /\b(?:oubli\w*)\b|\b(?:renouvel\w*|reconduct\w*|reconduit\w*)\b.{0,60}\b(?:sans|automatique\w*|pas (?:voulu|souhaite|prevenu)|surprise|rappel)\b|\b(?:sans|pas (?:voulu|recu|ete prevenu|souhaite)|ne (?:voulais|savais|souhaitais) pas)\b.{0,40}\b(?:renouvel\w*|reconduct\w*|rappel|avertissement|prevenir)\b/,
      /\b(?:une|nouvelle|deuxieme|autre) annee\b|\bessai\b.{0,40}\b(?:transforme|debite|facture|preleve)\w*/,
    ],
    explain_amount: [
      /\bpourquoi\b.{0,80}(?:debit|prelev|factur|montant|pay|prix|cher|\d|[$€])|\b(?:qu'est-ce que|c'est quoi|a quoi correspond\w*|que correspond)\b.{0,40}(?:montant|prelevement|paiement|facture|ligne|debit)|\b(?:plus (?:eleve\w*|cher\w*|haut\w*)|superieur\w*)\b.{0,25}\b(?:que|a|d'habitude)\b|\b(?:expliqu\w*|compren\w*|detail\w*|eclairc\w*)\b.{0,40}\b(?:montant|facture|prelevement|prorata|somme)\b/,
      /\bau lieu d\w{1,2} \D{0,4}\d|\bque s'est-il passe\b|\b(?:est|a) (?:passe|augmente)\w*\b.{0,20}\d|\bcomment (?:est|se) calcul\w*\b/,
      /\bne compren\w* (?:pas|rien)\b|\bque signifie\b|\bque veut dire\b|\baugment\w*\b/,
    ],
    where_is_refund: [
      /\b(?:argent|remboursement|montant|virement)\b.{0,20}\ben (?:route|chemin|cours d'acheminement)\b|\brien (?:a ce jour|pour l'instant|recu|n'est arrive)\b/,
      /\bcombien de temps\b.{0,50}\brembours\w*|\brembours\w*\b.{0,40}\b(?:delai|apparai\w*|arriver)\b|\bpromis\b.{0,20}\brembours\w*/,
      /\bou (?:en )?(?:est|sont|se trouve|reste|en est)\b.{0,25}\b(?:remboursement|argent)\b/,
      /\bremboursement\b.{0,60}\b(?:pas (?:\w+ )?(?:recu|arrive|apparu|credite)|toujours (?:pas|rien|en attente)|quand|en attente|statut|rien recu)\b/,
      /\b(?:pas (?:encore )?recu|quand (?:vais|serai|arriv|aurai|sera)\w*|attends|attendons)\b.{0,40}\brembours\w*/,
      /\b(?:aviez|avez|m'a|nous a|a ete|m'avait) (?:dit|promis|annonce|confirme)\w*\b.{0,40}\brembours\w*/,
    ],
    next_payment: [
      /\bprochaine facture\b/,
      /\bquand\b.{0,40}\b(?:prochain\w*|renouvel\w*|debite\w*|preleve\w*|echeance)\b|\bprochain(?:e|s)? (?:paiement|prelevement|facture|echeance|debit)\b|\bdate (?:de|du) (?:renouvellement|prochain)\b/,
      /\bquelle est la date\b.{0,30}\b(?:paiement|prelevement|echeance|renouvellement)\b|\bquel jour\b/,
    ],
    thanks: [
      /\bmerci\b(?! de\b)|\bremerci\w*\b|\b(?:ca marche|c'est (?:resolu|regle|bon)) (?:maintenant)?\b/,
    ],
  },
  except: {
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
  },
  toCome:
    /\b(?:sera[is]?|serons|vais|va|allez|allons)\b.{0,30}\b(?:debit\w*|prelev\w*|factur\w*)\b|\bne (?:plus|pas)\b.{0,20}\b(?:debit\w*|prelev\w*|factur\w*)\b/,
  signs: {
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
      /\b(?:garder|conserver) (?:le|la|l') ?(?:nouve\w*|second\w*|deuxieme|dernier\w*)\b|\b(?:resilie|annule)\w* (?:l'ancien\w*|le premier|la premiere)\b/,
    ],
    never_worked: [/\bjamais (?:fonctionne|marche)\b|\bdepuis le (?:debut|premier jour)\b/],
    all_invoices: [
      /\btoutes (?:les|mes|nos) (?:factures|recus)\b|\bfactures de (?:l'annee|20\d\d)\b/,
    ],
    renewed: [
      /\brenouvel\w*\b|\breconduct\w*\b|\bperiode d'essai\b|\bessai\b|\bune (?:nouvelle |autre )?annee\b/,
    ],
  },
  yes: /^(?:oui|d'accord|ok|okay|bien sur|parfait|allez-y|c'est (?:bon|ca)|entendu|tout a fait|exactement)\b/,
  inert: [
    /\bignor\w*\b.{0,30}\b(?:precedent\w*|regles|instructions|consignes)\b|^\W*(?:systeme|system)\s*:|\b(?:assistant|bot|modele|ia|agent)\b.{0,30}\b(?:doit|devra|devez)\b/,
  ],
  months: [
    /\bjanvier\b/,
    /\bfevrier\b/,
    /\bmars\b/,
    /\bavril\b/,
    /\bmai\b/,
    /\bjuin\b/,
    /\bjuillet\b/,
    /\baout\b/,
    /\bseptembre\b/,
    /\boctobre\b/,
    /\bnovembre\b/,
    /\bdecembre\b/,
  ],
};

import type { DraftTemplates } from '../templates';

const LOG_IN = `{% if link %}Connectez-vous avec l’adresse e-mail à laquelle vous recevez vos factures ; un code vous sera envoyé, aucun mot de passe n’est nécessaire :

{{ link }}{% else %}Je cherche le meilleur moyen pour vous d’y accéder et je vous écris ensuite.{% endif %}`;

const WANTED = `{% if wanted_invoice_number %} {{ wanted_invoice_number }}{% endif %}{% if wanted_invoice_date %} du {{ wanted_invoice_date }}{% endif %}{% if wanted_invoice_amount %}, d’un montant de {{ wanted_invoice_amount }}{% endif %}`;

/** The customer can do it, or can be shown where. */
export const selfServe = {
  invoice_wanted: `Merci de votre message. {% if link_kind == 'hosted_invoice' %}Voici votre facture${WANTED}. Sur cette page, vous pouvez la consulter et la télécharger en PDF et, si elle est payée, télécharger aussi le reçu :

{{ link }}{% elsif link %}Vous trouverez toutes vos factures sur votre page de facturation, chacune en PDF, avec son reçu si elle est payée. ${LOG_IN}{% else %}J’ai trouvé {% if wanted_invoice_number %}votre facture${WANTED}{% else %}votre compte{% endif %}. Aucune page ne vous permet pour le moment de télécharger le document vous-même ; je le prépare donc pour vous et je vous écrirai pour vous le transmettre.{% endif %}

S’il vous faut une autre facture, ou une facture avec d’autres mentions, indiquez-moi son mois ou son montant et ce qui doit y figurer.`,

  update_card_self_serve: `Merci de votre message. Vous pouvez changer vous-même {% if plan %}la carte utilisée pour {{ plan }}{% else %}votre carte{% endif %}, sur votre page de facturation.{% if card %} Le dernier paiement a été fait avec la {{ card }}.{% endif %} ${LOG_IN}

Vous pouvez y ajouter la nouvelle carte et la choisir comme carte par défaut.{% if next_payment_date %} C’est elle qui servira pour le prochain paiement, le {{ next_payment_date }}.{% endif %}

Merci de ne pas envoyer de données de carte par e-mail ; nous n’en avons jamais besoin. Si quelque chose ne fonctionne pas sur cette page, répondez à ce message en me disant ce que vous voyez.`,

  change_plan_self_serve: `Merci de votre message. Vous pouvez changer de formule vous-même, sur votre page de facturation.{% if plan %} Actuellement, vous avez {{ plan }}{% if price %} à {{ price }}{% endif %}.{% endif %} ${LOG_IN}

Vous pouvez y choisir une autre formule. Avant de confirmer, vous voyez ce que coûte le changement, et ce qui est déduit pour le temps déjà payé.

Rien ne change tant que vous n’avez pas confirmé. Si la formule que vous cherchez n’est pas dans la liste, répondez à ce message en me disant laquelle.`,

  billing_details_self_serve: `Merci de votre message. Vous pouvez modifier vos informations de facturation vous-même : le nom et l’adresse sur vos factures, et votre numéro fiscal ou de TVA. ${LOG_IN}

Vous pouvez y modifier vos informations de facturation. Elles figureront ensuite sur chaque nouvelle facture ; une facture déjà émise reste telle quelle.

S’il vous faut une facture antérieure avec d’autres mentions, indiquez-moi son numéro ou son mois et ce qui doit y figurer, et je regarderai ce qui est possible.`,

  invoices_self_serve: `Merci de votre message. Vous pouvez consulter et télécharger toutes vos factures vous-même, sur votre page de facturation, chacune en PDF, avec son reçu si elle est payée. ${LOG_IN}

Elles sont classées par date, pour que vous puissiez prendre celles qu’il vous faut. Les plus anciennes y restent tant que votre compte existe.

S’il manque une facture, ou si l’une d’elles doit porter d’autres mentions, indiquez-moi son mois ou son montant et ce qui doit y figurer.`,

  self_serve_by_operator: `Merci de votre message. Ce changement n’est pas possible sur votre page de facturation pour le moment, je m’en occupe donc pour vous.{% if plan %} J’ai trouvé votre abonnement {{ plan }}{% if price %} à {{ price }}{% endif %}.{% endif %} Rien n’a encore été modifié.

Pour éviter toute erreur : que souhaitez-vous obtenir exactement ?

Dès que j’aurai votre réponse, je vous dirai ce que cela changerait, sur vos factures aussi, avant toute démarche. Merci de ne pas envoyer de données de carte par e-mail ; nous n’en avons jamais besoin.`,

  restart_wanted: `Merci de votre message ; c’est un plaisir de savoir que vous souhaitez revenir. Votre ancien abonnement{% if plan %} {{ plan }}{% endif %} a pris fin{% if ended_date %} le {{ ended_date }}{% endif %}, et un abonnement terminé ne peut pas être réactivé.

{% if link %}Vous pouvez choisir une formule et en commencer un nouveau ici :

{{ link }}{% else %}Vous pouvez en commencer un nouveau sur notre site : choisissez-y une formule, comme la première fois.{% endif %}

Si vous utilisez la même adresse e-mail qu’avant, vos factures restent réunies. {% if amount_due %}Votre ancienne facture{% if open_invoice_number %} {{ open_invoice_number }}{% endif %} de {{ amount_due }} est encore à payer{% if retry_date %} ; une nouvelle tentative automatique est prévue le {{ retry_date }}{% endif %}.{% else %}L’ancien abonnement n’est plus facturé.{% endif %} Si quelque chose ne fonctionne pas en chemin, répondez à ce message en me disant ce que vous voyez.`,
} as const satisfies DraftTemplates;

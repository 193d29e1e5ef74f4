import type { DraftTemplates } from '../templates';

const PAYMENT = `{{ amount }}{% if paid_date %} du {{ paid_date }}{% endif %}`;

const LINES = `{% for line in lines %}- {{ line }}
{% endfor %}`;

/** The customer would like to know why, when or how much. */
export const explanations = {
  charge_explained: `Merci de votre question. {% if amount %}Le paiement de ${PAYMENT} {% if invoice_number %}correspond à la facture {{ invoice_number }}{% if plan and lines.size != 1 %} pour {{ plan }}{% endif %}{% elsif plan %}correspond à {{ plan }}{% else %}figure bien sur votre compte{% endif %}.{% if lines.size == 1 %} En voici le détail : {{ lines[0] }}.{% endif %}{% else %}J’ai vérifié les paiements de votre compte.{% endif %}{% if failed_attempt %} {{ failed_attempt }}{% endif %}
{% if lines.size > 1 and two_payments == false %}
En voici le détail :
${LINES}{% elsif payments.size > 0 and failed_attempt == nil %}
Voici vos derniers paiements :
{% for payment in payments %}- {{ payment }}
{% endfor %}{% endif %}
{% if credit_kept and amount == nil %}{{ credit_kept }} {% endif %}{% if next_payment_date %}{% if price and seats == nil %}Votre prix habituel est de {{ price }}. {% endif %}Le prochain paiement régulier est prévu le {{ next_payment_date }}. {% elsif end_date %}Votre abonnement prend fin le {{ end_date }}. {% elsif ended_date %}Votre abonnement a pris fin le {{ ended_date }}. {% endif %}Je n’ai rien modifié sur votre compte.

Si vous voyez un autre montant sur votre relevé, ou si vous vous attendiez à autre chose, indiquez-moi la date et le montant, et je regarderai précisément ce paiement.`,

  proration_explained: `Merci de votre question. {% if amount %}Le paiement de ${PAYMENT}{% else %}Votre facture{% endif %} comprend un changement de formule au cours d’une période déjà facturée. {% if change_summary %}{{ change_summary }}{% else %}La part que vous n’aviez pas utilisée a été déduite, et la nouvelle formule est facturée à partir du jour du changement.{% endif %}{% if credit_kept %} {{ credit_kept }}{% endif %}
{% if lines.size > 0 %}
Voici le détail de la facture{% if invoice_number %} {{ invoice_number }}{% endif %} :
${LINES}{% endif %}
Rien n’a donc été payé deux fois pour les mêmes jours.{% if next_payment_date %} À partir de la prochaine période, vous payez le prix habituel{% if price %} de {{ price }}{% endif %}, pour la première fois le {{ next_payment_date }}.{% elsif end_date %} Votre abonnement prend fin le {{ end_date }}.{% elsif ended_date %} Votre abonnement a pris fin le {{ ended_date }}.{% endif %}

Si un point n’est pas clair, répondez à ce message, et je le reprendrai avec vous ligne par ligne.`,

  hold_explained: `Merci de votre message. Je comprends que cela ressemble à deux paiements. Un seul a été prélevé{% if amount %} : {{ amount }}{% if paid_date %} le {{ paid_date }}{% endif %}{% if card %}, avec la {{ card }}{% endif %}{% endif %}.

L’autre ligne{% if hold_amount %}, {{ hold_amount }}{% if hold_date %} le {{ hold_date }}{% endif %},{% endif %} est une réservation : votre banque a mis ce montant de côté pour une tentative de paiement qui n’est pas allée jusqu’au bout. Les banques affichent une réservation d’abord comme un paiement, puis la retirent d’elles-mêmes, en général en quelques jours ouvrés.

Aucune somme n’a été prélevée pour cette ligne, il n’y a donc rien à rendre. Si elle est encore là dans dix jours, répondez à ce message, ou demandez à votre banque d’annuler la réservation.`,

  different_products_explained: `Merci de votre question. J’ai regardé vos abonnements : ils portent sur des produits différents, et non deux fois sur le même{% if products.size > 1 %}.

Voici ce que vous avez :
{% for product in products %}- {{ product }}
{% endfor %}{% else %}.{% endif %}
Rien n’a été facturé deux fois, j’ai donc tout laissé en l’état.{% if amount and paid_date %} Le dernier paiement date du {{ paid_date }} et s’élève à {{ amount }}.{% endif %}

Si vous n’avez pas besoin de l’un d’eux, dites-moi lequel, et je vous expliquerai ce qui changerait sans lui avant toute démarche. Si vous voyez un prélèvement qui ne correspond à aucun, sa date et son montant me suffisent pour le retrouver.`,

  metered_explained: `Merci de votre question. {% if amount %}Le paiement de ${PAYMENT}{% if invoice_number %} (facture {{ invoice_number }}){% endif %}{% else %}Ce prélèvement{% endif %} {% if only_usage %}correspond à{% else %}comprend{% endif %} votre utilisation{% if plan %} de {{ plan }}{% endif %}. Elle est facturée après coup : on la mesure pendant une période, puis on la facture quand la période est passée.{% if ended_date %} Votre abonnement a pris fin le {{ ended_date }} ; cette facture concerne le temps qui précède.{% endif %}
{% if lines.size > 0 %}
En voici le détail :
${LINES}{% endif %}
{% if ended_date %}L’abonnement ne se renouvelle pas. {% endif %}Si le montant ne correspond pas à ce que vous avez utilisé, dites-moi à quoi vous vous attendiez, et je regarderai comment le calcul a été fait.`,

  next_payment_told: `Merci de votre question. {% if next_payment_date %}Votre prochain paiement{% if plan %} pour {{ plan }}{% endif %}{% if next_payment_amount %}, de {{ next_payment_amount }},{% endif %} est prévu le {{ next_payment_date }}.{% elsif end_date %}Votre abonnement{% if plan %} {{ plan }}{% endif %} est réglé pour prendre fin le {{ end_date }} ; aucun autre paiement régulier n’est donc prévu.{% elsif amount_due == nil %}Je ne vois pas de paiement régulier prévu sur votre compte pour le moment.{% endif %}{% if amount_due and processing_amount == nil %} Votre facture{% if open_invoice_number %} {{ open_invoice_number }}{% endif %} de {{ amount_due }} est encore à payer{% if retry_date %} ; une nouvelle tentative automatique est prévue le {{ retry_date }}{% endif %}.{% endif %}{% if metered and next_payment_date %} L’utilisation au cours de la période s’y ajoute.{% endif %}{% if amount and paid_date %} Le dernier paiement date du {{ paid_date }} et s’élève à {{ amount }}.{% endif %}

{% if link %}Vous pouvez consulter votre formule et vos factures ici à tout moment, en vous connectant avec l’adresse e-mail à laquelle vous recevez vos factures :

{{ link }}

{% endif %}{% if next_payment_date and collected_automatically %}Le paiement se fait automatiquement, vous n’avez donc rien à faire. {% endif %}Si vous souhaitez changer quelque chose, ou si vous attendiez une autre date ou un autre montant, dites-le-moi en répondant à ce message, et je vous expliquerai comment cela fonctionne.`,
} as const satisfies DraftTemplates;

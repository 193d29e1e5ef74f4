import type { DraftTemplates } from '../templates';

const LEFT_AS_IT_IS = 'J’ai tout laissé en l’état, pour que personne ne se retrouve sans accès.';

/** Several people, on purpose. */
export const teamSeats = {
  seats_explained: `Merci de votre question. Votre abonnement{% if plan %} {{ plan }}{% endif %} est facturé par siège : un siège pour chaque personne qui l’utilise.{% if seats %} Vous avez {{ seats }} sièges{% if seat_price %} à {{ seat_price }} chacun{% if price %}, soit {{ price }}{% endif %}{% endif %}.{% endif %}

{% if has_proration and lines.size > 0 %}Quand le nombre de sièges change en cours de période, la différence est facturée tout de suite, et seulement pour les jours qui restent. Voici le détail de votre facture{% if invoice_number %} {{ invoice_number }}{% endif %}{% if invoice_date %} du {{ invoice_date }}{% endif %}{% if amount %}, d’un montant de {{ amount }}{% endif %} :
{% for line in lines %}- {{ line }}
{% endfor %}{% elsif change_summary %}Quand le nombre de sièges change en cours de période, la différence est facturée tout de suite, et seulement pour les jours qui restent.{% if amount %} Le dernier paiement était de {{ amount }}.{% endif %} {{ change_summary }}{% elsif payments.size > 0 %}Voici vos derniers paiements :
{% for payment in payments %}- {{ payment }}
{% endfor %}{% endif %}

{% if credit_kept and amount == nil %}{{ credit_kept }}{% else %}${LEFT_AS_IT_IS}{% endif %} Si le nombre de sièges n’est pas celui qu’il vous faut, dites-moi combien de personnes doivent en avoir un, et je vous expliquerai ce que cela changerait.`,

  workspaces_explained: `Merci de votre question. Votre compte comporte plusieurs abonnements, séparés volontairement : chacun appartient à son propre espace de travail, rien n’a donc été facturé deux fois pour la même chose.

{% if products.size > 0 %}Actuellement, vous avez :
{% for product in products %}- {{ product }}
{% endfor %}
{% endif %}${LEFT_AS_IT_IS} Si l’un des espaces de travail n’est plus utile, répondez en me donnant son nom, et je vous dirai ce que changerait la fin de son abonnement.`,

  teammates_explained: `Merci de votre question.{% if plan %} Votre propre abonnement est {{ plan }}{% if price %}, à {{ price }}{% endif %}{% if start_date %}, depuis le {{ start_date }}{% endif %}. Il{% else %} Votre abonnement{% endif %} est personnel : chaque personne qui s’inscrit avec sa propre adresse a un abonnement à part, facturé à part. Plusieurs prélèvements dans une même entreprise ne sont donc en général pas un doublon, mais un par personne.

${LEFT_AS_IT_IS} Pour des raisons de confidentialité, je ne peux parler que de votre propre abonnement ; vos collègues peuvent nous interroger sur le leur.

Si vous préférez un seul abonnement et une seule facture pour toute l’équipe, indiquez-moi le nombre de personnes, et je vous dirai quelles sont les possibilités.`,
} as const satisfies DraftTemplates;

import type { DraftTemplates } from '../templates';

/** Beside a contested payment: whether another one is to come. */
const ENDING = `{% if ended_date %}Votre abonnement a pris fin le {{ ended_date }} ; plus rien n’est donc prélevé à ce titre.{% elsif wants_end %}Vous souhaitez aussi que l’abonnement prenne fin ; je m’en occupe à part.{% else %}Si vous souhaitez que votre abonnement prenne fin, pour que plus rien ne soit prélevé, dites-le-moi et je m’en occuperai à part.{% endif %}`;

const EXTRA_PAYMENT = `{{ extra_amount }}{% if extra_paid_date %} du {{ extra_paid_date }}{% endif %}`;

const PAYMENT = `{{ amount }}{% if paid_date %} du {{ paid_date }}{% endif %}`;

const DISPUTED = `{% if dispute_amount %}le paiement de {{ dispute_amount }}{% if dispute_date %} du {{ dispute_date }}{% endif %}{% else %}ce paiement{% endif %}`;

/** The product, or our promise, may have failed the customer; or a payment is contested. */
export const productFailure = {
  product_issue: `Merci de votre message, et veuillez nous excuser pour ces désagréments. Vous payez pour quelque chose qui devrait simplement fonctionner, et je comprends que ce soit frustrant.

Je transmets les détails de votre message à l’équipe qui s’occupe du produit.{% if amount and paid_date %} Du côté de la facturation, je vois votre paiement de ${PAYMENT}{% if plan %} pour {{ plan }}{% endif %}.{% elsif plan %} Du côté de la facturation, je vois votre abonnement {{ plan }}.{% endif %} Je ne peux pas encore vous dire ce qu’il en sortira ; je préfère comprendre ce qui s’est passé plutôt que deviner. Je vous écrirai quand j’en saurai plus, y compris sur ce que cela signifie pour votre paiement.

S’il y a quelque chose que vous ne nous avez pas encore dit, comme l’heure ou le texte affiché à l’écran, répondez à ce message.`,

  product_refund: `Merci de votre message. Je regrette que cela n’ait pas fonctionné comme vous étiez en droit de l’attendre.

{% if extra_amount %}J’ai trouvé le paiement dont il s’agit : ${EXTRA_PAYMENT}{% if extra_invoice_number %} (facture {{ extra_invoice_number }}){% endif %}.{% elsif amount %}J’ai trouvé le paiement dont il s’agit : ${PAYMENT}.{% else %}J’ai trouvé votre compte.{% endif %} Je l’examine maintenant et je vous donnerai une réponse claire. Je transmets aussi votre message à l’équipe qui s’occupe du produit, pour que la cause soit traitée elle aussi.

Vous n’avez rien à faire d’ici là. S’il y a quelque chose que vous ne nous avez pas encore dit, répondez à ce message.`,

  charged_after_end: `Merci de votre message, et veuillez nous excuser pour ce désagrément. J’ai comparé les dates : {% if ended_date or end_date %}votre abonnement{% if plan %} {{ plan }}{% endif %} {% if ended_date %}a pris fin le {{ ended_date }}{% else %}devait prendre fin le {{ end_date }}{% endif %}, et {% endif %}je vois {% if extra_amount %}un paiement de ${EXTRA_PAYMENT}{% elsif amount %}un paiement de ${PAYMENT}{% else %}un paiement plus tardif{% endif %}, auquel vous ne vous attendiez pas.

J’examine ce paiement maintenant et je vous écrirai ce qu’il en est. Si une somme vous est due, elle revient sur le moyen de paiement d’origine ; les banques mettent en général 5 à 10 jours ouvrés à l’afficher.

Vous n’avez rien à faire d’ici là, et je regarderai aussi comment cela a pu arriver.`,

  unwanted_renewal: `Merci de votre message. Je vois que votre abonnement{% if plan %} {{ plan }}{% endif %} s’est renouvelé{% if extra_paid_date %} le {{ extra_paid_date }}{% elsif paid_date %} le {{ paid_date }}{% endif %}{% if extra_amount %} pour {{ extra_amount }}{% elsif amount %} pour {{ amount }}{% endif %}{% if period_end %}, et qu’il court maintenant jusqu’au {{ period_end }}{% endif %}. Je comprends que vous ne le vouliez pas, et je regrette cette mauvaise surprise.

Je m’occupe maintenant des deux points : qu’il ne se renouvelle pas une nouvelle fois, et ce qui est possible pour ce paiement. Je vous donnerai une réponse claire sur les deux ; d’ici là, rien n’est modifié sur votre compte.

Vous n’avez rien à faire en attendant.`,

  unknown_charge: `Merci de poser la question ; vous faites bien de vérifier un prélèvement que vous ne reconnaissez pas.{% if amount %} Le paiement de ${PAYMENT}{% if card %} avec la {{ card }}{% endif %} {% if plan %}correspond à {{ plan }}{% if start_date %}, un abonnement qui a commencé le {{ start_date }}{% endif %}{% else %}est lié au compte qui porte votre adresse e-mail{% endif %}.{% endif %}

Il arrive qu’une personne de l’équipe ou de la famille ait souscrit l’abonnement, ou qu’un essai soit devenu une formule payante.

Cela vous aide-t-il à le reconnaître ?

Sinon, répondez-moi simplement ; je regarderai alors cela avec l’équipe qui s’occupe de ces paiements. Si vous pensez que quelqu’un d’autre utilise votre carte, prévenez aussi votre banque, pour qu’elle puisse protéger la carte.`,

  dispute_open: `Merci de votre message ; je comprends que cela vous préoccupe. Votre banque a ouvert un dossier sur ${DISPUTED}. Tant qu’il est ouvert, c’est elle qui décide de cet argent, et nous ne pouvons pas le rendre nous-mêmes.

Je transmets votre message à la personne qui s’occupe de ces dossiers chez nous, pour qu’elle en tienne compte. C’est votre banque qui vous donnera le résultat ; elle peut aussi vous dire où elle en est.

${ENDING}`,

  inquiry_open: `Merci de votre message ; je comprends que cela vous préoccupe. Votre banque nous a interrogés sur ${DISPUTED}{% if plan %} pour {{ plan }}{% endif %}. Ce n’est qu’une question à ce stade ; rien n’est décidé.

Je transmets votre message à la personne qui s’occupe de ces dossiers chez nous. Je vous écrirai quand je saurai quelle est la suite, et d’ici là rien n’est modifié sur votre compte.

${ENDING} Si vous reconnaissez finalement le paiement, dites-le à votre banque ainsi qu’à nous.`,
} as const satisfies DraftTemplates;

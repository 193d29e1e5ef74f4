import type { DraftTemplates } from '../templates';

const OPEN_INVOICE = `Votre facture{% if open_invoice_number %} {{ open_invoice_number }}{% endif %} de {{ amount_due }} est encore à payer`;

const USAGE = `{% if metered %} L’utilisation jusqu’à cette date est facturée sur une dernière facture.{% endif %}`;

const SUBSCRIPTION = `votre abonnement{% if plan %} {{ plan }}{% endif %}`;

/** The customer wants to stop, has stopped, or wants to go on after all. */
export const cancellations = {
  cancel_self_serve: `Merci de votre message. Vous pouvez résilier ${SUBSCRIPTION} {% if link %}vous-même, à tout moment. Connectez-vous ici avec l’adresse e-mail à laquelle vous recevez vos factures, puis choisissez de résilier l’abonnement :

{{ link }}{% else %}à tout moment. Je cherche comment vous faciliter la démarche et je vous écris ensuite.{% endif %}

{% if portal_cancels_at_once %}À noter : l’abonnement prend fin dès que vous confirmez.{% if metered %} L’utilisation jusque-là est facturée sur une dernière facture.{% endif %}{% else %}{% if trial_end %}Votre essai court jusqu’au {{ trial_end }} ; si vous résiliez avant cette date, il ne devient pas un abonnement payant.{% elsif period_paid %}Vous gardez votre accès jusqu’{% if period_end %}au {{ period_end }}, fin{% else %}à la fin{% endif %} de la période que vous avez payée, et l’abonnement ne se renouvelle pas ensuite.{% else %}L’abonnement prend alors fin {% if period_end %}le {{ period_end }}, dernier jour de{% else %}avec{% endif %} la période en cours, et ne se renouvelle pas ensuite.{% endif %}${USAGE}{% endif %}

Si vous préférez que je m’en charge, ou si quelque chose ne fonctionne pas, il suffit de répondre à ce message.`,

  cancel_for_customer: `Merci de votre message. J’ai trouvé ${SUBSCRIPTION} et je m’occupe maintenant de votre résiliation. {% if trial_end %}Votre essai court jusqu’au {{ trial_end }}. Avec la résiliation, l’abonnement prend fin ce jour-là et ne devient pas payant.{% else %}En règle générale, l’abonnement prend fin avec la période en cours{% if period_end %}, donc le {{ period_end }}{% endif %}. Jusque-là, tout fonctionne comme avant, et il ne se renouvelle pas ensuite.{% endif %}${USAGE}{% if amount_due %} ${OPEN_INVOICE} ; je vérifie ce qu’elle devient et vous le dirai aussi.{% endif %}

Je vous confirmerai la date de fin dès que la résiliation sera enregistrée ; tant que vous n’avez pas reçu ce message, considérez qu’elle n’est pas encore faite. Vous n’avez rien à faire d’ici là. Si vous changez d’avis, une courte réponse suffit.`,

  cancel_already_set: `Merci de votre message. {% if end_date %}Votre résiliation est bien enregistrée : ${SUBSCRIPTION} prend fin le {{ end_date }} et ne se renouvelle pas.{% else %}J’ai vérifié ${SUBSCRIPTION}, et votre résiliation est bien enregistrée.{% endif %}

Jusqu’à {% if end_date %}cette date{% else %}la fin de la période{% endif %}, il {% if trial_end %}se poursuit en période d’essai{% elsif period_paid %}s’affiche encore comme actif, parce que vous avez payé cette période et pouvez en profiter{% else %}se poursuit{% endif %}. C’est normal, et vous n’avez rien d’autre à faire.${USAGE}{% if amount_due %} ${OPEN_INVOICE}.{% endif %}

Si vous voyez un prélèvement après cette date, répondez à ce message et je regarderai ce qu’il en est.`,

  subscription_already_ended: `Merci de votre message. J’ai vérifié votre compte : ${SUBSCRIPTION} {% if ended_date %}a pris fin le {{ ended_date }}{% else %}a pris fin{% endif %} et ne se renouvelle pas.{% if amount and paid_date %} Le dernier paiement correspondant date du {{ paid_date }} et s’élève à {{ amount }}.{% endif %}{% if amount_due %} ${OPEN_INVOICE} ; je vérifie ce qu’elle devient et je vous écris.{% endif %}

Vous n’avez plus rien à faire pour résilier. Si vous voyez un prélèvement plus récent, indiquez-moi sa date et son montant tels qu’ils figurent sur votre relevé, et je le rechercherai.`,

  resume_for_customer: `Merci de votre message ; c’est un plaisir de savoir que vous souhaitez rester. Votre abonnement{% if plan %} {{ plan }}{% endif %} {% if paused %}est en pause pour le moment{% elsif end_date %}est réglé pour prendre fin le {{ end_date }}{% else %}ne se renouvelle pas pour le moment{% endif %}. Je m’en occupe maintenant, afin qu’il continue.

Il continuerait aux mêmes conditions qu’avant{% if price %}, au prix de {{ price }}{% endif %}. Je vous le confirmerai dès que le changement sera en place ; tant que vous n’avez pas reçu ce message, considérez qu’il n’est pas encore fait.

Vous n’avez rien à faire d’ici là. Si vous changez d’avis, une courte réponse suffit.`,
} as const satisfies DraftTemplates;

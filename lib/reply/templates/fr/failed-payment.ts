import type { DraftTemplates } from '../templates';

const NO_CARD_DATA =
  'Merci de ne pas envoyer de données de carte par e-mail ; nous n’en avons jamais besoin.';

const NOT_CHARGED = `{% if nothing_charged %} Rien n’a été prélevé pour cette commande. Si votre banque affiche un montant, c’est une réservation, qui disparaît d’elle-même en quelques jours.{% endif %}`;

const ORDER = `votre commande{% if checkout_date %} du {{ checkout_date }}{% endif %}{% if plan %} pour {{ plan }}{% endif %}`;

const IF_IT_FAILS = `Si le paiement {% if decline %}est de nouveau refusé{% else %}n’aboutit pas{% endif %}, essayez une autre carte ou interrogez votre banque.`;

/** A payment did not come through, or is still on its way. */
export const failedPayment = {
  card_to_update: `Merci de votre message. Le paiement{% if amount_due %} de {{ amount_due }}{% endif %}{% if plan %} pour {{ plan }}{% endif %} n’a pas abouti{% if failed_date %} le {{ failed_date }}{% endif %}{% if failed_card %} avec la {{ failed_card }}{% endif %}.{% if decline %} {{ decline }}{% endif %}

{% if link %}Vous pouvez enregistrer une nouvelle carte sur votre page de facturation. Connectez-vous avec l’adresse e-mail à laquelle vous recevez vos factures :

{{ link }}{% else %}Je cherche le meilleur moyen pour vous de changer de carte et je vous écris ensuite. ${NO_CARD_DATA}{% endif %}

{% if retry_date %}Le paiement sera retenté automatiquement le {{ retry_date }} ; si la nouvelle carte est enregistrée d’ici là, vous n’avez rien d’autre à faire.{% else %}Une fois la nouvelle carte enregistrée, répondez à ce message, et je vérifierai s’il reste quelque chose à payer.{% endif %}`,

  invoice_to_pay: `Merci de votre message. La facture{% if open_invoice_number %} {{ open_invoice_number }}{% endif %}{% if plan %} pour {{ plan }}{% endif %} est encore à payer{% if due_date %}, avec une échéance au {{ due_date }}{% endif %}{% if amount_due %} ; il reste {{ amount_due }} à régler{% endif %}.{% if failed_date %} La dernière tentative de prélèvement, le {{ failed_date }}, n’a pas abouti.{% endif %}{% if decline %} {{ decline }}{% endif %}

{% if link %}Vous pouvez la consulter et la régler ici, avec la carte de votre choix :

{{ link }}{% else %}Je prépare un moyen pour vous de la régler et je vous écris ensuite. ${NO_CARD_DATA}{% endif %}

{% if failed_date %}Une fois la facture réglée, votre compte peut mettre quelques minutes à se mettre à jour. Si quelque chose ne fonctionne toujours pas ensuite, répondez à ce message et je regarderai tout de suite.{% else %}Si quelque chose n’est pas correct sur la facture, dites-le-moi en répondant à ce message, avant de la régler.{% endif %}`,

  bank_confirmation: `Merci de votre message. Votre paiement{% if amount_due %} de {{ amount_due }}{% endif %}{% if plan %} pour {{ plan }}{% endif %} n’a pas encore abouti, parce que votre banque souhaite que vous le confirmiez vous-même. C’est un contrôle de sécurité de la banque ; vous n’avez pas besoin d’une nouvelle carte.

{% if link %}Vous pouvez confirmer et régler {% if open_invoice_number %}la facture {{ open_invoice_number }}{% else %}la facture{% endif %} ici. Votre banque vous demande ensuite votre accord, le plus souvent dans son application ou par SMS :

{{ link }}{% else %}Je prépare une page sur laquelle vous pourrez le confirmer et je vous écris ensuite.{% endif %}

Si la demande de confirmation n’apparaît pas ou si elle est refusée, votre banque peut vous dire pourquoi. Dans ce cas, une autre carte convient aussi.`,

  checkout_to_finish: `Merci de votre message. Je vois que ${ORDER} n’est pas allée jusqu’au bout.{% if decline %} {{ decline }}{% endif %}${NOT_CHARGED}

{% if link %}Vous pouvez reprendre la commande ici, là où vous l’avez laissée :

{{ link }}

{% if link_expires %}Ce lien fonctionne jusqu’au {{ link_expires }}. {% endif %}{% else %}Je cherche comment vous permettre de la reprendre et je vous écris ensuite. {% endif %}${IF_IT_FAILS} Et si vous ne voulez plus de cette commande, vous n’avez rien à faire.`,

  checkout_without_recovery: `Merci de votre message. Je vois que ${ORDER} n’est pas allée jusqu’au bout, et que sa page de paiement a expiré.${NOT_CHARGED}

{% if link %}Si vous souhaitez toujours commander, vous pouvez recommencer ici :

{{ link }}{% else %}Si vous souhaitez toujours commander, il suffit de recommencer sur notre site, comme la première fois.{% endif %}

${IF_IT_FAILS} ${NO_CARD_DATA}`,

  payment_processing: `Merci de votre message. Votre paiement{% if processing_amount %} de {{ processing_amount }}{% endif %}{% if processing_date %} du {{ processing_date }}{% endif %} est en route. C’est un virement ou un prélèvement bancaire, et les banques mettent plusieurs jours ouvrés à le traiter. D’ici là, la facture{% if open_invoice_number %} {{ open_invoice_number }}{% endif %} s’affiche comme à payer.

Merci de ne pas la payer une seconde fois : le montant serait alors prélevé en double.

Dès que votre banque aura terminé, la facture s’affichera d’elle-même comme payée, et vous n’avez rien à faire. Si elle est encore à payer dans dix jours, répondez à ce message et je regarderai ce qu’il en est.`,
} as const satisfies DraftTemplates;

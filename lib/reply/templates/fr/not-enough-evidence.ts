import type { DraftTemplates } from '../templates';

const NO_CARD_DATA = 'Merci de ne pas envoyer de données de carte ; je n’en ai pas besoin.';

/** The message and the billing state do not decide: one precise question, nothing given away. */
export const notEnoughEvidence = {
  several_customers: `Merci de votre message. Votre adresse e-mail est utilisée pour plusieurs comptes chez nous, et je voudrais avoir la certitude de regarder le bon avant de dire ou de modifier quoi que ce soit.

De quelle entreprise ou de quel compte s’agit-il ? Le nom qui figure sur la facture suffit, ou le numéro de l’une de ses factures.

Dès que je le saurai, je regarderai ce qu’il en est et je vous répondrai. ${NO_CARD_DATA}`,

  customer_not_found: `Merci de votre message. Je voudrais regarder ce qu’il en est, mais je ne trouve pas de compte lié à l’adresse depuis laquelle vous écrivez. Pour protéger nos clients, je ne peux parler d’un compte qu’avec la personne à qui il est facturé.

Pourriez-vous nous écrire de nouveau depuis l’adresse e-mail à laquelle vous recevez vos factures ou vos reçus ?

Si vous le pouvez, ajoutez le numéro d’une facture ou d’un reçu, pour que je le retrouve rapidement. ${NO_CARD_DATA}`,

  nothing_asked: `Merci de votre message. J’ai regardé votre compte{% if in_order %}, et tout est en ordre du côté de la facturation{% endif %}.{% if amount_due and processing_amount == nil %} Votre facture{% if open_invoice_number %} {{ open_invoice_number }}{% endif %} de {{ amount_due }} est encore à payer.{% endif %}{% if plan and end_date %} Votre abonnement {{ plan }} est réglé pour prendre fin le {{ end_date }}.{% elsif plan and next_payment_date %} Votre abonnement {{ plan }} est actif, et le prochain paiement{% if next_payment_amount %}, de {{ next_payment_amount }},{% endif %} est prévu le {{ next_payment_date }}.{% endif %}{% if arrived and amount and paid_date %} Le dernier paiement, de {{ amount }} le {{ paid_date }}, est bien arrivé.{% endif %}

{% if in_order %}Vous n’avez rien à faire. {% endif %}Si vous souhaitez que je regarde autre chose, il suffit de répondre à ce message ; avec une date et un montant, ou les mots que vous voyez à l’écran, je trouverai plus vite.`,

  question_needed: `Merci de votre message, et veuillez nous excuser si quelque chose ne fonctionne pas comme il faut. J’ai regardé votre compte, mais d’ici je ne peux pas encore dire de quel problème il s’agit, et je ne voudrais rien modifier au hasard.

Que voyez-vous exactement, et où : par exemple un message à l’écran, un montant sur votre relevé bancaire ou une facture ?

Le texte du message, ou la date et le montant, me suffisent pour trouver. ${NO_CARD_DATA}`,
} as const satisfies DraftTemplates;

import type { DraftTemplates } from '../templates';

const BANKS_TAKE_TIME = `{% if refund_overdue %}Il devrait maintenant figurer sur votre relevé. Si vous ne le trouvez pas, votre banque peut le rechercher{% if bank_reference %} avec cette référence : {{ bank_reference }}{% endif %}.{% else %}Les banques mettent en général 5 à 10 jours ouvrés à l’afficher ; il ne figure donc peut-être pas encore sur votre relevé.{% if bank_reference %} Si vous interrogez votre banque, voici la référence : {{ bank_reference }}.{% endif %}{% endif %}`;

const REFUND_STANDS = `{% if refund_pending %}a été lancé le {{ refund_date }} et il est encore en route vers votre banque{% else %}a été effectué le {{ refund_date }}{% if refund_card %}, sur la {{ refund_card }} qui a servi au paiement{% endif %}{% endif %}.

${BANKS_TAKE_TIME}`;

/** What is double was bought with an address that did not write: it is not confirmed, and not told. */
const ASK_FOR_THE_OTHER = `Merci de votre message. Je vois l’abonnement lié à l’adresse depuis laquelle vous écrivez{% unless kept_hidden %}, et il reste exactement tel quel{% endunless %}.

Pour en rechercher un second, je dois avoir la certitude qu’il est bien à vous. Pourriez-vous m’indiquer l’autre adresse e-mail avec laquelle il a peut-être été acheté, ou nous écrire depuis cette adresse ?

D’ici là, rien n’est modifié. Merci de ne pas envoyer de données de carte ; je n’en ai pas besoin.`;

const SAME_PLAN = `{% if extra_plan %}{{ extra_plan }}{% else %}la même formule{% endif %}`;

/** Something was bought or charged twice. */
export const duplicateSubscription = {
  duplicate_to_cancel: `{% if extra_hidden %}${ASK_FOR_THE_OTHER}{% else %}{% if extra_count > 1 %}Merci de votre message. J’ai regardé vos paiements et je vois plus de deux achats pour ${SAME_PLAN}. Vous avez {{ extra_count | plus: 1 }} abonnements, alors qu’un seul suffit.

{% if extra_is_later %}Le premier{% else %}L’un d’eux{% endif %} reste exactement tel quel. Je m’occupe maintenant des autres, afin qu’ils ne se renouvellent pas, et j’examine les paiements qui s’y rapportent. Je vous écrirai de nouveau quand ce sera réglé.

Vous n’avez rien à faire. Si vous vouliez vraiment en avoir plusieurs, répondez-moi et je les laisserai tels quels.{% else %}Merci de votre message. J’ai regardé vos paiements et je vois deux achats pour ${SAME_PLAN}{% if kept_date and extra_date %}{% if kept_date == extra_date %}, tous deux le {{ extra_date }}{% elsif extra_is_later %} : le {{ kept_date }}, puis de nouveau le {{ extra_date }}{% else %} : le {{ extra_date }}, puis de nouveau le {{ kept_date }}{% endif %}{% endif %}.

Le {% if extra_is_later %}premier{% else %}second{% endif %} abonnement reste exactement tel quel. Je m’occupe maintenant du {% if extra_is_later %}second{% else %}premier{% endif %}, afin qu’il ne se renouvelle pas{% if extra_amount %}, et j’examine le paiement de {{ extra_amount }} qui s’y rapporte{% endif %}. Je vous écrirai de nouveau quand ce sera réglé.

Vous n’avez rien à faire. Si vous vouliez vraiment avoir les deux, répondez-moi et je les laisserai tels quels.{% endif %}{% endif %}`,

  duplicate_to_refund: `{% if extra_hidden %}${ASK_FOR_THE_OTHER}{% else %}Merci de votre message. J’ai vérifié vos paiements et trouvé celui dont il s’agit{% if extra_amount %} : {{ extra_amount }}{% if extra_paid_date %} le {{ extra_paid_date }}{% endif %}{% if extra_plan %} pour {{ extra_plan }}{% endif %}{% endif %}.{% if extra_ended_date %} L’abonnement correspondant a pris fin le {{ extra_ended_date }} et ne se renouvelle pas.{% endif %} Votre autre paiement reste tel quel, tout comme ce qu’il couvre.

J’examine ce paiement maintenant et je vous écrirai ce qu’il en est. Si une somme vous est due, elle revient sur le moyen de paiement d’origine ; les banques mettent en général 5 à 10 jours ouvrés à l’afficher.

Vous n’avez rien à faire d’ici là.{% endif %}`,

  duplicate_refunded: `Merci de votre message. {% if refund_amount %}Le remboursement de {{ refund_amount }} pour le second paiement ${REFUND_STANDS}{% else %}Je vérifie où en est le second paiement, et je vous écrirai la date et le montant exacts.{% endif %}

Votre autre abonnement n’est pas concerné et continue comme avant. Vous n’avez rien d’autre à faire ; si l’argent n’arrive pas, répondez à ce message et je vérifierai de nouveau.`,

  refund_on_its_way: `Merci de votre message. {% if refund_amount %}Votre remboursement de {{ refund_amount }} ${REFUND_STANDS}{% else %}Je vérifie où en est votre remboursement, et je vous écrirai la date et le montant exacts.{% endif %}

Il revient sur le moyen de paiement d’origine ; regardez donc le relevé de la même carte ou du même compte. Vous n’avez rien d’autre à faire ; si vous ne le trouvez pas, répondez à ce message et je vérifierai de nouveau.`,

  refund_held_up: `Merci de votre message. {% if refund_amount %}Votre remboursement de {{ refund_amount }} a été lancé le {{ refund_date }}, mais il n’est pas encore parti vers votre banque. Le retard vient de nous, et je vous prie de nous excuser pour cette attente.{% else %}Je vérifie où en est votre remboursement, et je vous prie de nous excuser pour cette attente.{% endif %}

Je m’en occupe maintenant et je vous écrirai de nouveau dès que l’argent sera en route. À partir de là, les banques mettent en général 5 à 10 jours ouvrés à l’afficher.

Vous n’avez rien à faire d’ici là.`,

  refund_needs_customer: `Merci de votre message. {% if refund_amount %}Votre remboursement de {{ refund_amount }} a été lancé le {{ refund_date }}. Il manque encore une étape, qui ne dépend que de vous.{% else %}Je vérifie où en est votre remboursement ; il manque peut-être une étape, qui ne dépend que de vous.{% endif %}

Stripe, notre prestataire de paiement, envoie un e-mail qui demande où l’argent doit aller. Recherchez-le, y compris dans vos courriers indésirables, et suivez ses instructions. Après votre réponse, les banques mettent en général 5 à 10 jours ouvrés à afficher l’argent.

Si vous ne trouvez pas cet e-mail, répondez à ce message et je regarderai ce qu’il en est. Merci de ne pas envoyer de données bancaires ou de carte ; je n’en ai pas besoin.`,
} as const satisfies DraftTemplates;

import type { DraftTemplates } from '../templates';

const BANKS_TAKE_TIME = `{% if refund_overdue %}It should be on your statement by now. If you cannot find it, your bank can trace it{% if bank_reference %} with this reference: {{ bank_reference }}{% endif %}.{% else %}Banks usually need 5 to 10 working days to show a refund, so it may not be on your statement yet.{% if bank_reference %} If you ask your bank about it, this is the reference: {{ bank_reference }}.{% endif %}{% endif %}`;

/** What is double was bought with an address that did not write: it is not confirmed, and not told. */
const ASK_FOR_THE_OTHER = `Thank you for writing. I can see the subscription that belongs to the address you are writing from{% unless kept_hidden %}, and it stays exactly as it is{% endunless %}.

To look into a second one, I need to be sure that it is yours. Could you tell me which other email address it may have been bought with, or write to us from that address?

Until then nothing is changed. Please do not send any card details; I do not need them.`;

/** Something was bought or charged twice. */
export const duplicateSubscription = {
  duplicate_to_cancel: `{% if extra_hidden %}${ASK_FOR_THE_OTHER}{% else %}{% if extra_count > 1 %}Thank you for writing. I have looked at your payments, and I can see that {% if extra_plan %}{{ extra_plan }}{% else %}the same plan{% endif %} was bought more than twice. You have {{ extra_count | plus: 1 }} subscriptions to it, where one is enough.

{% if extra_is_later %}The first{% else %}One{% endif %} of them stays exactly as it is. I am looking after the others now, so that they do not renew, and I am reviewing the payments that belong to them. I will write to you again when this is settled.

There is nothing you need to do. If you did mean to have more than one, please reply and I will leave them as they are.{% else %}Thank you for writing. I have looked at your payments, and I can see that {% if extra_plan %}{{ extra_plan }}{% else %}the same plan{% endif %} was bought twice{% if kept_date and extra_date %}{% if kept_date == extra_date %}, both times on {{ extra_date }}{% elsif extra_is_later %}: on {{ kept_date }}, and again on {{ extra_date }}{% else %}: on {{ extra_date }}, and again on {{ kept_date }}{% endif %}{% endif %}.

The {% if extra_is_later %}first{% else %}second{% endif %} subscription stays exactly as it is. I am looking after the {% if extra_is_later %}second{% else %}first{% endif %} one now, so that it does not renew{% if extra_amount %}, and I am reviewing the payment of {{ extra_amount }} that belongs to it{% endif %}. I will write to you again when this is settled.

There is nothing you need to do. If you did mean to have both, please reply and I will leave them as they are.{% endif %}{% endif %}`,

  duplicate_to_refund: `{% if extra_hidden %}${ASK_FOR_THE_OTHER}{% else %}Thank you for writing. I have checked your payments and found the one in question{% if extra_amount %}: {{ extra_amount }}{% if extra_paid_date %} on {{ extra_paid_date }}{% endif %}{% if extra_plan %} for {{ extra_plan }}{% endif %}{% endif %}.{% if extra_ended_date %} The subscription it belongs to ended on {{ extra_ended_date }} and does not renew.{% endif %} Your other payment stays as it is, and so does everything it pays for.

I am reviewing this payment now and will write to you with the result. Should money be returned, it goes to the card or account that paid, and banks usually need 5 to 10 working days to show it.

There is nothing you need to do in the meantime.{% endif %}`,

  duplicate_refunded: `Thank you for your message. {% if refund_amount %}{% if refund_pending %}The refund of {{ refund_amount }} for the second payment was started on {{ refund_date }} and is still on its way to your bank{% else %}The second payment was refunded on {{ refund_date }}: {{ refund_amount }}{% if refund_card %}, to the {{ refund_card }} that paid{% endif %}{% endif %}.

${BANKS_TAKE_TIME}{% else %}I am checking where the second payment stands, and I will write to you with the exact date and amount.{% endif %}

Your other subscription is not affected and carries on as before. There is nothing more you need to do; if the money has not arrived after that time, please reply to this message and I will look into it again.`,

  refund_on_its_way: `Thank you for your message. {% if refund_amount %}{% if refund_pending %}Your refund of {{ refund_amount }} was started on {{ refund_date }} and is still on its way to your bank{% else %}Your refund of {{ refund_amount }} was sent on {{ refund_date }}{% if refund_card %}, to the {{ refund_card }} that paid{% endif %}{% endif %}.

${BANKS_TAKE_TIME}{% else %}I am checking where it stands, and I will write to you with the exact date and amount.{% endif %}

It goes back the way the payment came, so please look at the statement of the same card or account. There is nothing more you need to do; if you cannot find it after that time, please reply to this message and I will look into it again.`,

  refund_held_up: `Thank you for your message. {% if refund_amount %}Your refund of {{ refund_amount }} was made on {{ refund_date }}, and it has not left for your bank yet. The delay is on our side, and I am sorry for the wait.{% else %}I am checking where your refund stands, and I am sorry for the wait.{% endif %}

I am looking into it now, and I will write to you again as soon as the money is on its way. Banks usually need 5 to 10 working days from then to show it.

There is nothing you need to do in the meantime.`,

  refund_needs_customer: `Thank you for your message. {% if refund_amount %}Your refund of {{ refund_amount }} was started on {{ refund_date }}, and it waits for one step that only you can take.{% else %}I am checking where your refund stands; it may wait for one step that only you can take.{% endif %}

Stripe, who handles our payments, sends an email that asks where the money should go. Please look for it, also among your unwanted mail, and follow what it says. Once you have answered it, banks usually need 5 to 10 working days to show the money.

If you cannot find that email, please reply to this message and I will look into it. Please do not send any bank or card details; I do not need them.`,
} as const satisfies DraftTemplates;

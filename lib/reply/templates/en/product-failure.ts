import type { DraftTemplates } from '../templates';

/** Beside a contested payment: whether another one is to come. */
const ENDING = `{% if ended_date %}Your subscription ended on {{ ended_date }}, so no further payment is collected for it.{% elsif wants_end %}You also asked for the subscription to end; I am looking after that separately.{% else %}If you would like your subscription to end, so that no further payment is collected, please reply and say so, and I will look after that separately.{% endif %}`;

/** The product, or our promise, may have failed the customer; or a payment is contested. */
export const productFailure = {
  product_issue: `Thank you for writing, and I am sorry for the trouble. You pay for something that should simply work, and I understand that this is frustrating.

I am passing the details of your message on to the colleagues who look after the product.{% if amount and paid_date %} On the billing side I can see your payment of {{ amount }} on {{ paid_date }}{% if plan %} for {{ plan }}{% endif %}.{% elsif plan %} On the billing side I can see your subscription to {{ plan }}.{% endif %} I cannot tell you the outcome yet, and I would rather find out what happened than guess. I will write to you when I know more, also about what it means for your payment.

If there is anything you have not told us yet, such as the time it happened or the words on the screen, please add it to this message.`,

  product_refund: `Thank you for writing, and I am sorry that it did not work as you had every reason to expect.

{% if extra_amount %}I have found the payment this is about: {{ extra_amount }}{% if extra_paid_date %} on {{ extra_paid_date }}{% endif %}{% if extra_invoice_number %}, invoice {{ extra_invoice_number }}{% endif %}.{% elsif amount %}I have found the payment this is about: {{ amount }}{% if paid_date %} on {{ paid_date }}{% endif %}.{% else %}I have found your account.{% endif %} I am reviewing it now and will write to you with a clear answer. I am also passing your message on to the colleagues who look after the product, so that the cause is dealt with too.

There is nothing you need to do in the meantime. If there is anything you have not told us yet, please reply to this message.`,

  charged_after_end: `Thank you for writing, and I am sorry about this. I have compared the dates:{% if ended_date %} your subscription{% if plan %} to {{ plan }}{% endif %} ended on {{ ended_date }}, and{% elsif end_date %} your subscription{% if plan %} to {{ plan }}{% endif %} was set to end on {{ end_date }}, and{% endif %} I can see {% if extra_amount %}a payment of {{ extra_amount }}{% if extra_paid_date %} on {{ extra_paid_date }}{% endif %}{% elsif amount %}a payment of {{ amount }}{% if paid_date %} on {{ paid_date }}{% endif %}{% else %}a later payment{% endif %}, which you did not expect.

I am reviewing this payment now and will write to you with the result. Should money be returned, it goes to the card or account that paid, and banks usually need 5 to 10 working days to show it.

There is nothing you need to do in the meantime, and I will also look at how it came to this.`,

  unwanted_renewal: `Thank you for writing. I can see that your subscription{% if plan %} to {{ plan }}{% endif %} was renewed{% if extra_paid_date %} on {{ extra_paid_date }}{% elsif paid_date %} on {{ paid_date }}{% endif %}{% if extra_amount %} for {{ extra_amount }}{% elsif amount %} for {{ amount }}{% endif %}{% if period_end %}, and that it now runs until {{ period_end }}{% endif %}. I understand that you did not want this, and I am sorry for the unpleasant surprise.

I am looking into both points now: that it does not renew again, and what can be done about this payment. I will write to you with a clear answer to both; until then, nothing on your account is changed.

There is nothing you need to do in the meantime.`,

  unknown_charge: `Thank you for asking about this; it is right to check a charge that you do not recognise.{% if amount %} The payment of {{ amount }}{% if paid_date %} on {{ paid_date }}{% endif %}{% if card %} with the {{ card }}{% endif %}{% if plan %} is for {{ plan }}{% if start_date %}, a subscription that was started on {{ start_date }}{% endif %}{% else %} is on the account with your email address{% endif %}.{% endif %}

It sometimes turns out that a colleague or somebody in the family signed up, or that a trial became a paid plan.

Does this help you to recognise it?

If it does not, please reply and say so. I will then look into it with the colleagues who deal with such payments. If you think that somebody else is using your card, please also tell your bank, so that it can protect the card.`,

  dispute_open: `Thank you for writing, and I am sorry for the worry. {% if dispute_amount %}Your bank has opened a case about the payment of {{ dispute_amount }}{% if dispute_date %} on {{ dispute_date }}{% endif %}.{% else %}Your bank has opened a case about this payment.{% endif %} While it is open, the bank decides about this money, and we are not able to send it back ourselves.

I am passing your message on to the colleague who is responsible for these cases, so that it is taken into account. Your bank tells you the result; it can also tell you how far it has come.

${ENDING}`,

  inquiry_open: `Thank you for writing, and I am sorry for the worry. {% if dispute_amount %}Your bank has asked us about the payment of {{ dispute_amount }}{% if dispute_date %} on {{ dispute_date }}{% endif %}{% else %}Your bank has asked us about this payment{% endif %}{% if plan %}, which is for {{ plan }}{% endif %}. It is a question at this point; no decision has been made.

I am passing your message on to the colleague who is responsible for these cases. I will write to you when I know how it goes on, and nothing on your account is changed until then.

${ENDING} If you do recognise the payment after all, please tell your bank as well as us.`,
} as const satisfies DraftTemplates;

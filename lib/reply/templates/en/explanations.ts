import type { DraftTemplates } from '../templates';

/** The customer would like to know why, when or how much. */
export const explanations = {
  charge_explained: `Thank you for asking. {% if amount %}The payment of {{ amount }}{% if paid_date %} on {{ paid_date }}{% endif %}{% if invoice_number %} is for invoice {{ invoice_number }}{% if plan and lines.size != 1 %}, {{ plan }}{% endif %}{% elsif plan %} is for {{ plan }}{% else %} is on your account{% endif %}.{% if lines.size == 1 %} What it covers: {{ lines[0] }}.{% endif %}{% else %}I have checked the payments on your account.{% endif %}{% if failed_attempt %} {{ failed_attempt }}{% endif %}
{% if lines.size > 1 and two_payments == false %}
It is made of:
{% for line in lines %}- {{ line }}
{% endfor %}{% elsif payments.size > 0 and failed_attempt == nil %}
These are your latest payments:
{% for payment in payments %}- {{ payment }}
{% endfor %}{% endif %}
{% if credit_kept and amount == nil %}{{ credit_kept }} {% endif %}{% if next_payment_date %}{% if price and seats == nil %}Your regular price is {{ price }}. {% endif %}The next regular payment is due on {{ next_payment_date }}. {% elsif end_date %}Your subscription ends on {{ end_date }}. {% elsif ended_date %}Your subscription ended on {{ ended_date }}. {% endif %}I have not changed anything on your account.

If you see another amount on your statement, or if something here is not what you expected, please reply with its date and amount, and I will look at exactly that one.`,

  proration_explained: `Thank you for asking. {% if amount %}The payment of {{ amount }}{% if paid_date %} on {{ paid_date }}{% endif %} contains a change of your plan{% else %}Your invoice contains a change of your plan{% endif %} during a period that was already billed. {% if change_summary %}{{ change_summary }}{% else %}The part you had not used was taken off, and the new plan is charged from the day of the change.{% endif %}{% if credit_kept %} {{ credit_kept }}{% endif %}
{% if lines.size > 0 %}
{% if invoice_number %}Invoice {{ invoice_number }}{% else %}The invoice{% endif %} is made of:
{% for line in lines %}- {{ line }}
{% endfor %}{% endif %}
So nothing was paid twice for the same days.{% if next_payment_date %} From the next period on you pay the regular price{% if price %}, {{ price }}{% endif %}, beginning on {{ next_payment_date }}.{% elsif end_date %} Your subscription ends on {{ end_date }}.{% elsif ended_date %} Your subscription ended on {{ ended_date }}.{% endif %}

If anything about this is not clear, please reply to this message, and I will go through it with you line by line.`,

  hold_explained: `Thank you for writing. I can see why this looks like two payments. {% if amount %}Only one was taken: {{ amount }}{% if paid_date %} on {{ paid_date }}{% endif %}{% if card %}, with the {{ card }}{% endif %}.{% else %}Only one was taken.{% endif %}

The other line{% if hold_amount %}, {{ hold_amount }}{% if hold_date %} on {{ hold_date }}{% endif %},{% endif %} is a reservation: your bank set the amount aside for an attempt that was never collected. Banks show it like a payment at first and remove it by themselves, usually within a few working days.

No money was taken for it, so there is nothing to give back. If that line is still there in ten days, please reply to this message, or ask your bank to release it.`,

  different_products_explained: `Thank you for asking. I have looked at your subscriptions, and they are for different things rather than the same one twice{% if products.size > 1 %}:

{% for product in products %}- {{ product }}
{% endfor %}{% else %}.{% endif %}
Nothing has been charged twice, so I have left everything as it is.{% if amount and paid_date %} The last payment was {{ amount }} on {{ paid_date }}.{% endif %}

If you do not need one of them, please reply and tell me which, and I will explain what would change without it before anything is done. If you see a charge that fits neither, its date and amount are enough for me to find it.`,

  metered_explained: `Thank you for asking. {% if amount %}The payment of {{ amount }}{% if paid_date %} on {{ paid_date }}{% endif %}{% if invoice_number %}, invoice {{ invoice_number }},{% endif %} {% else %}This charge {% endif %}{% if only_usage %}is for{% else %}contains{% endif %} usage{% if plan %} of {{ plan }}{% endif %}. Usage is billed afterwards: it is counted during a period and invoiced when the period is over.{% if ended_date %} Your subscription ended on {{ ended_date }}; this invoice covers the time before that day.{% endif %}
{% if lines.size > 0 %}
It is made of:
{% for line in lines %}- {{ line }}
{% endfor %}{% endif %}
{% if ended_date %}The subscription does not renew. {% endif %}If the amount does not fit what you used, please reply and tell me what you expected, and I will look at how it was counted.`,

  next_payment_told: `Thank you for asking. {% if next_payment_date %}Your next payment{% if plan %} for {{ plan }}{% endif %}{% if next_payment_amount %}, {{ next_payment_amount }},{% endif %} is due on {{ next_payment_date }}.{% elsif end_date %}Your subscription{% if plan %} to {{ plan }}{% endif %} is set to end on {{ end_date }}, so no further regular payment is planned.{% elsif amount_due == nil %}I cannot see a regular payment that is planned on your account at the moment.{% endif %}{% if amount_due and processing_amount == nil %} Your invoice{% if open_invoice_number %} {{ open_invoice_number }}{% endif %} for {{ amount_due }} is still open and waits to be paid{% if retry_date %}; its payment is tried again automatically on {{ retry_date }}{% endif %}.{% endif %}{% if metered and next_payment_date %} Usage during the period is added to it.{% endif %}{% if amount and paid_date %} The last one was {{ amount }} on {{ paid_date }}.{% endif %}

{% if link %}You can see your plan and your invoices at any time here, after logging in with the email address that they go to:

{{ link }}

{% endif %}{% if next_payment_date and collected_automatically %}It is collected automatically, so there is nothing you need to do. {% endif %}If you would like to change something, or if you expected another date or amount, please reply to this message and tell me what, and I will explain how it works.`,
} as const satisfies DraftTemplates;

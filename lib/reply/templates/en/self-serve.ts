import type { DraftTemplates } from '../templates';

const LOG_IN = `{% if link %}Please log in with the email address that your invoices go to; you will be sent a code, so no password is needed:

{{ link }}{% else %}I am finding out the best way there for you, and I will write to you.{% endif %}`;

/** The customer can do it, or can be shown where. */
export const selfServe = {
  invoice_wanted: `Thank you for writing. {% if link_kind == 'hosted_invoice' %}Here is your invoice{% if wanted_invoice_number %} {{ wanted_invoice_number }}{% endif %}{% if wanted_invoice_date %} of {{ wanted_invoice_date }}{% endif %}{% if wanted_invoice_amount %} for {{ wanted_invoice_amount }}{% endif %}. On this page you can look at it and download it as a PDF; where it is paid, the receipt as well:

{{ link }}{% elsif link %}You find all your invoices on your billing page, each with a PDF to download, and a receipt where it is paid. ${LOG_IN}{% else %}{% if wanted_invoice_number %}I have found your invoice {{ wanted_invoice_number }}{% if wanted_invoice_date %} of {{ wanted_invoice_date }}{% endif %}{% if wanted_invoice_amount %} for {{ wanted_invoice_amount }}{% endif %}.{% else %}I have found your account.{% endif %} There is no page at the moment on which you could download it yourself, so I am preparing the document for you and will write to you with it.{% endif %}

If you need another invoice, or one with other details on it, please reply with its month or its amount and with what it should say.`,

  update_card_self_serve: `Thank you for writing. You can change your card{% if plan %} for {{ plan }}{% endif %} yourself, on your billing page.{% if card %} The last payment was made with the {{ card }}.{% endif %} ${LOG_IN}

There you can add the new card and make it the default one.{% if next_payment_date %} It is then used for the next payment on {{ next_payment_date }}.{% endif %}

Please do not send card details by email; we never need them. If something on that page does not work, please reply and tell me what you see.`,

  change_plan_self_serve: `Thank you for writing. You can change your plan yourself, on your billing page.{% if plan %} At the moment you have {{ plan }}{% if price %} at {{ price }}{% endif %}.{% endif %} ${LOG_IN}

There you can choose another plan. Before you confirm, you see what the change costs, and what is taken off for the time you have already paid for.

Nothing changes until you confirm it there. If the plan you are looking for is not in the list, please reply and tell me which one it is.`,

  billing_details_self_serve: `Thank you for writing. You can change your billing details yourself: the name and the address on your invoices, and your tax number. ${LOG_IN}

There you can edit your billing information. New details stand on every invoice from then on; an invoice that is already issued keeps what it says.

If you need an earlier invoice with other details, please reply with its number or its month and with what it should say, and I will find out what is possible.`,

  invoices_self_serve: `Thank you for writing. You can see and download all your invoices yourself, on your billing page, each as a PDF, and its receipt where it is paid. ${LOG_IN}

They are listed by date, so that you can take the ones you need. Earlier ones stay there for as long as your account does.

If an invoice is missing, or should carry other details, please reply with its month or its amount and with what it should say.`,

  self_serve_by_operator: `Thank you for writing. This is something that cannot be changed on your billing page at the moment, so I am looking after it for you.{% if plan %} I have found your subscription to {{ plan }}{% if price %} at {{ price }}{% endif %}.{% endif %} Nothing has been changed yet.

So that I get it right: what exactly should it be afterwards?

As soon as I have your answer, I will tell you what it would change, on your invoices as well, before anything is done. Please do not send card details by email; we never need them.`,

  restart_wanted: `Thank you for coming back to us. Your earlier subscription{% if plan %} to {{ plan }}{% endif %} ended{% if ended_date %} on {{ ended_date }}{% endif %}, and an ended subscription cannot be switched on again.

{% if link %}You can choose a plan and start a new one here:

{{ link }}{% else %}You can start a new one on our website: choose a plan there as you did the first time.{% endif %}

If you use the same email address as before, your invoices stay together. {% if amount_due %}Your earlier invoice{% if open_invoice_number %} {{ open_invoice_number }}{% endif %} for {{ amount_due }} is still open{% if retry_date %}; its payment is tried again automatically on {{ retry_date }}{% endif %}.{% else %}The earlier subscription is not charged any more.{% endif %} If anything does not work on the way, please reply and tell me what you see.`,
} as const satisfies DraftTemplates;

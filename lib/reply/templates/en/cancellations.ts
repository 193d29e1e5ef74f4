import type { DraftTemplates } from '../templates';

const STILL_OPEN = `{% if amount_due %} Your invoice{% if open_invoice_number %} {{ open_invoice_number }}{% endif %} for {{ amount_due }} is still open; I am checking what this means for it and will include that in my answer.{% endif %}`;

const USAGE = `{% if metered %} Usage up to that day is billed on a last invoice.{% endif %}`;

/** The customer wants to stop, has stopped, or wants to go on after all. */
export const cancellations = {
  cancel_self_serve: `Thank you for letting us know. You can cancel your subscription{% if plan %} to {{ plan }}{% endif %} {% if link %}yourself, at any time. Please log in here with the email address that your invoices go to, and choose to cancel the subscription:

{{ link }}{% else %}at any time. I am finding out the best way there for you, and I will write to you.{% endif %}

{% if portal_cancels_at_once %}Please note that it ends at once when you confirm.{% elsif trial_end %}Your trial runs until {{ trial_end }}; if you cancel before that day, it does not become a paid subscription.{% elsif period_paid %}You keep access until {% if period_end %}{{ period_end }}, {% endif %}the end of the period you have paid for, and it does not renew after that.{% else %}It then ends {% if period_end %}on {{ period_end }}, the last day of{% else %}with{% endif %} the current period and does not renew after that.{% endif %}${USAGE}

If you would rather have me do it for you, or if something does not work, please reply to this message.`,

  cancel_for_customer: `Thank you for letting us know. I have found your subscription{% if plan %} to {{ plan }}{% endif %}, and I am looking after your cancellation now. {% if trial_end %}Your trial runs until {{ trial_end }}. With the cancellation it ends on that day and does not become a paid subscription.{% elsif period_end %}The usual end is {{ period_end }}, the last day of the current period. Until then everything works as before, and after that it does not renew.{% else %}The usual end is the last day of the current period. Until then everything works as before, and after that it does not renew.{% endif %}${USAGE}${STILL_OPEN}

I will confirm the end date to you as soon as the cancellation is in place; until you have that message, please regard it as not done yet. There is nothing you need to do in the meantime. If you have changed your mind, a short reply is enough.`,

  cancel_already_set: `Thank you for writing. {% if end_date %}Your cancellation is in place: your subscription{% if plan %} to {{ plan }}{% endif %} ends on {{ end_date }} and does not renew.{% else %}I have looked at your subscription{% if plan %} to {{ plan }}{% endif %}, and your cancellation is recorded.{% endif %}

Until {% if end_date %}that day{% else %}the end of the period{% endif %} it {% if trial_end %}runs on as a trial{% elsif period_paid %}is still shown as active, because you have paid for this time and can use it{% else %}still runs{% endif %}. That is as it should be, and there is nothing more you need to do.{% if metered %} Usage up to the end is billed on a last invoice.{% endif %}{% if amount_due %} Your invoice{% if open_invoice_number %} {{ open_invoice_number }}{% endif %} for {{ amount_due }} is still open.{% endif %}

If you ever see a charge after that date, please reply to this message and I will look into it.`,

  subscription_already_ended: `Thank you for writing. I have checked your account: your subscription{% if plan %} to {{ plan }}{% endif %} ended{% if ended_date %} on {{ ended_date }}{% endif %} and does not renew.{% if amount and paid_date %} The last payment for it was {{ amount }} on {{ paid_date }}.{% endif %}{% if amount_due %} One invoice is still open:{% if open_invoice_number %} {{ open_invoice_number }},{% endif %} {{ amount_due }}. I am checking what should happen with it and will write to you.{% endif %}

There is nothing you need to do to cancel it. If you see a charge that is later than this, please reply with its date and amount as they stand on your statement, and I will look for it.`,

  resume_for_customer: `Thank you for writing; I am glad that you would like to stay. Your subscription{% if plan %} to {{ plan }}{% endif %} is {% if paused %}paused at the moment{% elsif end_date %}set to end on {{ end_date }}{% else %}not renewing at the moment{% endif %}. I am looking after this now, so that it carries on.

{% if price %}It would continue on the same terms as before, at {{ price }}.{% else %}It would continue on the same terms as before.{% endif %} I will confirm it to you as soon as the change is in place; until you have that message, please regard it as not done yet.

There is nothing you need to do in the meantime. If you have changed your mind, a short reply is enough.`,
} as const satisfies DraftTemplates;

import type { DraftTemplates } from '../templates';

/** A payment did not come through, or is still on its way. */
export const failedPayment = {
  card_to_update: `Thank you for writing. The payment{% if amount_due %} of {{ amount_due }}{% endif %}{% if plan %} for {{ plan }}{% endif %} did not go through{% if failed_date %} on {{ failed_date }}{% endif %}{% if failed_card %} with the {{ failed_card }}{% endif %}.{% if decline %} {{ decline }}{% endif %}

{% if link %}You can enter a new card on your billing page. Please log in there with the email address that your invoices go to:

{{ link }}{% else %}I am finding out how you can best change the card, and I will write to you. Please do not send card details by email; we never need them.{% endif %}

{% if retry_date %}The payment is tried again automatically on {{ retry_date }}, so nothing else is needed if the new card is there by then.{% else %}When the new card is saved, please reply to this message, and I will check whether anything is still open.{% endif %}`,

  invoice_to_pay: `Thank you for writing. {% if open_invoice_number %}Invoice {{ open_invoice_number }}{% else %}The invoice{% endif %}{% if plan %} for {{ plan }}{% endif %} is still open{% if amount_due %}, with {{ amount_due }} to pay{% endif %}{% if due_date %}, due on {{ due_date }}{% endif %}.{% if failed_date %} The last attempt to collect it, on {{ failed_date }}, did not go through.{% endif %}{% if decline %} {{ decline }}{% endif %}

{% if link %}You can look at the invoice and pay it here, with any card you like:

{{ link }}{% else %}I am preparing a way for you to pay it, and I will write to you. Please do not send card details by email; we never need them.{% endif %}

{% if failed_date %}Once it is paid, please give your account a few minutes. If anything still does not work after that, reply to this message and I will look at it straight away.{% else %}If something about the invoice is not as it should be, please reply to this message and tell me what, before you pay it.{% endif %}`,

  bank_confirmation: `Thank you for writing. Your payment{% if amount_due %} of {{ amount_due }}{% endif %}{% if plan %} for {{ plan }}{% endif %} has not gone through yet, because your bank wants you to confirm it yourself. This is a security check of the bank; you do not need a new card for it.

{% if link %}You can confirm and pay{% if open_invoice_number %} invoice {{ open_invoice_number }}{% endif %} here. Your bank then asks you to approve it, usually in its app or by a text message:

{{ link }}{% else %}I am preparing a page on which you can confirm it, and I will write to you.{% endif %}

If the confirmation does not appear or is refused, your bank can tell you why. In that case another card works as well.`,

  checkout_to_finish: `Thank you for writing. I can see that your order{% if plan %} for {{ plan }}{% endif %}{% if checkout_date %} on {{ checkout_date }}{% endif %} was not completed.{% if nothing_charged %} Nothing was charged for it. If your bank shows an amount, it is a reservation that disappears by itself within a few days.{% endif %}{% if decline %} About the payment you tried: {{ decline }}{% endif %}

{% if link %}You can pick the order up where you left it:

{{ link }}

{% if link_expires %}This link works until {{ link_expires }}. {% endif %}{% else %}I am finding out how you can pick it up again, and I will write to you. {% endif %}If the payment {% if decline %}is refused again{% else %}does not go through{% endif %}, please try another card, or ask your bank. And if you no longer want the order, there is nothing you need to do.`,

  checkout_without_recovery: `Thank you for writing. I can see that your order{% if plan %} for {{ plan }}{% endif %}{% if checkout_date %} on {{ checkout_date }}{% endif %} was not completed, and that its payment page has expired.{% if nothing_charged %} Nothing was charged for it. If your bank shows an amount, it is a reservation that disappears by itself within a few days.{% endif %}

{% if link %}If you still want it, you can start again here:

{{ link }}{% else %}If you still want it, you can simply order again on our website, as you did the first time.{% endif %}

If the payment {% if decline %}is refused again{% else %}does not go through{% endif %}, please try another card, or ask your bank. Please do not send card details by email; we never need them.`,

  payment_processing: `Thank you for writing. Your payment{% if processing_amount %} of {{ processing_amount }}{% endif %}{% if processing_date %}, started on {{ processing_date }},{% endif %} is on its way. It is a bank transfer or direct debit, and banks take several working days to complete one. Until then the invoice{% if open_invoice_number %} {{ open_invoice_number }}{% endif %} is shown as open.

Please do not pay it a second time: the amount would then be charged twice.

As soon as your bank has completed the payment, the invoice changes to paid by itself, and there is nothing you need to do. If it is still open in ten days, please reply to this message and I will look into it.`,
} as const satisfies DraftTemplates;

import type { DraftTemplates } from '../templates';

/** The message and the billing state do not decide: one precise question, nothing given away. */
export const notEnoughEvidence = {
  several_customers: `Thank you for writing. Your email address is used for more than one account with us, and I would like to be sure that I look at the right one before I say or change anything.

Which company or account is your message about? The name that stands on the invoice is enough, or the number of one of its invoices.

As soon as I know, I will look into it and answer you. Please do not send any card details; I do not need them.`,

  customer_not_found: `Thank you for writing. I would like to look into this, but I cannot find an account that belongs to the address you are writing from. To protect our customers, I can only speak about an account with the person it is billed to.

Could you write to us again from the email address that your invoices or receipts go to?

If you can, please add the number of an invoice or a receipt, so that I find it quickly. Please do not send any card details; I do not need them.`,

  nothing_asked: `Thank you for writing. I have looked at your account{% if in_order %}, and on the billing side everything is in order{% endif %}.{% if amount_due and processing_amount == nil %} Your invoice{% if open_invoice_number %} {{ open_invoice_number }}{% endif %} for {{ amount_due }} is still open.{% endif %}{% if plan and end_date %} Your subscription to {{ plan }} is set to end on {{ end_date }}.{% elsif plan and next_payment_date %} Your subscription to {{ plan }} is active, and the next payment{% if next_payment_amount %} of {{ next_payment_amount }}{% endif %} is due on {{ next_payment_date }}.{% endif %}{% if arrived and amount and paid_date %} The last payment, {{ amount }} on {{ paid_date }}, has arrived.{% endif %}

{% if in_order %}There is nothing you need to do. {% endif %}If there is something else you would like me to look at, a reply to this message is enough; a date and an amount, or the words you see on the screen, are the quickest way for me to find it.`,

  question_needed: `Thank you for writing, and I am sorry that something is not working as it should. I have looked at your account, but from here I cannot tell yet which problem you mean, and I do not want to change anything on a guess.

What exactly do you see, and where: for example a message on the screen, an amount on your bank statement, or an invoice?

The words of the message, or the date and the amount, are enough for me to find it. Please do not send any card details; I do not need them.`,
} as const satisfies DraftTemplates;

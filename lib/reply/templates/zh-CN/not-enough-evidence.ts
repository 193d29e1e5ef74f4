import type { DraftTemplates } from '../templates';

/** The message and the billing state do not decide: one precise question, nothing given away. */
export const notEnoughEvidence = {
  several_customers: `感谢您的来信。您的邮箱在我们这里对应不止一个账户；在说明或更改任何内容之前，我想先确认是哪一个。

请问您的来信是关于哪家公司或哪个账户的？告诉我账单上的名称，或者其中任意一份账单的编号即可。

确认之后，我会马上查看并答复您。请不要发送任何银行卡信息，我不需要这些。`,

  customer_not_found: `感谢您的来信。我很想为您查看这件事，但没有找到与您写信所用邮箱对应的账户。为了保护每一位客户，账户的情况我只能告诉账单所属的本人。

请问您能否用接收账单或收据的邮箱再给我们写一封信？

如果方便，请附上一份账单或收据的编号，这样我能更快找到。请不要发送任何银行卡信息，我不需要这些。`,

  nothing_asked: `感谢您的来信。我查看了您的账户{% if in_order %}，账单方面一切正常{% endif %}。{% if amount_due and processing_amount == nil %}您的账单{% if open_invoice_number %} {{ open_invoice_number }}{% endif %}（{{ amount_due }}）尚未支付。{% endif %}{% if plan and end_date %}您的“{{ plan }}”订阅设定在{{ end_date }}结束。{% elsif plan and next_payment_date %}您的“{{ plan }}”订阅目前有效，下一次付款日期是{{ next_payment_date }}{% if next_payment_amount %}，金额 {{ next_payment_amount }}{% endif %}。{% endif %}{% if arrived and amount and paid_date %}最近一次付款（{{ paid_date }}，{{ amount }}）已经收到。{% endif %}

{% if in_order %}您无需做任何操作。{% endif %}如果还有其他事情需要我查看，直接回复即可；附上日期和金额，或者屏幕上显示的文字，我就能最快找到。`,

  question_needed: `感谢您的来信。有地方没有正常运作，给您添麻烦了，很抱歉。我查看了您的账户，但目前还无法判断您指的是哪个问题，也不想凭猜测去更改什么。

请问您具体看到了什么，是在哪里看到的？比如屏幕上的提示、对账单上的金额，或者某一份账单。

提示的原文，或者日期和金额，就足够我找到它了。请不要发送任何银行卡信息，我不需要这些。`,
} as const satisfies DraftTemplates;

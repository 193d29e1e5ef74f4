import type { DraftTemplates } from '../templates';

const STILL_OPEN = `{% if amount_due %}另外，您的账单{% if open_invoice_number %} {{ open_invoice_number }}{% endif %}（{{ amount_due }}）尚未支付，我正在确认这份账单该如何处理，会在回复中一并告诉您。{% endif %}`;

const USAGE = `{% if metered %}截至当天的用量会计入最后一份账单。{% endif %}`;

/** The customer wants to stop, has stopped, or wants to go on after all. */
export const cancellations = {
  cancel_self_serve: `感谢您告知我们。您可以随时{% if link %}自行{% endif %}取消{% if plan %}“{{ plan }}”{% endif %}订阅。{% if link %}请用接收账单的邮箱从下面的链接登录，然后选择取消订阅：

{{ link }}{% else %}我正在确认最方便的操作方式，之后会写信告诉您。{% endif %}

{% if portal_cancels_at_once %}请注意，一经确认，订阅会立即结束。{% elsif trial_end %}您的试用期到{{ trial_end }}为止；在此之前取消，就不会转为付费订阅。{% elsif period_paid %}取消后，您仍可使用到{% if period_end %}{{ period_end }}，也就是已付费周期结束的那天{% else %}已付费周期结束{% endif %}，之后不再续订。{% else %}取消后，订阅会在当前周期结束时{% if period_end %}（{{ period_end }}）{% endif %}终止，之后不再续订。{% endif %}${USAGE}

如果希望由我来处理，或者操作时遇到问题，直接回复即可。`,

  cancel_for_customer: `感谢您告知我们。我已找到您的{% if plan %}“{{ plan }}”{% endif %}订阅，正在处理您的取消请求。{% if trial_end %}您的试用期到{{ trial_end }}为止；取消后，订阅会在当天结束，不会转为付费订阅。{% elsif period_end %}订阅通常会在{{ period_end }}，也就是当前周期结束时终止；在此之前一切照常使用，之后不再续订。{% else %}订阅通常会在当前周期结束时终止；在此之前一切照常使用，之后不再续订。{% endif %}${USAGE}${STILL_OPEN}

取消生效后，我会马上写信告诉您具体的结束日期；在收到那封邮件之前，请视为尚未办好。在此期间您无需做任何操作。如果改变了主意，回复一声即可。`,

  cancel_already_set: `感谢您的来信。{% if end_date %}您的取消已经生效：{% if plan %}“{{ plan }}”{% endif %}订阅将于{{ end_date }}结束，不再续订。{% else %}我查看了您的{% if plan %}“{{ plan }}”{% endif %}订阅，您的取消请求已经登记。{% endif %}

{% if end_date %}在那天之前{% else %}在当前周期结束之前{% endif %}，{% if trial_end %}试用会继续{% elsif period_paid %}订阅仍会显示为有效，因为这段时间您已经付费，可以继续使用{% else %}订阅仍会继续{% endif %}。这是正常的，您无需再做任何操作。{% if metered %}截至结束当天的用量会计入最后一份账单。{% endif %}{% if amount_due %}另外，您的账单{% if open_invoice_number %} {{ open_invoice_number }}{% endif %}（{{ amount_due }}）尚未支付。{% endif %}

如果在那之后仍看到扣款，请回复我，我会查明原因。`,

  subscription_already_ended: `感谢您的来信。我查看了您的账户：您的{% if plan %}“{{ plan }}”{% endif %}订阅已{% if ended_date %}于{{ ended_date }}{% else %}经{% endif %}结束，不会再续订。{% if amount and paid_date %}最后一次付款是在{{ paid_date }}，金额 {{ amount }}。{% endif %}{% if amount_due %}另有一份账单{% if open_invoice_number %} {{ open_invoice_number }}{% endif %}（{{ amount_due }}）尚未支付，我正在确认该如何处理，之后会写信告诉您。{% endif %}

您不需要再做取消操作。如果看到比这更晚的扣款，请把对账单上显示的日期和金额回复给我，我会去查。`,

  resume_for_customer: `感谢您的来信，很高兴您愿意继续使用。您的{% if plan %}“{{ plan }}”{% endif %}订阅{% if paused %}目前处于暂停状态{% elsif end_date %}目前设定在{{ end_date }}结束{% else %}目前不会续订{% endif %}。我正在处理，让它能够继续。

{% if price %}继续后的条件与之前相同，价格为{{ price }}。{% else %}继续后的条件与之前相同。{% endif %}更改生效后，我会马上写信告诉您；在收到那封邮件之前，请视为尚未办好。

在此期间您无需做任何操作。如果改变了主意，回复一声即可。`,
} as const satisfies DraftTemplates;

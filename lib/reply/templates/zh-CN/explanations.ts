import type { DraftTemplates } from '../templates';

/** The customer would like to know why, when or how much. */
export const explanations = {
  charge_explained: `感谢您来信询问。{% if amount %}您{% if paid_date %}在{{ paid_date }}{% endif %}支付了 {{ amount }}{% if invoice_number %}，对应账单 {{ invoice_number }}{% if plan and lines.size != 1 %}（{{ plan }}）{% endif %}{% elsif plan %}，用于“{{ plan }}”{% endif %}。{% if lines.size == 1 %}内容是：{{ lines[0] }}。{% endif %}{% else %}我查看了您账户的付款记录。{% endif %}{% if failed_attempt %}{{ failed_attempt }}{% endif %}
{% if lines.size > 1 and two_payments == false %}
明细如下：
{% for line in lines %}- {{ line }}
{% endfor %}{% elsif payments.size > 0 and failed_attempt == nil %}
最近的付款记录：
{% for payment in payments %}- {{ payment }}
{% endfor %}{% endif %}
{% if credit_kept and amount == nil %}{{ credit_kept }}{% endif %}{% if next_payment_date %}{% if price and seats == nil %}您的常规价格是{{ price }}。{% endif %}下一次定期付款的日期是{{ next_payment_date }}。{% elsif end_date %}您的订阅将于{{ end_date }}结束。{% elsif ended_date %}您的订阅已于{{ ended_date }}结束。{% endif %}我没有对您的账户做任何更改。

如果对账单上的金额与此不同，或者有什么和您预期的不一样，请把那笔的日期和金额回复给我，我会专门查这一笔。`,

  proration_explained: `感谢您来信询问。{% if amount %}{% if paid_date %}{{ paid_date }}{% endif %}这笔 {{ amount }} 的付款{% else %}您的账单{% endif %}包含一次套餐变更，变更时当前周期已经出账。{% if change_summary %}{{ change_summary }}{% else %}因此，原套餐没有用完的部分已经扣减，新套餐从变更当天起计费。{% endif %}{% if credit_kept %}{{ credit_kept }}{% endif %}
{% if lines.size > 0 %}
{% if invoice_number %}账单 {{ invoice_number }} 的{% else %}账单{% endif %}明细：
{% for line in lines %}- {{ line }}
{% endfor %}{% endif %}
所以，同一段时间并没有重复收费。{% if next_payment_date %}从下一个周期（{{ next_payment_date }}起）开始，按常规价格收费{% if price %}：{{ price }}{% endif %}。{% elsif end_date %}您的订阅将于{{ end_date }}结束。{% elsif ended_date %}您的订阅已于{{ ended_date }}结束。{% endif %}

如果还有不清楚的地方，请回复我，我会逐项为您说明。`,

  hold_explained: `感谢您的来信。我明白为什么看起来像是付了两笔。{% if amount %}实际只扣了一笔：{% if paid_date %}{{ paid_date }}，{% endif %}{{ amount }}{% if card %}，用的是{{ card }}{% endif %}。{% else %}实际只扣了一笔。{% endif %}

另一条记录{% if hold_amount %}（{% if hold_date %}{{ hold_date }}，{% endif %}{{ hold_amount }}）{% endif %}是预授权：有一次付款没有完成收款，银行只是暂时预留了这笔金额。银行起初会把它显示得像付款一样，通常几个工作日内会自动撤销。

这笔金额并没有被扣走，所以也没有需要退的款项。如果十天后这条记录还在，请回复我，或者请银行解除预留。`,

  different_products_explained: `感谢您来信询问。我查看了您的订阅，它们是不同的产品，并不是同一个产品买了两次{% if products.size > 1 %}：

{% for product in products %}- {{ product }}
{% endfor %}{% else %}。{% endif %}
没有重复扣款，所以一切保持原样。{% if amount and paid_date %}最近一次付款是在{{ paid_date }}，金额 {{ amount }}。{% endif %}

如果其中有您不需要的，请回复告诉我是哪一个；在做任何更改之前，我会先说明停用它会有什么影响。如果看到与它们都对不上的扣款，告诉我日期和金额，我就能查到。`,

  metered_explained: `感谢您来信询问。{% if amount %}{% if paid_date %}{{ paid_date }}{% endif %}这笔 {{ amount }} 的付款{% if invoice_number %}（账单 {{ invoice_number }}）{% endif %}{% else %}这笔扣款{% endif %}{% if only_usage %}是{% else %}包含{% endif %}{% if plan %}“{{ plan }}”的{% endif %}用量费用。用量是先使用、后计费的：在一个周期内累计，周期结束后再出账单。{% if ended_date %}您的订阅已于{{ ended_date }}结束，这份账单是那天之前的用量。{% endif %}
{% if lines.size > 0 %}
明细如下：
{% for line in lines %}- {{ line }}
{% endfor %}{% endif %}
{% if ended_date %}订阅不会再续订。{% endif %}如果金额与您的使用情况不符，请回复告诉我您预期的金额，我会核查用量是怎么计算的。`,

  next_payment_told: `感谢您来信询问。{% if next_payment_date %}{% if plan %}“{{ plan }}”{% else %}您{% endif %}的下一次付款日期是{{ next_payment_date }}{% if next_payment_amount %}，金额 {{ next_payment_amount }}{% endif %}。{% elsif end_date %}您的{% if plan %}“{{ plan }}”{% endif %}订阅设定在{{ end_date }}结束，之后没有定期付款的安排。{% elsif amount_due == nil %}目前，我在您的账户里没有看到已安排的定期付款。{% endif %}{% if amount_due and processing_amount == nil %}您的账单{% if open_invoice_number %} {{ open_invoice_number }}{% endif %}（{{ amount_due }}）尚未支付{% if retry_date %}，{{ retry_date }}会自动再次尝试扣款{% endif %}。{% endif %}{% if metered and next_payment_date %}周期内的用量会另外计入。{% endif %}{% if amount and paid_date %}上一次付款是在{{ paid_date }}，金额 {{ amount }}。{% endif %}

{% if link %}您随时可以查看自己的套餐和账单，用接收账单的邮箱从下面的链接登录即可：

{{ link }}

{% endif %}{% if next_payment_date and collected_automatically %}届时会自动扣款，您无需做任何操作。{% endif %}如果想做什么更改，或者这和您预期的日期、金额不一样，请回复告诉我具体是哪一点，我会为您说明。`,
} as const satisfies DraftTemplates;

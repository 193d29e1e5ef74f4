import type { DraftTemplates } from '../templates';

/** Beside a contested payment: whether another one is to come. */
const ENDING = `{% if ended_date %}您的订阅已于{{ ended_date }}结束，之后不会再为它收款。{% elsif wants_end %}您还提到希望结束订阅，这件事我会另外处理。{% else %}如果您希望结束订阅，不再产生后续付款，请回复告诉我，我会另外处理。{% endif %}`;

/** The product, or our promise, may have failed the customer; or a payment is contested. */
export const productFailure = {
  product_issue: `感谢您的来信，给您带来了麻烦，非常抱歉。您付了费，产品本来就该正常运行，我理解这让人很失望。

我正在把您反馈的详情转给负责产品的同事。{% if amount and paid_date %}账单方面，我看到您在{{ paid_date }}支付了 {{ amount }}{% if plan %}，用于“{{ plan }}”{% endif %}。{% elsif plan %}账单方面，我看到了您的“{{ plan }}”订阅。{% endif %}现在还不能告诉您结果，我想先弄清楚发生了什么，而不是靠猜测。有了进展，我会写信告诉您，也会说明付款方面怎么处理。

如果还有没提到的情况，比如发生的时间，或者屏幕上显示的文字，请在回复中补充。`,

  product_refund: `感谢您的来信。产品没能像您理应期待的那样正常使用，非常抱歉。

{% if extra_amount %}我找到了相关的付款：{% if extra_paid_date %}{{ extra_paid_date }}，{% endif %}{{ extra_amount }}{% if extra_invoice_number %}，账单 {{ extra_invoice_number }}{% endif %}。{% elsif amount %}我找到了相关的付款：{% if paid_date %}{{ paid_date }}，{% endif %}{{ amount }}。{% else %}我找到了您的账户。{% endif %}我正在核查，之后会写信给您明确的答复。同时，我正在把您的来信转给负责产品的同事，以便查清并处理问题的原因。

在此期间您无需做任何操作。如果还有没提到的情况，请直接回复补充。`,

  charged_after_end: `感谢您的来信，对此我很抱歉。我核对了日期{% if ended_date %}：您的{% if plan %}“{{ plan }}”{% endif %}订阅已于{{ ended_date }}结束，而{% elsif end_date %}：您的{% if plan %}“{{ plan }}”{% endif %}订阅设定在{{ end_date }}结束，而{% else %}，{% endif %}我看到{% if extra_amount %}{% if extra_paid_date %}{{ extra_paid_date }}{% endif %}有一笔 {{ extra_amount }} 的付款{% elsif amount %}{% if paid_date %}{{ paid_date }}{% endif %}有一笔 {{ amount }} 的付款{% else %}之后还有一笔付款{% endif %}，这是您没有预料到的。

我正在核查这笔付款，之后会写信告诉您结果。如果需要退还，款项会原路退回付款时所用的银行卡或账户，银行通常需要 5 到 10 个工作日才会显示。

在此期间您无需做任何操作。我也会查清这是怎么发生的。`,

  unwanted_renewal: `感谢您的来信。我看到您的{% if plan %}“{{ plan }}”{% endif %}订阅{% if extra_paid_date %}在{{ extra_paid_date }}{% elsif paid_date %}在{{ paid_date }}{% endif %}续订了{% if extra_amount %}，金额 {{ extra_amount }}{% elsif amount %}，金额 {{ amount }}{% endif %}{% if period_end %}，当前周期到{{ period_end }}为止{% endif %}。我理解这不是您想要的，让您感到意外，很抱歉。

我正在处理两件事：让订阅不再续订，以及确认这笔付款可以怎么处理。这两件事，我都会写信给您明确的答复；在此之前，您的账户不会有任何更改。

在此期间您无需做任何操作。`,

  unknown_charge: `感谢您来信询问；看到不认识的扣款，核实一下是对的。{% if amount %}{% if paid_date %}{{ paid_date }}{% endif %}这笔 {{ amount }} 的付款{% if card %}（{{ card }}）{% endif %}{% if plan %}是“{{ plan }}”的费用{% if start_date %}，这份订阅是{{ start_date }}开始的{% endif %}{% else %}属于您这个邮箱名下的账户{% endif %}。{% endif %}

有时会发现，是同事或家人注册的，或者是试用转成了付费套餐。

这样一说，您是否想起了这笔付款？

如果还是想不起来，请回复告诉我，我会和负责此类付款的同事一起核查。如果您认为有别人在用您的银行卡，也请告诉您的银行，让银行保护好这张卡。`,

  dispute_open: `感谢您的来信，让您担心了，很抱歉。您的银行已就{% if dispute_amount %}{% if dispute_date %}{{ dispute_date }}那{% else %}一{% endif %}笔 {{ dispute_amount }} 的付款{% else %}这笔付款{% endif %}启动了争议程序。在此期间，这笔款项由银行裁定，我们无法自行退还。

我正在把您的来信转给负责这类事务的同事，以便一并考虑。结果由您的银行通知您；处理到了哪一步，也可以向银行了解。

${ENDING}`,

  inquiry_open: `感谢您的来信，让您担心了，很抱歉。您的银行就{% if dispute_amount %}{% if dispute_date %}{{ dispute_date }}那{% else %}一{% endif %}笔 {{ dispute_amount }} 的付款{% else %}这笔付款{% endif %}{% if plan %}（“{{ plan }}”）{% endif %}向我们询问了情况。目前只是询问，还没有作出任何决定。

我正在把您的来信转给负责这类事务的同事。有了进展，我会写信告诉您；在此之前，您的账户不会有任何更改。

${ENDING}如果您后来想起了这笔付款，请告诉我们，也请告诉您的银行。`,
} as const satisfies DraftTemplates;

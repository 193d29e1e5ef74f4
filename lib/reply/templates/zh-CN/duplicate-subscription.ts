import type { DraftTemplates } from '../templates';

const BANKS_TAKE_TIME = `{% if refund_overdue %}现在对账单上应该已经能看到这笔退款。如果找不到，可以请银行查询{% if bank_reference %}，参考号是：{{ bank_reference }}{% endif %}。{% else %}银行通常需要 5 到 10 个工作日才会显示退款，所以对账单上可能暂时还看不到。{% if bank_reference %}向银行查询时，可以提供这个参考号：{{ bank_reference }}。{% endif %}{% endif %}`;

/** What is double was bought with an address that did not write: it is not confirmed, and not told. */
const ASK_FOR_THE_OTHER = `感谢您的来信。我能看到您写信所用邮箱名下的订阅{% unless kept_hidden %}，它会保持原样{% endunless %}。

要查看另一份订阅，我需要先确认它属于您。请问它可能是用哪个邮箱购买的？您也可以直接用那个邮箱给我们写信。

在此之前，一切保持不变。请不要发送任何银行卡信息，我不需要这些。`;

/** Something was bought or charged twice. */
export const duplicateSubscription = {
  duplicate_to_cancel: `{% if extra_hidden %}${ASK_FOR_THE_OTHER}{% else %}{% if extra_count > 1 %}感谢您的来信。我查看了您的付款记录，{% if extra_plan %}“{{ extra_plan }}”{% else %}同一个套餐{% endif %}被购买了不止两次。您目前有 {{ extra_count | plus: 1 }} 份相同的订阅，而一份就够了。

其中{% if extra_is_later %}最早的一份{% else %}一份{% endif %}会保持原样。我正在处理其余的订阅，让它们不再续订，并核查相应的付款。处理好之后，我会再写信告诉您。

您无需做任何操作。如果您本来就需要不止一份，请回复我，我会让它们都保持原样。{% else %}感谢您的来信。我查看了您的付款记录，{% if extra_plan %}“{{ extra_plan }}”{% else %}同一个套餐{% endif %}被购买了两次{% if kept_date and extra_date %}{% if kept_date == extra_date %}，两次都在{{ extra_date }}{% elsif extra_is_later %}：一次在{{ kept_date }}，另一次在{{ extra_date }}{% else %}：一次在{{ extra_date }}，另一次在{{ kept_date }}{% endif %}{% endif %}。

{% if extra_is_later %}第一份{% else %}第二份{% endif %}订阅会保持原样。我正在处理{% if extra_is_later %}第二份{% else %}第一份{% endif %}，让它不再续订{% if extra_amount %}，并核查与它对应的 {{ extra_amount }} 付款{% endif %}。处理好之后，我会再写信告诉您。

您无需做任何操作。如果您本来就需要两份，请回复我，我会让它们都保持原样。{% endif %}{% endif %}`,

  duplicate_to_refund: `{% if extra_hidden %}${ASK_FOR_THE_OTHER}{% else %}感谢您的来信。我查看了您的付款记录，找到了您所说的那笔付款{% if extra_amount %}：{% if extra_paid_date %}{{ extra_paid_date }}，{% endif %}{{ extra_amount }}{% if extra_plan %}，用于“{{ extra_plan }}”{% endif %}{% endif %}。{% if extra_ended_date %}它对应的订阅已于{{ extra_ended_date }}结束，不会再续订。{% endif %}您的另一笔付款不变，它所对应的服务也不受影响。

我正在核查这笔付款，之后会写信告诉您结果。如果需要退还，款项会原路退回付款时所用的银行卡或账户，银行通常需要 5 到 10 个工作日才会显示。

在此期间您无需做任何操作。{% endif %}`,

  duplicate_refunded: `感谢您的来信。{% if refund_amount %}{% if refund_pending %}第二笔付款的退款 {{ refund_amount }} 已于{{ refund_date }}发起，目前还在退往您银行的途中{% else %}第二笔付款已于{{ refund_date }}退款，金额 {{ refund_amount }}{% if refund_card %}，退到付款时所用的{{ refund_card }}{% endif %}{% endif %}。

${BANKS_TAKE_TIME}{% else %}我正在核查第二笔付款的处理情况，之后会写信告诉您确切的日期和金额。{% endif %}

您的另一份订阅不受影响，照常使用。您无需再做任何操作；如果之后款项仍未到账，请回复我，我会再查一次。`,

  refund_on_its_way: `感谢您的来信。{% if refund_amount %}您的退款 {{ refund_amount }} 已于{{ refund_date }}{% if refund_pending %}发起，目前还在退往您银行的途中{% else %}发出{% if refund_card %}，退到付款时所用的{{ refund_card }}{% endif %}{% endif %}。

${BANKS_TAKE_TIME}{% else %}我正在核查这笔退款的进展，之后会写信告诉您确切的日期和金额。{% endif %}

退款是按原付款方式返回的，请查看付款时所用的那张银行卡或那个账户的对账单。您无需再做任何操作；如果之后仍找不到，请回复我，我会再查一次。`,

  refund_held_up: `感谢您的来信。{% if refund_amount %}您的退款 {{ refund_amount }} 已于{{ refund_date }}办理，但还没有从我们这里汇往您的银行。延迟的原因在我们这边，让您久等了，非常抱歉。{% else %}我正在核查您的退款进展，让您久等了，非常抱歉。{% endif %}

我正在跟进这件事，款项一旦汇出，就会再写信告诉您。从汇出之日算起，银行通常需要 5 到 10 个工作日才会显示。

在此期间您无需做任何操作。`,

  refund_needs_customer: `感谢您的来信。{% if refund_amount %}您的退款 {{ refund_amount }} 已于{{ refund_date }}发起，但还差一步，需要您本人完成。{% else %}我正在核查您的退款进展；可能还差一步，需要您本人完成。{% endif %}

我们的支付服务商 Stripe 会给您发送一封邮件，询问款项应该退到哪里。请找一下这封邮件（也请看看垃圾邮件箱），并按其中的说明操作。完成之后，银行通常需要 5 到 10 个工作日才会显示这笔款项。

如果找不到这封邮件，请回复我，我会去查。请不要发送任何银行账户或银行卡信息，我不需要这些。`,
} as const satisfies DraftTemplates;

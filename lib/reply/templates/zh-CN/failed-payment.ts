import type { DraftTemplates } from '../templates';

const NO_CARD_DETAILS = '请不要通过邮件发送银行卡信息，我们不需要这些。';

const NOTHING_CHARGED = `{% if nothing_charged %}这笔订单没有扣款。如果银行显示了一笔金额，那只是预授权，几天内会自动消失。{% endif %}`;

/** A payment did not come through, or is still on its way. */
export const failedPayment = {
  card_to_update: `感谢您的来信。您的{% if plan %}“{{ plan }}”{% endif %}付款{% if amount_due %}（{{ amount_due }}）{% endif %}{% if failed_date %}在{{ failed_date }}{% endif %}没有成功{% if failed_card %}，当时用的是{{ failed_card }}{% endif %}。{% if decline %}{{ decline }}{% endif %}

{% if link %}您可以在账单页面添加新的银行卡。请用接收账单的邮箱登录：

{{ link }}{% else %}我正在确认您更换银行卡最方便的方式，之后会写信告诉您。${NO_CARD_DETAILS}{% endif %}

{% if retry_date %}系统会在{{ retry_date }}自动再次扣款，只要在那之前添加好新卡，就不需要其他操作了。{% else %}新卡保存好之后，请回复我，我会查看是否还有未付的款项。{% endif %}`,

  invoice_to_pay: `感谢您的来信。您的{% if plan %}“{{ plan }}”{% endif %}账单{% if open_invoice_number %} {{ open_invoice_number }} {% endif %}尚未支付{% if amount_due %}，应付金额为 {{ amount_due }}{% endif %}{% if due_date %}，到期日是{{ due_date }}{% endif %}。{% if failed_date %}最近一次扣款（{{ failed_date }}）没有成功。{% endif %}{% if decline %}{{ decline }}{% endif %}

{% if link %}您可以在下面的页面查看账单并付款，用哪张银行卡都可以：

{{ link }}{% else %}我正在为您准备付款的方式，之后会写信告诉您。${NO_CARD_DETAILS}{% endif %}

{% if failed_date %}付款之后，请等几分钟让账户更新。如果到时仍有问题，请回复我，我会马上查看。{% else %}如果账单有不对的地方，请在付款之前回复告诉我，我会先查清楚。{% endif %}`,

  bank_confirmation: `感谢您的来信。您的{% if plan %}“{{ plan }}”{% endif %}付款{% if amount_due %}（{{ amount_due }}）{% endif %}还没有完成，因为银行需要您亲自确认。这是银行的安全验证，不需要为此换卡。

{% if link %}您可以在下面的页面确认并支付{% if open_invoice_number %}账单 {{ open_invoice_number }}{% endif %}。之后银行会请您批准，通常是通过手机银行或短信：

{{ link }}{% else %}我正在准备一个供您确认付款的页面，之后会写信告诉您。{% endif %}

如果没有出现确认提示，或者确认没有通过，银行可以告诉您原因。这种情况下，也可以换一张卡付款。`,

  checkout_to_finish: `感谢您的来信。我看到您{% if checkout_date %}{{ checkout_date }}{% endif %}的{% if plan %}“{{ plan }}”{% endif %}订单没有完成。${NOTHING_CHARGED}{% if decline %}关于您尝试的那次付款：{{ decline }}{% endif %}

{% if link %}您可以从上次中断的地方继续：

{{ link }}

{% if link_expires %}这个链接的有效期到{{ link_expires }}。{% endif %}{% else %}我正在确认您如何继续这笔订单，之后会写信告诉您。{% endif %}如果付款{% if decline %}再次被拒绝{% else %}没有成功{% endif %}，请换一张卡，或者咨询您的银行。如果不再需要这笔订单，则无需做任何操作。`,

  checkout_without_recovery: `感谢您的来信。我看到您{% if checkout_date %}{{ checkout_date }}{% endif %}的{% if plan %}“{{ plan }}”{% endif %}订单没有完成，它的付款页面已经过期。${NOTHING_CHARGED}

{% if link %}如果仍然需要，可以从下面的页面重新下单：

{{ link }}{% else %}如果仍然需要，可以像第一次那样在我们的网站上重新下单。{% endif %}

如果付款{% if decline %}再次被拒绝{% else %}没有成功{% endif %}，请换一张卡，或者咨询您的银行。${NO_CARD_DETAILS}`,

  payment_processing: `感谢您的来信。您{% if processing_date %}在{{ processing_date }}发起{% endif %}的付款{% if processing_amount %}（{{ processing_amount }}）{% endif %}正在处理中。这是银行转账或银行代扣，银行需要几个工作日才能完成。在此之前，账单{% if open_invoice_number %} {{ open_invoice_number }} {% endif %}会显示为未支付。

请不要再付一次，否则会重复扣款。

银行处理完成后，账单会自动变为已支付，您无需做任何操作。如果十天后仍显示未支付，请回复我，我会去查。`,
} as const satisfies DraftTemplates;

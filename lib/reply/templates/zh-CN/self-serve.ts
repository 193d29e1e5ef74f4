import type { DraftTemplates } from '../templates';

const LOG_IN = `{% if link %}请用接收账单的邮箱登录，系统会发送验证码，不需要密码：

{{ link }}{% else %}我正在确认怎样进入账单页面最方便，之后会写信告诉您。{% endif %}`;

/** The customer can do it, or can be shown where. */
export const selfServe = {
  invoice_wanted: `感谢您的来信。{% if link and link_kind == 'hosted_invoice' %}这是您{% if wanted_invoice_date %}{{ wanted_invoice_date }}{% endif %}的账单{% if wanted_invoice_number %} {{ wanted_invoice_number }}{% endif %}{% if wanted_invoice_amount %}，金额 {{ wanted_invoice_amount }}{% endif %}。在下面的页面可以查看，也可以下载 PDF；如果已经付款，还可以下载收据：

{{ link }}{% elsif link %}您的所有账单都在账单页面，每一份都可以下载 PDF，已付款的还可以下载收据。${LOG_IN}{% else %}{% if wanted_invoice_number %}我找到了您{% if wanted_invoice_date %}{{ wanted_invoice_date }}{% endif %}的账单 {{ wanted_invoice_number }}{% if wanted_invoice_amount %}，金额 {{ wanted_invoice_amount }}{% endif %}。{% else %}我找到了您的账户。{% endif %}目前没有可以自行下载的页面，所以我正在为您准备这份文件，之后会写信发给您。{% endif %}

如果需要其他账单，或者账单上要写别的信息，请回复告诉我月份或金额，以及需要写的内容。`,

  update_card_self_serve: `感谢您的来信。您可以在账单页面自行更换{% if plan %}“{{ plan }}”所用的{% endif %}银行卡。{% if card %}最近一次付款用的是{{ card }}。{% endif %}${LOG_IN}

在账单页面添加新卡，再设为默认即可。{% if next_payment_date %}{{ next_payment_date }}的下一次付款就会使用新卡。{% endif %}

请不要通过邮件发送银行卡信息，我们不需要这些。如果页面上有什么问题，请回复告诉我您看到了什么。`,

  change_plan_self_serve: `感谢您的来信。您可以在账单页面自行更改套餐。{% if plan %}您目前的套餐是“{{ plan }}”{% if price %}（{{ price }}）{% endif %}。{% endif %}${LOG_IN}

在账单页面可以选择其他套餐。确认之前，您会看到这次更改的费用，以及已付费的时间可以抵扣多少。

在您确认之前，不会有任何变化。如果列表里没有您想要的套餐，请回复告诉我是哪一个。`,

  billing_details_self_serve: `感谢您的来信。您可以在账单页面自行更改账单信息，包括账单上的名称、地址和税号。${LOG_IN}

在那里编辑账单信息即可。之后的每一份账单都会使用新的信息；已经开出的账单内容不变。

如果之前的某份账单需要写别的信息，请回复告诉我它的编号或月份，以及需要写的内容，我会看看可以怎么处理。`,

  invoices_self_serve: `感谢您的来信。您可以在账单页面自行查看并下载所有账单，每一份都有 PDF，已付款的还有收据。${LOG_IN}

账单按日期排列，方便您选取需要的。只要账户还在，以前的账单就会一直保留。

如果缺了哪一份，或者需要写别的信息，请回复告诉我月份或金额，以及需要写的内容。`,

  self_serve_by_operator: `感谢您的来信。您提到的内容目前无法在账单页面上更改，所以由我来处理。{% if plan %}我找到了您的“{{ plan }}”订阅{% if price %}（{{ price }}）{% endif %}。{% endif %}目前还没有做任何更改。

为了不弄错，请问您希望具体改成什么样？

收到您的答复后，我会先告诉您这会带来哪些变化，包括对账单的影响，然后再更改。请不要通过邮件发送银行卡信息，我们不需要这些。`,

  restart_wanted: `感谢您再次选择我们。您之前的{% if plan %}“{{ plan }}”{% endif %}订阅已{% if ended_date %}于{{ ended_date }}{% else %}经{% endif %}结束，而订阅结束后无法重新开启。

{% if link %}您可以在下面的页面选择套餐，开始新的订阅：

{{ link }}{% else %}您可以在我们的网站上开始新的订阅，像第一次那样选择套餐即可。{% endif %}

只要使用和以前相同的邮箱，您的账单就会归在一起。{% if amount_due %}您之前的账单{% if open_invoice_number %} {{ open_invoice_number }}{% endif %}（{{ amount_due }}）尚未支付{% if retry_date %}，{{ retry_date }}会自动再次尝试扣款{% endif %}。{% else %}之前的订阅不会再扣款。{% endif %}如果过程中遇到问题，请回复告诉我您看到了什么。`,
} as const satisfies DraftTemplates;

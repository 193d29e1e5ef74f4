import type { DraftTemplates } from '../templates';

/** Several people, on purpose. */
export const teamSeats = {
  seats_explained: `感谢您来信询问。您的{% if plan %}“{{ plan }}”{% endif %}订阅按席位收费，每位使用者一个席位。{% if seats %}您目前有 {{ seats }} 个席位{% if seat_price %}，每个 {{ seat_price }}{% if price %}，合计{{ price }}{% endif %}{% endif %}。{% endif %}

{% if has_proration and lines.size > 0 %}如果在周期中途增减席位，差额会当即结算，而且只计算剩余的天数。以下是您{% if invoice_date %}{{ invoice_date }}{% endif %}的账单{% if invoice_number %} {{ invoice_number }}{% endif %}{% if amount %}（{{ amount }}）{% endif %}：
{% for line in lines %}- {{ line }}
{% endfor %}{% elsif change_summary %}如果在周期中途增减席位，差额会当即结算，而且只计算剩余的天数。{% if amount %}最近一笔付款为 {{ amount }}。{% endif %}{{ change_summary }}{% elsif payments.size > 0 %}最近的付款记录：
{% for payment in payments %}- {{ payment }}
{% endfor %}{% endif %}

{% if credit_kept and amount == nil %}{{ credit_kept }}{% endif %}我没有做任何更改，以免有人无法继续使用。如果席位数不符合您的需要，请告诉我应该有多少人使用，我会说明相应的变化。`,

  workspaces_explained: `感谢您来信询问。您的账户下有不止一份订阅，它们本来就是分开的：每一份属于一个单独的工作区，所以并没有为同一样东西重复扣款。

{% if products.size > 0 %}您目前有：
{% for product in products %}- {{ product }}
{% endfor %}
{% endif %}我没有做任何更改，以免有人无法继续使用。如果有哪个工作区不再需要，请回复告诉我它的名称，我会说明结束它的订阅会有什么影响。`,

  teammates_explained: `感谢您来信询问。{% if plan %}您自己的订阅是“{{ plan }}”{% if price %}（{{ price }}）{% endif %}{% if start_date %}，从{{ start_date }}开始{% endif %}。{% endif %}这是个人订阅：每一位用自己邮箱注册的人，都有单独的订阅，也单独收费。所以，同一家公司出现几笔扣款，通常并不是重复，而是每人一笔。

我没有做任何更改，以免有人无法继续使用。为了保护隐私，我只能说明您自己的订阅；您的同事可以就他们的订阅联系我们。

如果希望整个团队用一份订阅、一份账单，请回复告诉我人数，我会介绍有哪些选择。`,
} as const satisfies DraftTemplates;

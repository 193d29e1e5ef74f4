import type { DraftTemplates } from '../templates';

const LEFT_AS_IT_IS =
  'ご利用いただけなくなる方が出ないよう、何も変更せず、現状のままとしております。';

/** Several people, on purpose. */
export const teamSeats = {
  seats_explained: `お問い合わせいただき、ありがとうございます。{% if plan %}「{{ plan }}」の{% endif %}ご契約は、ご利用になる方1名につき1シートの料金となっています。{% if seats %}現在は{{ seats }}シート{% if seat_price %}（1シートあたり{{ seat_price }}）{% if price %}で、合計は{{ price }}{% endif %}{% endif %}です。{% endif %}

{% if has_proration and lines.size > 0 %}期間の途中でシート数が変わると、残りの日数分の差額のみがその時点で請求されます。{% if invoice_date %}{{ invoice_date }}付の{% endif %}請求書{% if invoice_number %}{{ invoice_number }}{% endif %}{% if amount %}（{{ amount }}）{% endif %}の内訳は次のとおりです。
{% for line in lines %}- {{ line }}
{% endfor %}{% elsif change_summary %}期間の途中でシート数が変わると、残りの日数分の差額のみがその時点で請求されます。{% if amount %}直近のお支払いは{{ amount }}です。{% endif %}{{ change_summary }}{% elsif payments.size > 0 %}最近のお支払いは次のとおりです。
{% for payment in payments %}- {{ payment }}
{% endfor %}{% endif %}

{% if credit_kept and amount == nil %}{{ credit_kept }}{% else %}${LEFT_AS_IT_IS}{% endif %}シート数がご希望と異なる場合は、必要な人数をお知らせください。何が変わるかをご説明いたします。`,

  workspaces_explained: `お問い合わせいただき、ありがとうございます。アカウントには複数のご契約がございますが、それぞれ別のワークスペースのもので、もともと分かれています。同じものを二重に請求しているわけではございません。

{% if products.size > 0 %}現在のご契約は次のとおりです。
{% for product in products %}- {{ product }}
{% endfor %}
{% endif %}${LEFT_AS_IT_IS}不要になったワークスペースがございましたら、その名前をご返信ください。ご契約を終了した場合に何が変わるかをご説明いたします。`,

  teammates_explained: `お問い合わせいただき、ありがとうございます。{% if plan %}お客様ご自身のご契約は「{{ plan }}」{% if price %}（{{ price }}）{% endif %}{% if start_date %}で、{{ start_date }}に始まっています{% else %}です{% endif %}。{% endif %}これは個人のご契約で、ご自分のメールアドレスで登録された方ごとに契約が分かれ、別々に請求されます。そのため、同じ会社に複数の請求があっても、通常は重複ではなく、お一人ずつの分です。

${LEFT_AS_IT_IS}プライバシー保護のため、ご案内できるのはお客様ご自身のご契約のみです。同僚の方のご契約については、ご本人からお問い合わせください。

チーム全体でご契約と請求書を1つにまとめたい場合は、人数をご返信ください。選択肢をご案内いたします。`,
} as const satisfies DraftTemplates;

import type { DraftTemplates } from '../templates';

const PAYMENT_IN_QUESTION = `{% if paid_date %}{{ paid_date }}の{% endif %}{{ amount }}のお支払い`;

/** The customer would like to know why, when or how much. */
export const explanations = {
  charge_explained: `お問い合わせいただき、ありがとうございます。{% if amount %}${PAYMENT_IN_QUESTION}{% if invoice_number %}は、請求書{{ invoice_number }}{% if plan and lines.size != 1 %}（{{ plan }}）{% endif %}の分です{% elsif plan %}は、「{{ plan }}」の料金です{% else %}を確認いたしました{% endif %}。{% if lines.size == 1 %}内訳は「{{ lines[0] }}」です。{% endif %}{% else %}アカウントのお支払いを確認いたしました。{% endif %}{% if failed_attempt %}{{ failed_attempt }}{% endif %}
{% if lines.size > 1 and two_payments == false %}
内訳は次のとおりです。
{% for line in lines %}- {{ line }}
{% endfor %}{% elsif payments.size > 0 and failed_attempt == nil %}
最近のお支払いは次のとおりです。
{% for payment in payments %}- {{ payment }}
{% endfor %}{% endif %}
{% if credit_kept and amount == nil %}{{ credit_kept }}{% endif %}{% if next_payment_date %}{% if price and seats == nil %}通常の料金は{{ price }}です。{% endif %}次回のお支払いは{{ next_payment_date }}です。{% elsif end_date %}ご契約は{{ end_date }}に終了します。{% elsif ended_date %}ご契約は{{ ended_date }}に終了しています。{% endif %}アカウントには何も変更を加えておりません。

ご利用明細の金額が異なる場合や、お心当たりのない点がある場合は、その日付と金額をご返信ください。該当のお支払いをお調べいたします。`,

  proration_explained: `お問い合わせいただき、ありがとうございます。{% if amount %}${PAYMENT_IN_QUESTION}{% else %}請求書{% endif %}には、ご請求済みの期間の途中でのプラン変更が含まれています。{% if change_summary %}{{ change_summary }}{% else %}変更前のプランの未使用分は差し引かれ、新しいプランの料金は変更日からの分となります。{% endif %}{% if credit_kept %}{{ credit_kept }}{% endif %}
{% if lines.size > 0 %}
請求書{% if invoice_number %}{{ invoice_number }}{% endif %}の内訳は次のとおりです。
{% for line in lines %}- {{ line }}
{% endfor %}{% endif %}
同じ期間の料金を二重にお支払いいただいてはおりません。{% if next_payment_date %}次の期間（{{ next_payment_date }}から）は、通常の料金{% if price %}（{{ price }}）{% endif %}となります。{% elsif end_date %}ご契約は{{ end_date }}に終了します。{% elsif ended_date %}ご契約は{{ ended_date }}に終了しています。{% endif %}

ご不明な点がございましたら、このメールにご返信ください。1項目ずつご説明いたします。`,

  hold_explained: `お問い合わせいただき、ありがとうございます。お支払いが2件あるように見えますので、ご心配はごもっともです。{% if amount %}実際のお支払いは、{% if paid_date %}{{ paid_date }}の{% endif %}{{ amount }}{% if card %}（{{ card }}）{% endif %}の1件のみです。{% else %}実際のお支払いは1件のみです。{% endif %}

もう1件{% if hold_amount %}（{% if hold_date %}{{ hold_date }}、{% endif %}{{ hold_amount }}）{% endif %}は、完了しなかったお支払いのために、カード会社が利用枠を一時的に確保したものです。最初はお支払いのように表示されますが、通常は数営業日のうちに自動的に消えます。

この分は引き落とされていないため、お返しする金額もございません。10日たっても表示が残っている場合は、このメールにご返信いただくか、カード会社に解除をご依頼ください。`,

  different_products_explained: `お問い合わせいただき、ありがとうございます。ご契約を確認したところ、同じものが2件あるのではなく、それぞれ別のものです。{% if products.size > 1 %}

{% for product in products %}- {{ product }}
{% endfor %}{% endif %}
二重の請求はございませんので、現状のままとしております。{% if amount and paid_date %}最近のお支払いは、{{ paid_date }}の{{ amount }}です。{% endif %}

不要なものがございましたら、どのご契約かをご返信ください。変更の前に、解約した場合の影響をご説明いたします。いずれにも当てはまらない請求がある場合は、日付と金額をお知らせいただければお調べいたします。`,

  metered_explained: `お問い合わせいただき、ありがとうございます。{% if amount %}${PAYMENT_IN_QUESTION}{% if invoice_number %}（請求書{{ invoice_number }}）{% endif %}{% else %}この請求{% endif %}{% if only_usage %}は{% else %}には{% endif %}、{% if plan %}「{{ plan }}」の{% endif %}ご利用量に応じた料金{% if only_usage %}です{% else %}が含まれています{% endif %}。ご利用量は期間中に集計され、期間の終了後に請求されます。{% if ended_date %}ご契約は{{ ended_date }}に終了しており、この請求書はそれより前のご利用分です。{% endif %}
{% if lines.size > 0 %}
内訳は次のとおりです。
{% for line in lines %}- {{ line }}
{% endfor %}{% endif %}
{% if ended_date %}ご契約は更新されません。{% endif %}金額がご利用の状況と合わない場合は、想定されていた金額をご返信ください。どのように集計されたかをお調べいたします。`,

  next_payment_told: `お問い合わせいただき、ありがとうございます。{% if next_payment_date %}{% if plan %}「{{ plan }}」の{% endif %}次回のお支払いは{{ next_payment_date }}{% if next_payment_amount %}、金額は{{ next_payment_amount }}{% endif %}です。{% elsif end_date %}{% if plan %}「{{ plan }}」の{% endif %}ご契約は{{ end_date }}に終了する設定のため、その後のお支払いの予定はございません。{% elsif amount_due == nil %}現在のところ、アカウントに今後のお支払いの予定は見当たりません。{% endif %}{% if amount_due and processing_amount == nil %}請求書{% if open_invoice_number %}{{ open_invoice_number }}{% endif %}（{{ amount_due }}）が未払いとなっています。{% if retry_date %}{{ retry_date }}に自動で再度決済を試みます。{% endif %}{% endif %}{% if metered and next_payment_date %}期間中のご利用分が加算されます。{% endif %}{% if amount and paid_date %}前回のお支払いは、{{ paid_date }}の{{ amount }}です。{% endif %}

{% if link %}プランと請求書は、請求書の届くメールアドレスで次のページにログインすると、いつでもご覧いただけます。

{{ link }}

{% endif %}{% if next_payment_date and collected_automatically %}自動的に決済されますので、お手続きいただくことはございません。{% endif %}変更をご希望の場合や、日付や金額が想定と異なる場合は、その旨をご返信ください。ご説明いたします。`,
} as const satisfies DraftTemplates;

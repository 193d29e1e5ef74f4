import type { DraftTemplates } from '../templates';

const BANKS_TAKE_TIME = `{% if refund_overdue %}すでにご利用明細に表示されている頃かと存じます。見当たらない場合は、{% if bank_reference %}照会番号「{{ bank_reference }}」を添えて、{% endif %}カード会社または銀行にお問い合わせください。{% else %}ご利用明細に表示されるまでには通常5～10営業日かかるため、まだご確認いただけないことがあります。{% if bank_reference %}カード会社または銀行にお問い合わせの際は、照会番号「{{ bank_reference }}」をお伝えください。{% endif %}{% endif %}`;

/** What is double was bought with an address that did not write: it is not confirmed, and not told. */
const ASK_FOR_THE_OTHER = `お問い合わせいただき、ありがとうございます。ご連絡いただいたメールアドレスのご契約は確認できました{% unless kept_hidden %}。このご契約は現状のままといたします{% endunless %}。

もう1件のご契約をお調べするには、お客様ご本人のものであることを確認する必要がございます。ご購入時にお使いになった可能性のある、別のメールアドレスをお知らせいただけますでしょうか。そのメールアドレスからご連絡いただいても構いません。

それまでは、何も変更いたしません。カード情報は必要ございませんので、お送りにならないようお願いいたします。`;

/** Something was bought or charged twice. */
export const duplicateSubscription = {
  duplicate_to_cancel: `{% if extra_hidden %}${ASK_FOR_THE_OTHER}{% else %}お問い合わせいただき、ありがとうございます。お支払いを確認したところ、{% if extra_plan %}「{{ extra_plan }}」{% else %}同じプラン{% endif %}{% if extra_count > 1 %}が3回以上購入されていました。同じご契約が現在{{ extra_count | plus: 1 }}件ございますが、1件で足りるものです。

{% if extra_is_later %}最初の{% else %}うち{% endif %}1件は現状のままといたします。残りのご契約は更新されないよう対応を進めており、そのお支払いについても確認しております。対応が済みましたら、改めてご連絡いたします。

お手続きいただくことはございません。複数のご契約をご希望でしたら、ご返信ください。すべて現状のままといたします。{% else %}が2回購入されていました{% if kept_date and extra_date %}（{% if kept_date == extra_date %}いずれも{{ extra_date }}{% elsif extra_is_later %}{{ kept_date }}と{{ extra_date }}{% else %}{{ extra_date }}と{{ kept_date }}{% endif %}）{% endif %}。

{% if extra_is_later %}1件目{% else %}2件目{% endif %}のご契約は現状のままといたします。{% if extra_is_later %}2件目{% else %}1件目{% endif %}は更新されないよう対応を進めて{% if extra_amount %}おり、そのお支払い（{{ extra_amount }}）についても確認して{% endif %}おります。対応が済みましたら、改めてご連絡いたします。

お手続きいただくことはございません。2件ともご希望でしたら、ご返信ください。どちらも現状のままといたします。{% endif %}{% endif %}`,

  duplicate_to_refund: `{% if extra_hidden %}${ASK_FOR_THE_OTHER}{% else %}お問い合わせいただき、ありがとうございます。お支払いを確認し、該当の{% if extra_amount %}{% if extra_plan %}「{{ extra_plan }}」の{% endif %}お支払い（{% if extra_paid_date %}{{ extra_paid_date }}、{% endif %}{{ extra_amount }}）{% else %}お支払い{% endif %}が見つかりました。{% if extra_ended_date %}このご契約は{{ extra_ended_date }}に終了しており、更新されません。{% endif %}もう1件のお支払いと、その対象のサービスには影響ございません。

現在このお支払いを確認しており、結果を改めてご連絡いたします。返金となる場合は、お支払いに使われたカードまたは口座に戻り、ご利用明細に表示されるまでには通常5～10営業日かかります。

それまで、お手続きいただくことはございません。{% endif %}`,

  duplicate_refunded: `ご連絡いただき、ありがとうございます。{% if refund_amount %}2件目のお支払いについては、{{ refund_date }}に{{ refund_amount }}の返金手続きを{% if refund_pending %}開始しており、現在、銀行で処理されているところです{% else %}いたしました{% if refund_card %}（返金先：お支払いに使われた{{ refund_card }}）{% endif %}{% endif %}。

${BANKS_TAKE_TIME}{% else %}2件目のお支払いの状況を確認しております。正確な日付と金額は、改めてご連絡いたします。{% endif %}

もう1件のご契約に影響はなく、これまでどおりご利用いただけます。ほかにお手続きいただくことはございません。その後も入金が確認できない場合は、このメールにご返信ください。改めてお調べいたします。`,

  refund_on_its_way: `ご連絡いただき、ありがとうございます。{% if refund_amount %}{{ refund_amount }}の返金は、{{ refund_date }}に{% if refund_pending %}手続きを開始しており、現在、銀行で処理されているところです{% else %}手続きをいたしました{% if refund_card %}（返金先：お支払いに使われた{{ refund_card }}）{% endif %}{% endif %}。

${BANKS_TAKE_TIME}{% else %}返金の状況を確認しております。正確な日付と金額は、改めてご連絡いたします。{% endif %}

返金はお支払いと同じ経路で戻りますので、お支払いに使われたカードまたは口座の明細をご覧ください。ほかにお手続きいただくことはございません。その後も見当たらない場合は、このメールにご返信ください。改めてお調べいたします。`,

  refund_held_up: `ご連絡いただき、ありがとうございます。{% if refund_amount %}{{ refund_date }}に{{ refund_amount }}の返金手続きをいたしましたが、当方からお客様の銀行への送金がまだできておりません。遅れの原因は当方にあり、お待たせしておりますことをお詫び申し上げます。{% else %}返金の状況を確認しております。お待たせしておりますことをお詫び申し上げます。{% endif %}

現在対応しており、送金が済み次第、改めてご連絡いたします。その後、ご利用明細に表示されるまでには通常5～10営業日かかります。

それまで、お手続きいただくことはございません。`,

  refund_needs_customer: `ご連絡いただき、ありがとうございます。{% if refund_amount %}{{ refund_date }}に{{ refund_amount }}の返金手続きを開始しましたが、お客様ご自身でのお手続きが1つ残っています。{% else %}返金の状況を確認しております。お客様ご自身でのお手続きが1つ残っている可能性がございます。{% endif %}

当社の決済サービスであるStripeから、返金先をお伺いするメールが届きます。迷惑メールのフォルダーも含めてお探しいただき、メールの案内に沿ってお進みください。その後、ご利用明細に表示されるまでには通常5～10営業日かかります。

メールが見つからない場合は、このメールにご返信ください。お調べいたします。口座やカードの情報は必要ございませんので、お送りにならないようお願いいたします。`,
} as const satisfies DraftTemplates;

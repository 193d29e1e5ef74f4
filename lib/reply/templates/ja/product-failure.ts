import type { DraftTemplates } from '../templates';

/** Beside a contested payment: whether another one is to come. */
const ENDING = `{% if ended_date %}ご契約は{{ ended_date }}に終了しており、今後のお支払いはございません。{% elsif wants_end %}ご契約の終了のご希望については、別途対応いたします。{% else %}今後のお支払いが生じないよう、ご契約の終了をご希望の場合は、その旨をご返信ください。別途対応いたします。{% endif %}`;

const DISPUTED = `{% if dispute_amount %}{% if dispute_date %}{{ dispute_date }}の{% endif %}{{ dispute_amount }}のお支払い{% else %}このお支払い{% endif %}`;

/** The product, or our promise, may have failed the customer; or a payment is contested. */
export const productFailure = {
  product_issue: `ご連絡いただき、ありがとうございます。ご不便をおかけし、申し訳ございません。料金をお支払いいただいている以上、問題なくお使いいただけるべきものであり、ご不満はごもっともです。

いただいた内容は、製品の担当者に共有しているところです。{% if amount and paid_date %}ご請求の面では、{{ paid_date }}の{{ amount }}のお支払い{% if plan %}（「{{ plan }}」）{% endif %}を確認いたしました。{% elsif plan %}ご請求の面では、「{{ plan }}」のご契約を確認いたしました。{% endif %}結果はまだお伝えできませんが、推測でお答えするのではなく、何が起きたのかを確認いたします。わかり次第、お支払いの取り扱いも含めてご連絡いたします。

発生した時刻や画面の文言など、まだお知らせいただいていないことがございましたら、ご返信ください。`,

  product_refund: `ご連絡いただき、ありがとうございます。ご期待どおりにお使いいただけず、申し訳ございません。

{% if extra_amount %}該当のお支払い（{% if extra_paid_date %}{{ extra_paid_date }}、{% endif %}{{ extra_amount }}{% if extra_invoice_number %}、請求書{{ extra_invoice_number }}{% endif %}）が見つかりました。{% elsif amount %}該当のお支払い（{% if paid_date %}{{ paid_date }}、{% endif %}{{ amount }}）が見つかりました。{% else %}お客様のアカウントを確認いたしました。{% endif %}現在確認しており、はっきりとした回答を改めてご連絡いたします。あわせて、原因にも対処できるよう、いただいた内容を製品の担当者に共有しているところです。

それまで、お手続きいただくことはございません。まだお知らせいただいていないことがございましたら、このメールにご返信ください。`,

  charged_after_end: `ご連絡いただき、ありがとうございます。このたびは申し訳ございません。日付を照合したところ、{% if ended_date %}{% if plan %}「{{ plan }}」の{% endif %}ご契約は{{ ended_date }}に終了しておりますが、{% elsif end_date %}{% if plan %}「{{ plan }}」の{% endif %}ご契約は{{ end_date }}に終了する設定ですが、{% endif %}{% if extra_amount %}{% if extra_paid_date %}{{ extra_paid_date }}に{% endif %}{{ extra_amount }}のお支払い{% elsif amount %}{% if paid_date %}{{ paid_date }}に{% endif %}{{ amount }}のお支払い{% else %}その後のお支払い{% endif %}がございました。想定されていなかったものと存じます。

現在このお支払いを確認しており、結果を改めてご連絡いたします。返金となる場合は、お支払いに使われたカードまたは口座に戻り、ご利用明細に表示されるまでには通常5～10営業日かかります。

それまで、お手続きいただくことはございません。なぜこのようなことになったのかも、あわせてお調べいたします。`,

  unwanted_renewal: `ご連絡いただき、ありがとうございます。{% if plan %}「{{ plan }}」の{% endif %}ご契約が{% if extra_paid_date %}{{ extra_paid_date }}に{% elsif paid_date %}{{ paid_date }}に{% endif %}{% if extra_amount %}{{ extra_amount }}で{% elsif amount %}{{ amount }}で{% endif %}更新され{% if period_end %}、現在の期間が{{ period_end }}までとなって{% else %}て{% endif %}いることを確認いたしました。ご希望ではなかったとのこと、驚かせてしまい申し訳ございません。

現在、今後更新されないようにすることと、このお支払いをどのように取り扱えるかの2点について、対応を進めております。いずれも、はっきりとした回答を改めてご連絡いたします。それまで、アカウントには何も変更を加えません。

お客様にお手続きいただくことはございません。`,

  unknown_charge: `お問い合わせいただき、ありがとうございます。お心当たりのない請求があれば、ご確認いただくのがいちばんです。{% if amount %}{% if paid_date %}{{ paid_date }}の{% endif %}{{ amount }}のお支払い{% if card %}（{{ card }}）{% endif %}は、{% if plan %}「{{ plan }}」の料金です{% if start_date %}。ご契約は{{ start_date }}に始まっています{% endif %}{% else %}お客様のメールアドレスのアカウントのものです{% endif %}。{% endif %}

同僚やご家族が登録されていた場合や、トライアルから有料プランに移行していた場合もございます。

こちらの内容に、お心当たりはございますでしょうか。

お心当たりがない場合は、その旨をご返信ください。このようなお支払いの担当者とともにお調べいたします。ほかの方がカードを使っていると思われる場合は、カードを守るため、カード会社にもご連絡ください。`,

  dispute_open: `ご連絡いただき、ありがとうございます。ご心配をおかけし、申し訳ございません。${DISPUTED}について、カード会社で異議申し立ての手続きが始まっています。手続き中は、この金額の取り扱いはカード会社が判断するため、当方からお返しすることができません。

いただいた内容は、判断の参考となるよう、担当者に共有しているところです。結果はカード会社からお知らせがあり、進み具合もカード会社でご確認いただけます。

${ENDING}`,

  inquiry_open: `ご連絡いただき、ありがとうございます。ご心配をおかけし、申し訳ございません。${DISPUTED}{% if plan %}（「{{ plan }}」）{% endif %}について、カード会社から当社に照会がありました。現時点では照会のみで、何も決まっておりません。

いただいた内容は、担当者に共有しているところです。今後の進み方がわかりましたら、ご連絡いたします。それまで、アカウントには何も変更を加えません。

${ENDING}後からお支払いに心当たりが出てきた場合は、当方とカード会社の両方にお知らせください。`,
} as const satisfies DraftTemplates;

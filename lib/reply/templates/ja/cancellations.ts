import type { DraftTemplates } from '../templates';

const UNPAID = `請求書{% if open_invoice_number %}{{ open_invoice_number }}{% endif %}（{{ amount_due }}）が未払いとなっています。`;

const STILL_OPEN = `{% if amount_due %}なお、${UNPAID}解約に伴う取り扱いを確認し、あわせてご案内いたします。{% endif %}`;

const USAGE = `{% if metered %}その日までのご利用分は、最後の請求書でのご請求となります。{% endif %}`;

/** The customer wants to stop, has stopped, or wants to go on after all. */
export const cancellations = {
  cancel_self_serve: `ご連絡いただき、ありがとうございます。{% if plan %}「{{ plan }}」の{% endif %}ご契約は、{% if link %}いつでもご自身で解約いただけます。請求書の届くメールアドレスで次のページにログインし、解約をお選びください。

{{ link }}{% else %}いつでも解約いただけます。最適な方法を確認のうえ、改めてご連絡いたします。{% endif %}

{% if portal_cancels_at_once %}解約を確定されますと、その時点でご契約が終了しますので、ご注意ください。{% elsif trial_end %}トライアル期間は{{ trial_end }}までです。その日より前に解約いただければ、有料のご契約には移行しません。{% elsif period_paid %}解約後も、お支払い済みの期間が終わる{% if period_end %}{{ period_end }}{% endif %}まではご利用いただけます。その後は更新されません。{% else %}解約されますと、ご契約は現在の期間の終わり{% if period_end %}（{{ period_end }}）{% endif %}に終了し、その後は更新されません。{% endif %}${USAGE}

当方での手続きをご希望の場合や、うまくいかない場合は、このメールにご返信ください。`,

  cancel_for_customer: `ご連絡いただき、ありがとうございます。{% if plan %}「{{ plan }}」の{% endif %}ご契約を確認し、ご希望の解約について対応を進めております。{% if trial_end %}トライアル期間は{{ trial_end }}までです。解約されますと同日で終了となり、有料のご契約には移行しません。{% elsif period_end %}終了日は通常、現在の期間が終わる{{ period_end }}となります。それまでは従来どおりご利用いただけ、その後は更新されません。{% else %}終了日は通常、現在の期間の最終日となります。それまでは従来どおりご利用いただけ、その後は更新されません。{% endif %}${USAGE}${STILL_OPEN}

解約が有効になりましたら、すぐに終了日をお知らせいたします。そのご連絡までは、まだ完了していないものとお考えください。それまで、お客様にお手続きいただくことはございません。お考えが変わられた場合は、ひとことご返信ください。`,

  cancel_already_set: `ご連絡いただき、ありがとうございます。{% if end_date %}解約のお手続きは済んでおり、{% if plan %}「{{ plan }}」の{% endif %}ご契約は{{ end_date }}に終了します。その後は更新されません。{% else %}{% if plan %}「{{ plan }}」の{% endif %}ご契約を確認したところ、解約のお申し込みを承っております。{% endif %}

{% if end_date %}その日{% else %}現在の期間の終わり{% endif %}までは{% if trial_end %}トライアルとしてご利用いただけます。{% elsif period_paid %}「有効」と表示されますが、お支払い済みの期間をご利用いただけるためで、問題はございません。{% else %}ご契約が続きます。{% endif %}ほかにお手続きいただくことはございません。{% if metered %}終了日までのご利用分は、最後の請求書でのご請求となります。{% endif %}{% if amount_due %}なお、${UNPAID}{% endif %}

その後に請求がございましたら、このメールにご返信ください。お調べいたします。`,

  subscription_already_ended: `お問い合わせいただき、ありがとうございます。アカウントを確認したところ、{% if plan %}「{{ plan }}」の{% endif %}ご契約は{% if ended_date %}{{ ended_date }}に{% else %}すでに{% endif %}終了しており、更新されることはございません。{% if amount and paid_date %}最後のお支払いは、{{ paid_date }}の{{ amount }}です。{% endif %}{% if amount_due %}なお、${UNPAID}取り扱いを確認のうえ、改めてご連絡いたします。{% endif %}

解約のために、お手続きいただくことはございません。これより後の請求がございましたら、ご利用明細に記載の日付と金額をご返信ください。お調べいたします。`,

  resume_for_customer: `ご連絡いただき、ありがとうございます。引き続きご利用くださるとのこと、大変うれしく存じます。{% if plan %}「{{ plan }}」の{% endif %}ご契約は、現在{% if paused %}一時停止中です{% elsif end_date %}、{{ end_date }}に終了する設定になっています{% else %}、更新されない状態です{% endif %}。継続できるよう、対応を進めております。

条件はこれまでと変わらず{% if price %}、料金は{{ price }}です{% else %}、料金も同じです{% endif %}。変更が有効になりましたら、すぐにお知らせいたします。そのご連絡までは、まだ完了していないものとお考えください。

それまで、お客様にお手続きいただくことはございません。お考えが変わられた場合は、ひとことご返信ください。`,
} as const satisfies DraftTemplates;

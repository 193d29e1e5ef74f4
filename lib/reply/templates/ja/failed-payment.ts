import type { DraftTemplates } from '../templates';

const NO_CARD_DETAILS =
  'カード情報は必要ございませんので、メールではお送りにならないようお願いいたします。';

const NOTHING_CHARGED = `{% if nothing_charged %}このご注文による請求はございません。明細に金額が表示されている場合は、利用枠が一時的に確保されたもので、数日のうちに自動的に消えます。{% endif %}`;

const ORDER = `{% if checkout_date %}{{ checkout_date }}の{% endif %}{% if plan %}「{{ plan }}」の{% endif %}ご注文`;

const IF_IT_FAILS = `お支払いが{% if decline %}再び承認されない{% else %}完了しない{% endif %}場合は、別のカードをお試しいただくか、カード会社にお問い合わせください。`;

/** A payment did not come through, or is still on its way. */
export const failedPayment = {
  card_to_update: `お問い合わせいただき、ありがとうございます。{% if plan %}「{{ plan }}」の{% endif %}お支払い{% if amount_due %}（{{ amount_due }}）{% endif %}は、{% if failed_date %}{{ failed_date }}に{% endif %}{% if failed_card %}{{ failed_card }}で{% endif %}{% if failed_date or failed_card %}決済を試みましたが、完了しませんでした{% else %}完了しませんでした{% endif %}。{% if decline %}{{ decline }}{% endif %}

{% if link %}新しいカードは、ご請求の管理ページから登録いただけます。請求書の届くメールアドレスで、次のページにログインしてください。

{{ link }}{% else %}カードの変更方法を確認のうえ、改めてご連絡いたします。${NO_CARD_DETAILS}{% endif %}

{% if retry_date %}{{ retry_date }}に自動で再度決済が行われますので、それまでに新しいカードを登録いただければ、ほかのお手続きは必要ございません。{% else %}新しいカードを登録されましたら、このメールにご返信ください。未払いが残っていないか確認いたします。{% endif %}`,

  invoice_to_pay: `お問い合わせいただき、ありがとうございます。{% if plan %}「{{ plan }}」の{% endif %}請求書{% if open_invoice_number %}{{ open_invoice_number }}{% endif %}が未払いとなっています{% if amount_due and due_date %}（金額{{ amount_due }}、お支払い期限{{ due_date }}）{% elsif amount_due %}（金額{{ amount_due }}）{% elsif due_date %}（お支払い期限{{ due_date }}）{% endif %}。{% if failed_date %}前回の決済（{{ failed_date }}）は完了しませんでした。{% endif %}{% if decline %}{{ decline }}{% endif %}

{% if link %}請求書のご確認とお支払いは、次のページからお願いいたします。お手持ちのどのカードでもお支払いいただけます。

{{ link }}{% else %}お支払いの方法を準備のうえ、改めてご連絡いたします。${NO_CARD_DETAILS}{% endif %}

{% if failed_date %}お支払い後、アカウントに反映されるまで数分お待ちください。その後も解決しない場合は、このメールにご返信ください。すぐに確認いたします。{% else %}請求書の内容に誤りがある場合は、お支払いの前に、その旨をご返信ください。{% endif %}`,

  bank_confirmation: `お問い合わせいただき、ありがとうございます。{% if plan %}「{{ plan }}」の{% endif %}お支払い{% if amount_due %}（{{ amount_due }}）{% endif %}は、カード会社がお客様ご本人による確認を求めているため、まだ完了しておりません。これはカード会社の安全確認であり、新しいカードは必要ございません。

{% if link %}次のページから、{% if open_invoice_number %}請求書{{ open_invoice_number }}の{% endif %}確認とお支払いをしていただけます。その際、カード会社から、通常はアプリやSMSで承認を求められます。

{{ link }}{% else %}ご確認いただくためのページを準備のうえ、改めてご連絡いたします。{% endif %}

確認の画面が表示されない場合や承認されない場合は、カード会社に理由をお問い合わせください。別のカードでもお支払いいただけます。`,

  checkout_to_finish: `お問い合わせいただき、ありがとうございます。${ORDER}が完了していないことを確認いたしました。${NOTHING_CHARGED}{% if decline %}お試しいただいたお支払いは完了しませんでした。{{ decline }}{% endif %}

{% if link %}次のページから、続きのお手続きをしていただけます。

{{ link }}

{% if link_expires %}このリンクは{{ link_expires }}まで有効です。{% endif %}{% else %}続きのお手続きの方法を確認のうえ、改めてご連絡いたします。{% endif %}${IF_IT_FAILS}ご注文が不要になった場合は、お手続きいただくことはございません。`,

  checkout_without_recovery: `お問い合わせいただき、ありがとうございます。${ORDER}が完了しておらず、お支払いページの有効期限が切れていることを確認いたしました。${NOTHING_CHARGED}

{% if link %}引き続きご希望でしたら、次のページから改めてご注文いただけます。

{{ link }}{% else %}引き続きご希望でしたら、初回と同じように、当社のウェブサイトから改めてご注文ください。{% endif %}

${IF_IT_FAILS}${NO_CARD_DETAILS}`,

  payment_processing: `お問い合わせいただき、ありがとうございます。{% if processing_date %}{{ processing_date }}に開始された{% endif %}お支払い{% if processing_amount %}（{{ processing_amount }}）{% endif %}は、現在処理中です。銀行振込または口座振替のため、完了までに数営業日かかります。それまで、請求書{% if open_invoice_number %}{{ open_invoice_number }}{% endif %}は未払いと表示されます。

二重のお支払いになりますので、再度のお支払いはなさらないようお願いいたします。

銀行での処理が完了すると、請求書は自動的に支払い済みに変わりますので、お手続きいただくことはございません。10日たっても未払いのままの場合は、このメールにご返信ください。お調べいたします。`,
} as const satisfies DraftTemplates;

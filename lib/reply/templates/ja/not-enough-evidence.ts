import type { DraftTemplates } from '../templates';

const NO_CARD_DETAILS = 'カード情報は必要ございませんので、お送りにならないようお願いいたします。';

/** The message and the billing state do not decide: one precise question, nothing given away. */
export const notEnoughEvidence = {
  several_customers: `お問い合わせいただき、ありがとうございます。お客様のメールアドレスは、当社の複数のアカウントで使われています。ご案内や変更の前に、該当のアカウントを確認させてください。

どちらの会社またはアカウントについてのお問い合わせでしょうか。請求書に記載のお名前、または請求書の番号を1つお知らせいただければ十分です。

確認でき次第、お調べしてご返信いたします。${NO_CARD_DETAILS}`,

  customer_not_found: `お問い合わせいただき、ありがとうございます。お調べしたいのですが、ご連絡いただいたメールアドレスに該当するアカウントが見つかりませんでした。お客様の情報を守るため、アカウントについては、ご請求先のご本人様にのみご案内しております。

お手数ですが、請求書または領収書の届くメールアドレスから、改めてご連絡いただけますでしょうか。

請求書または領収書の番号を添えていただけますと、すぐにお調べできます。${NO_CARD_DETAILS}`,

  nothing_asked: `ご連絡いただき、ありがとうございます。{% if in_order %}アカウントを確認したところ、ご請求に関して問題はございませんでした。{% else %}アカウントを確認いたしました。{% endif %}{% if amount_due and processing_amount == nil %}請求書{% if open_invoice_number %}{{ open_invoice_number }}{% endif %}（{{ amount_due }}）が未払いとなっています。{% endif %}{% if plan and end_date %}「{{ plan }}」のご契約は{{ end_date }}に終了する設定になっています。{% elsif plan and next_payment_date %}「{{ plan }}」のご契約は有効で、次回のお支払いは{{ next_payment_date }}{% if next_payment_amount %}、金額は{{ next_payment_amount }}{% endif %}です。{% endif %}{% if arrived and amount and paid_date %}最近のお支払い（{{ paid_date }}、{{ amount }}）は受領しております。{% endif %}

{% if in_order %}お手続きいただくことはございません。{% endif %}ほかに確認が必要なことがございましたら、このメールにご返信ください。日付と金額、または画面に表示されている文言を添えていただけますと、すぐにお調べできます。`,

  question_needed: `お問い合わせいただき、ありがとうございます。うまく動作していないとのこと、ご不便をおかけして申し訳ございません。アカウントを確認いたしましたが、どの問題のことか判断がつかず、推測で変更することは控えております。

具体的に、どこで何が表示されているかをお知らせいただけますでしょうか。たとえば、画面のメッセージ、ご利用明細の金額、請求書などです。

メッセージの文言、または日付と金額がわかれば、お調べできます。${NO_CARD_DETAILS}`,
} as const satisfies DraftTemplates;

import type { DraftTemplates } from '../templates';

const LOG_IN = `{% if link %}請求書の届くメールアドレスで、次のページにログインしてください。確認コードが届きますので、パスワードは必要ございません。

{{ link }}{% else %}ページへの入り方を確認のうえ、改めてご連絡いたします。{% endif %}`;

const OTHER_DETAILS = '月または金額と、記載する内容をご返信ください。';

/** The customer can do it, or can be shown where. */
export const selfServe = {
  invoice_wanted: `お問い合わせいただき、ありがとうございます。{% if link and link_kind == 'hosted_invoice' %}{% if wanted_invoice_date %}{{ wanted_invoice_date }}付の{% endif %}請求書{% if wanted_invoice_number %}{{ wanted_invoice_number }}{% endif %}{% if wanted_invoice_amount %}（{{ wanted_invoice_amount }}）{% endif %}は、次のページからご覧いただき、PDFでダウンロードいただけます。お支払い済みの場合は、領収書もダウンロードいただけます。

{{ link }}{% elsif link %}請求書は、ご請求の管理ページで、すべてPDFでダウンロードいただけます。お支払い済みのものは、領収書もございます。${LOG_IN}{% else %}{% if wanted_invoice_number %}{% if wanted_invoice_date %}{{ wanted_invoice_date }}付の{% endif %}請求書{{ wanted_invoice_number }}{% if wanted_invoice_amount %}（{{ wanted_invoice_amount }}）{% endif %}が見つかりました。{% else %}お客様のアカウントを確認いたしました。{% endif %}現在、ご自身でダウンロードいただけるページがないため、当方で書類をご用意し、改めてご連絡いたします。{% endif %}

ほかの請求書や、記載内容を変えたものが必要な場合は、${OTHER_DETAILS}`,

  update_card_self_serve: `お問い合わせいただき、ありがとうございます。{% if plan %}「{{ plan }}」の{% endif %}お支払いに使うカードは、ご請求の管理ページから、ご自身で変更いただけます。{% if card %}前回のお支払いには、{{ card }}が使われました。{% endif %}${LOG_IN}

管理ページで新しいカードを追加し、既定のカードに設定してください。{% if next_payment_date %}次回{{ next_payment_date }}のお支払いから、そのカードが使われます。{% endif %}

カード情報は必要ございませんので、メールではお送りにならないようお願いいたします。うまくいかない場合は、画面に表示された内容をご返信ください。`,

  change_plan_self_serve: `お問い合わせいただき、ありがとうございます。プランは、ご請求の管理ページから、ご自身で変更いただけます。{% if plan %}現在のプランは「{{ plan }}」{% if price %}（{{ price }}）{% endif %}です。{% endif %}${LOG_IN}

管理ページで別のプランをお選びください。確定の前に、変更にかかる金額と、お支払い済みの期間から差し引かれる金額が表示されます。

確定されるまでは、何も変わりません。ご希望のプランが一覧にない場合は、そのプラン名をご返信ください。`,

  billing_details_self_serve: `お問い合わせいただき、ありがとうございます。請求書に記載されるお名前、ご住所、税務上の番号は、ご請求の管理ページから、ご自身で変更いただけます。${LOG_IN}

管理ページで、ご請求先の情報を編集してください。変更後の情報は、それ以降の請求書に記載されます。発行済みの請求書の内容は変わりません。

以前の請求書の記載内容を変える必要がある場合は、その番号または月と、記載する内容をご返信ください。可能かどうかを確認いたします。`,

  invoices_self_serve: `お問い合わせいただき、ありがとうございます。請求書は、ご請求の管理ページですべてご覧いただけるほか、PDFでダウンロードいただけます。お支払い済みのものは、領収書もございます。${LOG_IN}

日付順に並んでいますので、必要なものをお選びください。以前の請求書も、アカウントがある限り残ります。

見当たらない請求書がある場合や、記載内容を変えたものが必要な場合は、${OTHER_DETAILS}`,

  self_serve_by_operator: `お問い合わせいただき、ありがとうございます。ご希望の変更は、現在、ご請求の管理ページではお手続きいただけないため、当方で承ります。{% if plan %}「{{ plan }}」のご契約{% if price %}（{{ price }}）{% endif %}を確認いたしました。{% endif %}まだ何も変更しておりません。

間違いのないよう、どのような内容に変更されたいか、具体的にお知らせいただけますでしょうか。

ご返信をいただきましたら、請求書への影響も含めて、何が変わるかを先にご案内いたします。カード情報は必要ございませんので、メールではお送りにならないようお願いいたします。`,

  restart_wanted: `再びご検討いただき、ありがとうございます。以前の{% if plan %}「{{ plan }}」の{% endif %}ご契約は{% if ended_date %}{{ ended_date }}に{% else %}すでに{% endif %}終了しており、終了したご契約を元に戻すことはできません。

{% if link %}次のページからプランを選び、新しくお申し込みいただけます。

{{ link }}{% else %}当社のウェブサイトから、初回と同じようにプランを選び、新しくお申し込みいただけます。{% endif %}

以前と同じメールアドレスをお使いいただくと、請求書がまとめて管理されます。{% if amount_due %}なお、以前の請求書{% if open_invoice_number %}{{ open_invoice_number }}{% endif %}（{{ amount_due }}）が未払いとなっています。{% if retry_date %}{{ retry_date }}に自動で再度決済を試みます。{% endif %}{% else %}以前のご契約の料金が請求されることはございません。{% endif %}うまくいかない場合は、画面に表示された内容をご返信ください。`,
} as const satisfies DraftTemplates;

import type { ChargePhrases } from '../../charge-phrases';

/** One payment, in Japanese. */
export const chargePhrases: ChargePhrases = {
  paid: (amount, date) => `${date}に${amount}のお支払いがありました。`,
  statement: (text) => `ご利用明細には「${text}」と表示されます。`,
  hold: (amount, date) =>
    `${date}の${amount}はお支払いではなく、与信枠の一時的な確保です。銀行が金額を確保しただけで、請求は行われていません。請求されない場合、明細の表示は自動的に消えます。`,
  released: (amount, date) =>
    `${date}の${amount}は与信枠の一時的な確保で、請求は行われませんでした。明細の表示は通常、数営業日で自動的に消えます。`,
  partlyCaptured: (reserved, taken, date) =>
    `${date}に${reserved}が確保され、そのうち${taken}だけが請求されました。明細には最終的に${taken}のお支払い1件が残り、確保の残りは消えます。`,
  failed: (amount, date) =>
    `${date}の${amount}のお支払いは完了せず、代金は引き落とされていません。明細に表示されている場合は一時的な確保で、自動的に消えます。`,
  pending: (amount, date) =>
    `${date}の${amount}のお支払いは銀行で処理中です。数日かかることがありますので、重ねてお支払いにならないようお願いいたします。`,
  refundOnItsWay: (amount, date, reference) =>
    `${date}に${amount}の返金が送られています。明細に表示されるまで最大10営業日かかります${reference ? `（銀行へのお問い合わせ用の参照番号：${reference}）` : ''}。`,
  refundWaits: (amount, date) => `${date}に登録された${amount}の返金は、まだ送られていません。`,
  refundFailed: (amount, date) => `${date}の${amount}の返金は完了しませんでした。`,
};

import type { InvoicePhrases } from '../../invoice-phrases';

/** What an invoice is made of, in Japanese. */
export const invoicePhrases: InvoicePhrases = {
  several: (quantity, name) => `${name}×${quantity}`,
  period: (from, to) => `${from}～${to}`,
  item: 'ご契約のプラン',
  invoiceLine: (name, period, amount) =>
    period ? `${name}（${period}）：${amount}` : `${name}：${amount}`,
  restOfPeriod: (name, period, amount) =>
    `${name}（期間の残りの分${period ? `、${period}` : ''}）：${amount}`,
  unusedTime: (name, credit) => `${name}（未使用分）：${credit}の差し引き`,
  discountLine: (amount) => `割引：${amount}の値引き`,
  creditLine: (amount) => `以前からの残高：${amount}の差し引き`,
  taxLine: (amount) => `税：${amount}`,
};

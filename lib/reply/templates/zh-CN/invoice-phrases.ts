import type { InvoicePhrases } from '../../invoice-phrases';

/** What an invoice is made of, in Chinese. */
export const invoicePhrases: InvoicePhrases = {
  several: (quantity, name) => `${name} × ${quantity}`,
  period: (from, to) => `${from}至${to}`,
  item: '您的套餐',
  invoiceLine: (name, period, amount) =>
    period ? `${name}（${period}）：${amount}` : `${name}：${amount}`,
  restOfPeriod: (name, period, amount) =>
    `${name}（周期的剩余时间${period ? `，${period}` : ''}）：${amount}`,
  unusedTime: (name, credit) => `${name}（未使用的时间）：扣减 ${credit}`,
  discountLine: (amount) => `折扣：减 ${amount}`,
  creditLine: (amount) => `您之前的余额：抵扣 ${amount}`,
  taxLine: (amount) => `税费：${amount}`,
};

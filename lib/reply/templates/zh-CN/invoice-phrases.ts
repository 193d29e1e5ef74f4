import type { InvoicePhrases, PartInWords } from '../../invoice-phrases';
import { chargePhrases } from './charge-phrases';

/** What an invoice is made of, in Chinese. */
export const invoicePhrases: InvoicePhrases = {
  several: (quantity, name) => `${quantity} × ${name}`,
  period: (from, to, days) => `${from}至${days ? `${days.to}日` : to}`,
  item: '您的套餐',
  lines: {
    fullPeriod: (name, period, amount) => `${named(name, period)}：${amount}`,
    partPeriod: (part, period, amount) => `${named(shareOf(part), period)}：${amount}`,
    unused: (part, amount, paid) =>
      `减去${paid ? '已付费' : '已出账'}但${unusedOf(part)}：${amount}`,
    trial: (name, period) => `${named(`${name} 试用`, period)}：免费`,
    usage: (name, period, amount) => `${named(`${name} 用量`, period)}：${amount}`,
    single: (name, amount) => `${name}：${amount}`,
  },
  sums: {
    discount: (names, amount) => `折扣${names ? `“${names}”` : ''}：${amount}`,
    tax: (amount) => `税：${amount}`,
    taxIncluded: (amount) => `以上价格中已含税：${amount}`,
    billingCredit: (amount) => `使用的用量额度：${amount}`,
    balanceUsed: (amount) => `使用您之前的余额：${amount}`,
    owedBefore: (amount) => `之前未付：${amount}`,
    creditNote: (amount) => `贷项通知单：${amount}`,
    total: (amount) => `合计：${amount}`,
    rounding: '最后的微小差额来自四舍五入。',
  },
  outcome: {
    paid: (amount, date) => `${date}已支付 ${amount}。`,
    paidInParts: (count, amounts) => `分 ${count} 笔支付：${amounts}。`,
    paidOutside: (amount) => `其中 ${amount} 通过其他方式支付，例如银行转账。`,
    toPay: (amount) => `还需支付 ${amount}。`,
    nothingToPay: '这张账单无需付款，所以对账单上没有对应的一行。',
    keptAsCredit: (amount) => `剩下的 ${amount} 作为余额留在您的账户中，用于抵扣之后的账单。`,
    overpaid: (amount) => `多付的 ${amount} 作为余额留在您的账户中，用于抵扣之后的账单。`,
    creditNoteAfter: (amount) => `付款之后有一张 ${amount} 的贷项通知单。`,
    exchanged: (amount, presented) => `${amount} 以您的货币支付，为 ${presented}。`,
    toTheSecond: '不满一个周期的部分按秒计算，所以金额不是每天价格的整数倍。',
  },
  events: {
    plan: (date, from, to) => `${date}，套餐由 ${from} 改为 ${to}。`,
    seats: (date, name, from, to) => `${date}，${name} 的数量由 ${from} 改为 ${to}。`,
    price: (date, name) => `${date}，${name} 的价格有变化。`,
    period: (date, name) => `${date}，${name} 开始了新的计费周期。`,
    started: (date, name) => `${date}，${name} 在计费周期中途开始。`,
    ended: (date, name) => `${date}，${name} 在已付费周期结束之前停用。`,
  },
  summary: {
    swapped: (charged, unused) => `${lengthOf(charged)}，减去${unusedOf(unused)}`,
    newPeriod: (name, period, unused) => `${named(name, period)}，减去${unusedOf(unused)}`,
    part: (charged) => lengthOf(charged),
    unused: (unused) => `${unusedOf(unused)}所对应的余额`,
    fullPeriod: (name, period) => named(name, period),
    afterTrial: (name, period) => `试用结束后的第一个周期 ${named(name, period)}`,
    trial: (name) => `${name} 的免费试用`,
    usage: (name, period) => named(`${name} 用量`, period),
    single: (name) => name,
    join: (parts) => parts.join('，再加上 '),
    sentence: (what) => `这张账单的内容是：${what}。`,
  },
  invoice: (number, date, amount) => `${date}的账单${number ? ` ${number}` : '草稿'}：${amount}`,
  list: (items) => items.join('、'),
  between: '',
  charge: chargePhrases,
};

function named(name: string, period: string): string {
  return period ? `${name}（${period}）` : name;
}

/** `约 12 天的 Pro` */
function lengthOf({ name, days }: PartInWords): string {
  if (!days) return name;
  if (days.days === 0) return `不到一天的 ${name}`;
  return `${days.exact ? '' : '约 '}${days.days} 天的 ${name}`;
}

/** `Pro，30 天中的 12 天` */
function shareOf({ name, days }: PartInWords): string {
  if (!days || days.of === null || days.days === 0) return lengthOf({ name, days });
  return `${name}，${days.of} 天中的${days.exact ? ' ' : '约 '}${days.days} 天`;
}

/** `未使用的 12 天 Basic` */
function unusedOf({ name, days }: PartInWords): string {
  if (!days) return `未使用的 ${name}`;
  return days.days === 0 ? `未使用的不到一天 ${name}` : `未使用的 ${days.days} 天 ${name}`;
}

import type { InvoicePhrases, PartInWords } from '../../invoice-phrases';
import { chargePhrases } from './charge-phrases';

/** What an invoice is made of, in Japanese. */
export const invoicePhrases: InvoicePhrases = {
  several: (quantity, name) => `${name} × ${quantity}`,
  period: (from, to, days) => `${from}〜${days ? `${days.to}日` : to}`,
  item: 'ご契約のプラン',
  lines: {
    fullPeriod: (name, period, amount) => `${named(name, period)}：${amount}`,
    partPeriod: (part, period, amount) => `${named(lengthOf(part), period)}：${amount}`,
    unused: (part, amount, paid) =>
      `${paid ? 'お支払い済み' : 'ご請求済み'}の${unusedOf(part)}の差し引き：${amount}`,
    trial: (name, period) => `${named(`${name} 無料トライアル`, period)}：無料`,
    usage: (name, period, amount) => `${named(`${name} 従量分`, period)}：${amount}`,
    single: (name, amount) => `${name}：${amount}`,
  },
  sums: {
    discount: (names, amount) => `割引${names ? `「${names}」` : ''}：${amount}`,
    tax: (amount) => `税：${amount}`,
    taxIncluded: (amount) => `上記の価格に含まれる税：${amount}`,
    billingCredit: (amount) => `従量クレジットの利用：${amount}`,
    balanceUsed: (amount) => `以前からの残高の利用：${amount}`,
    owedBefore: (amount) => `以前からの未払い分：${amount}`,
    creditNote: (amount) => `クレジットノート：${amount}`,
    total: (amount) => `合計：${amount}`,
    rounding: '最後のわずかな差は端数処理によるものです。',
  },
  outcome: {
    paid: (amount, date) => `${date}に${amount}のお支払いがありました。`,
    paidInParts: (count, amounts) => `お支払いは${count}回に分かれています：${amounts}。`,
    paidOutside: (amount) => `そのうち${amount}は、銀行振込など別の方法でのお支払いです。`,
    toPay: (amount) => `未払いの金額は${amount}です。`,
    nothingToPay: 'お支払いの必要がない請求書のため、ご利用明細には何も表示されません。',
    keptAsCredit: (amount) =>
      `残りの${amount}はアカウントの残高となり、今後の請求書から差し引かれます。`,
    overpaid: (amount) =>
      `請求額を超えてお支払いいただいた${amount}はアカウントの残高となり、今後の請求書から差し引かれます。`,
    creditNoteAfter: (amount) => `お支払いの後に${amount}のクレジットノートがありました。`,
    exchanged: (amount, presented) =>
      `${amount}は、お客様の通貨で${presented}としてお支払いいただきました。`,
    toTheSecond: '期間の一部は秒単位で計算されるため、金額は1日あたりの価格の整数倍になりません。',
  },
  events: {
    plan: (date, from, to) => `${date}にプランが${from}から${to}に変わりました。`,
    seats: (date, name, from, to) => `${date}に${name}の数が${from}から${to}に変わりました。`,
    price: (date, name) => `${date}に${name}の価格が変わりました。`,
    period: (date, name) => `${date}に${name}の新しい請求期間が始まりました。`,
    started: (date, name) => `${date}に、請求期間の途中で${name}が始まりました。`,
    ended: (date, name) => `${date}に、お支払い済みの期間の途中で${name}が外れました。`,
  },
  summary: {
    swapped: (charged, unused) => `${lengthOf(charged)}から${unusedOf(unused)}を差し引いた金額`,
    newPeriod: (name, period, unused) =>
      `${named(name, period)}から${unusedOf(unused)}を差し引いた金額`,
    part: (charged) => lengthOf(charged),
    unused: (unused) => `${unusedOf(unused)}に対する残高`,
    fullPeriod: (name, period) => named(name, period),
    afterTrial: (name, period) => `無料トライアル後の最初の期間の${named(name, period)}`,
    trial: (name) => `${name}の無料トライアル`,
    usage: (name, period) => named(`${name}の従量分`, period),
    single: (name) => name,
    join: (parts) => parts.join('、および'),
    sentence: (what) => `この請求書の内訳は、${what}です。`,
  },
  invoice: (number, date, amount) =>
    `${date}の請求書${number ? ` ${number}` : '（下書き）'}：${amount}`,
  list: (items) => items.join('、'),
  between: '',
  charge: chargePhrases,
};

function named(name: string, period: string): string {
  return period ? `${name}（${period}）` : name;
}

/** `Pro 30日中約12日分` */
function lengthOf({ name, days }: PartInWords): string {
  if (!days) return name;
  if (days.days === 0) return `${name} 1日未満分`;
  const of = days.of === null ? '' : `${days.of}日中`;
  return `${name} ${of}${days.exact ? '' : '約'}${days.days}日分`;
}

/** `Basicの未使用12日分` */
function unusedOf({ name, days }: PartInWords): string {
  if (!days) return `${name}の未使用分`;
  return days.days === 0 ? `${name}の未使用分（1日未満）` : `${name}の未使用${days.days}日分`;
}
